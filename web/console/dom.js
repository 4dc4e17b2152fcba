// Builds elements. Texts are always set as text, never as HTML: what a shop or shopper wrote cannot become markup.

const SVG = "http://www.w3.org/2000/svg";

function build(el, props, children) {
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else el.setAttribute(key, value === true ? "" : value);
  }
  el.append(...children.flat(9).filter((child) => child != null && child !== false));
  return el;
}

/** An element with properties (`on…` = listeners, the rest attributes) and children (elements, texts, or nothing). */
export const h = (name, props, ...children) => build(document.createElement(name), props, children);

/** The same for drawings. */
export const svg = (name, props, ...children) => build(document.createElementNS(SVG, name), props, children);

/** The element with this id. */
export const at = (id) => document.getElementById(id);

/** Replaces the children of the element with this id, keeping the focus where it was. */
export function fill(id, ...children) {
  const el = at(id);
  keepFocus(el, () => el.replaceChildren(...children.flat(9).filter(Boolean)));
  return el;
}

/** Runs `change`, which rebuilds what is in `el`, and puts the focus back: by id, else on what stands at the same place. */
export function keepFocus(el, change) {
  const focused = document.activeElement;
  if (focused === el || !el.contains(focused)) return change();
  const path = [];
  for (let node = focused; node !== el; node = node.parentElement) path.unshift([...node.parentElement.children].indexOf(node));
  change();
  const there = path.reduce((node, index) => node?.children[index], el);
  const again = (focused.id && at(focused.id)) || (there?.tagName === focused.tagName ? there : null);
  again?.focus({ preventScroll: true });
}

/** An address that may be opened: web addresses only, never scripts. */
export function webAddress(url) {
  try {
    const parsed = new URL(url, location.href);
    return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/** An address of a picture: web addresses, or a picture inside the address. */
export const imageAddress = (url) => (/^data:image\/(png|jpeg|webp|gif);base64,/.test(url ?? "") ? url : url && webAddress(url));

const ICONS = {
  home: "M3 11 12 4l9 7v9h-6v-6H9v6H3Z",
  carts: "M3 4h3l2.4 11H19l2-8H7M9 20h.01M18 20h.01",
  merchandising: "M4 4v16M20 4v16M4 9h16M4 15h16M8 5v4M12 11v4M16 16v4",
  messages: "M4 5h16v11H9l-5 4Z",
  shop: "M4 9l1-5h14l1 5M5 9v11h14V9M4 9h16M10 20v-6h4v6",
  email: "M3 6h18v12H3ZM3 7l9 7 9-7",
  whatsapp: "M12 3a9 9 0 0 0-7.7 13.6L3 21l4.5-1.2A9 9 0 1 0 12 3ZM8.5 8.5c0 4 3 7 7 7",
  webchat: "M4 4h12v9H8l-4 3ZM9 16v1h7l4 3v-9h-1",
  doctor: "M5 4v5a4 4 0 0 0 8 0V4M9 13v3a4 4 0 0 0 8 0v-3M17 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  human: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-5 4-7 8-7s8 2 8 7",
};

/** A small picture beside a word; says nothing to screen readers, because the word does. */
export const icon = (name) =>
  svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICONS[name] ?? ICONS.messages }));
