/*
 * What bubble, button and panel share: making elements, and a place in a corner of the shop's page.
 *
 * The rule of places: never over a button that pays; a message that nobody asked for also yields to the chat. To add a
 * corner: a name in the list of whoever is placed, and its line in CORNERS.
 */

const PAY = "[data-cartwright-pay],#place_order,.wc-block-components-checkout-place-order-button";
const AGAIN_MS = 1_000; // pages of applications change without scrolling
const GAP_PX = 8;

/** Where the corners are; `.at` is the class of whatever stands in one. */
export const CORNERS = `
  .at{position:fixed;z-index:2147483000;inset-inline-end:var(--i);inset-block-end:var(--b);
    --i:max(16px,env(safe-area-inset-left),env(safe-area-inset-right));--b:max(16px,env(safe-area-inset-bottom))}
  .at[data-at~=start]{inset-inline:var(--i) auto}
  .at[data-at~=up]{inset-block-end:calc(var(--b) + 76px)}
  .at[data-at~=top]{inset-block:max(16px,env(safe-area-inset-top)) auto}`;

/** An element with a text, which is never read as HTML, and attributes. */
export const element = (name, text, attributes) => {
  const el = document.createElement(name);
  if (text) el.textContent = text;
  for (const [key, value] of Object.entries(attributes || {})) el.setAttribute(key, value);
  return el;
};

/** A closed root of our own, so that the shop's styles and ours never meet; the sheet needs no leave of a policy. */
export function rooted(host, css) {
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet(css)];
  return root;
}

/** A style sheet from text. */
export function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const chat = new Set(); // what of the chat is on the page

/** Makes messages keep clear of this. */
export const claim = (box) => chat.add(box);

/** Whether a box lies over a button that pays or, where it yields, over something of the chat. */
function covers(box) {
  const a = box.getBoundingClientRect();
  const others = [...document.querySelectorAll(PAY), ...(chat.has(box) ? [] : chat)];
  return others.some((other) => {
    const b = other.getBoundingClientRect();
    const beside = a.left >= b.right + GAP_PX || a.right <= b.left - GAP_PX;
    return b.width && !beside && a.top < b.bottom + GAP_PX && a.bottom > b.top - GAP_PX;
  });
}

/** Tries the corners until nothing lies beneath; with none free, the box hides until one is. */
function place(box, corners) {
  box.style.visibility = "";
  for (const at of corners) {
    box.dataset.at = at;
    if (!covers(box)) return;
  }
  box.style.visibility = "hidden";
}

/** Keeps a box (of class `at`) in the first free one of its corners; answers what ends this. */
export function stand(box, corners) {
  let standing = true;
  const again = () => requestAnimationFrame(() => standing && place(box, corners));
  place(box, corners);
  addEventListener("scroll", again, true);
  addEventListener("resize", again);
  const timer = setInterval(again, AGAIN_MS);
  return () => {
    standing = false;
    removeEventListener("scroll", again, true);
    removeEventListener("resize", again);
    clearInterval(timer);
  };
}
