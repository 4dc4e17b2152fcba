/*
 * One message over the shop's page: small, closed by ESC or ×, never over the pay button, plainly marked as automated.
 * Lives in a closed shadow root, so that the shop's styles and ours never meet. To add a language: a line in WORDS.
 */

const PAY = "[data-cartwright-pay],#place_order,.wc-block-components-checkout-place-order-button";
const WORDS = {
  en: ["Automated message", "Close"],
  de: ["Automatische Nachricht", "Schließen"],
  es: ["Mensaje automático", "Cerrar"],
  tr: ["Otomatik mesaj", "Kapat"],
  ar: ["رسالة آلية", "إغلاق"],
  zh: ["自动消息", "关闭"],
};
const CSS_TEXT = `
  :host{all:initial}
  .b{position:fixed;z-index:2147483000;inset-inline-end:16px;inset-block-end:max(16px,env(safe-area-inset-bottom));
    box-sizing:border-box;inline-size:min(340px,calc(100vw - 32px));padding:14px 16px 16px;border-radius:16px;
    background:#fff;color:#1d2a2c;border:1px solid #0002;box-shadow:0 10px 34px #0003;
    font:15px/1.45 system-ui,sans-serif;animation:i .25s ease-out}
  .b[data-at~=start]{inset-inline:16px auto}
  .b[data-at~=top]{inset-block:16px auto}
  .h{display:flex;align-items:center;gap:8px;font-size:12px;color:#5d6b6d;margin-block-end:6px}
  .h span{flex:1}
  p{margin:0;white-space:pre-line;overflow-wrap:anywhere}
  a{display:inline-block;margin-block-start:12px;padding:9px 16px;border-radius:999px;background:#17494d;color:#fff;
    text-decoration:none;font-weight:600}
  button{all:unset;cursor:pointer;inline-size:32px;block-size:32px;margin:-6px;border-radius:50%;text-align:center;
    font-size:20px;line-height:32px}
  button:hover{background:#0001}
  a:focus-visible,button:focus-visible{outline:3px solid #e0a030;outline-offset:2px}
  @keyframes i{from{opacity:0;transform:translateY(10px)}}
  @media (prefers-reduced-motion:reduce){.b{animation:none}}
  @media (prefers-color-scheme:dark){.b{background:#1f2a2c;color:#eef3f2;border-color:#fff2}.h{color:#a9b8b8}
    a{background:#8fd0c8;color:#0c2426}button:hover{background:#fff2}}`;

const element = (name, text, attributes) => {
  const el = document.createElement(name);
  if (text) el.textContent = text;
  for (const [key, value] of Object.entries(attributes || {})) el.setAttribute(key, value);
  return el;
};
const webAddress = (url) => {
  try {
    const parsed = new URL(url, location.href);
    return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
};

/**
 * Shows a message in a corner, without taking the focus.
 * @param message text, locale, direction and, where there is one, action {label, url}
 * @param name the shop's name, shown above the message
 * @param dismissed called once when the visitor closes it
 */
export function showBubble(message, name, dismissed) {
  const locale = message.locale || document.documentElement.lang || "en";
  const [label, closing] = WORDS[locale.slice(0, 2)] || WORDS.en;
  const host = element("cartwright-bubble", "", { lang: locale, dir: message.direction === "rtl" ? "rtl" : "ltr" });
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  root.adoptedStyleSheets = [sheet];
  const live = element("div", "", { role: "status", "aria-live": "polite" });
  root.append(live);
  document.body.append(host);

  const bubble = element("div", "", { class: "b" });
  const head = element("div", "", { class: "h" });
  const button = element("button", "×", { type: "button", "aria-label": closing });
  head.append(element("span", [name, label].filter(Boolean).join(" · ")), button);
  bubble.append(head, element("p", message.text));
  const href = message.action && webAddress(message.action.url);
  if (href) bubble.append(element("a", message.action.label, { href }));
  // The live region must exist before its content, or screen readers stay silent.
  setTimeout(() => {
    live.append(bubble);
    place(bubble);
  }, 50);

  const replace = () => requestAnimationFrame(() => place(bubble));
  let close = null;
  const onKey = (event) => event.key === "Escape" && close?.();
  close = () => {
    close = null;
    host.remove();
    removeEventListener("scroll", replace, true);
    removeEventListener("resize", replace);
    document.removeEventListener("keydown", onKey);
    dismissed();
  };
  button.addEventListener("click", () => close?.());
  document.addEventListener("keydown", onKey);
  addEventListener("scroll", replace, true);
  addEventListener("resize", replace);
}

/** Tries the four corners until no pay button lies beneath; with none free, the bubble hides until one is. */
function place(bubble) {
  const pay = Array.from(document.querySelectorAll(PAY), (button) => button.getBoundingClientRect());
  const covers = (a) =>
    pay.some((b) => b.width && a.left < b.right + 8 && a.right > b.left - 8 && a.top < b.bottom + 8 && a.bottom > b.top - 8);
  bubble.style.visibility = "";
  for (const at of ["end", "start", "top end", "top start"]) {
    bubble.dataset.at = at;
    if (!covers(bubble.getBoundingClientRect())) return;
  }
  bubble.style.visibility = "hidden";
}
