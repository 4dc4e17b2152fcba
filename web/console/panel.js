// The side panel: one cart or one message beside its list. ESC and × close it; the focus goes in and comes back.

import { at, h, keepFocus } from "./dom.js";
import { t } from "./strings.js";

/** Shows `content` under `title`; `back` is the address of the list, `opener` the id of the link that led here. */
export function openPanel(title, back, opener, content) {
  const panel = at("panel");
  const same = !panel.hidden && panel.dataset.opener === opener;
  const scroll = panel.scrollTop;
  const open = new Set(Array.from(panel.querySelectorAll("details[open]"), (d) => d.id));
  panel.dataset.opener = opener;
  const head = h("header", null, h("h2", { id: "panel-title", tabindex: "-1" }, title), h("a", { class: "close", href: back, "aria-label": t("close") }, "×"));
  keepFocus(panel, () => {
    panel.replaceChildren(head, ...[content].flat(9).filter(Boolean));
    // The same thing again with newer data: what was open stays open, and nothing jumps.
    if (same) for (const detail of panel.querySelectorAll("details")) if (open.has(detail.id)) detail.open = true;
  });
  panel.hidden = false;
  document.body.classList.add("with-panel");
  panel.scrollTop = same ? scroll : 0;
  if (!same) at("panel-title").focus();
}
