// A message as the shopper sees it, per channel. Pieces of a text that a fact stands behind are marked.
// To add a channel: a function here and a line in VIEWS.

import { h, imageAddress, webAddress } from "./dom.js";
import { named, t } from "./strings.js";

const VIEWS = { email, whatsapp, webchat, human };

/** The message of a touch, and the way back it carries. */
export function preview(touch) {
  const { message } = touch;
  const href = message.action && webAddress(message.action.url);
  return h(
    "figure",
    { class: "preview" },
    h("figcaption", { class: "quiet" }, t("asSeen")),
    (VIEWS[message.channel] ?? webchat)(message, touch.receipt?.bindings ?? []),
    href && h("p", null, h("a", { class: "button", href, target: "_blank", rel: "noopener noreferrer" }, t("openLink")), h("span", { class: "quiet" }, ` ${t("fromCartwright")}`)),
  );
}

/**
 * The text of a field with each bound piece in <mark>. Bindings count bytes, so the text is cut as bytes too.
 * Overlapping or impossible bindings are skipped: the text itself is always shown whole.
 */
function marked(text, field, bindings) {
  const bytes = new TextEncoder().encode(text);
  const decode = (from, to) => new TextDecoder().decode(bytes.subarray(from, to));
  const parts = [];
  let done = 0;
  for (const b of bindings.filter((one) => one.field === field).sort((x, y) => x.start - y.start)) {
    if (b.start < done || b.end > bytes.length || b.end <= b.start) continue;
    parts.push(decode(done, b.start), h("mark", { title: b.fact }, decode(b.start, b.end)));
    done = b.end;
  }
  parts.push(decode(done, bytes.length));
  return parts;
}

const direction = (message) => ({ lang: message.locale, dir: message.direction === "rtl" ? "rtl" : "ltr" });

function email(message, bindings) {
  return h(
    "div",
    { class: "mail" },
    h("dl", direction(message), h("div", null, h("dt", { class: "quiet" }, t("subject")), h("dd", null, h("b", null, marked(message.subject, "subject", bindings)))), h("div", null, h("dt", { class: "quiet" }, t("preheader")), h("dd", null, marked(message.preheader, "preheader", bindings)))),
    // No permission at all: no scripts, no forms, no navigation, whatever the shop's texts contain.
    message.html && h("iframe", { sandbox: "", srcdoc: message.html, title: t("emailFrame"), referrerpolicy: "no-referrer", loading: "lazy" }),
    h("details", { id: `text-${message.template}` }, h("summary", null, t("plainText")), h("pre", direction(message), marked(message.text, "text", bindings))),
  );
}

function whatsapp(message, bindings) {
  const image = imageAddress(message.whatsapp?.header_image ?? message.items[0]?.image_url);
  return h(
    "div",
    { class: "phone", ...direction(message) },
    h(
      "div",
      { class: "bubble" },
      image && h("img", { src: image, alt: message.items[0]?.title ?? t("product"), width: 280, height: 210 }),
      h("p", null, marked(message.text, "text", bindings)),
      message.opt_out?.label && !message.text.includes(message.opt_out.label) && h("p", { class: "foot" }, message.opt_out.label),
    ),
    message.action && h("div", { class: "bubble action" }, message.action.label),
  );
}

function webchat(message, bindings) {
  return h(
    "div",
    { class: "page" },
    h("div", { class: "pop", ...direction(message) }, h("p", { class: "quiet" }, t("automated")), h("p", null, marked(message.text, "text", bindings)), message.action && h("span", { class: "button main" }, message.action.label)),
  );
}

function human(message, bindings) {
  return h("div", { class: "note" }, h("p", { class: "quiet" }, named("human")), h("p", direction(message), marked(message.text, "text", bindings)));
}
