// Builds elements. Texts are always set as text, never as HTML, so nothing from a catalogue can become markup.

/** An element with properties (`on…` = listeners, the rest attributes) and children (elements, texts, or nothing). */
export function h(name, props, ...children) {
  const el = document.createElement(name);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else el.setAttribute(key, value === true ? "" : value);
  }
  el.append(...children.flat(9).filter((child) => child != null && child !== false));
  return el;
}

/** The element with this id, with its children replaced. */
export function fill(id, ...children) {
  const el = document.getElementById(id);
  el.replaceChildren(...children.flat(9).filter(Boolean));
  return el;
}
