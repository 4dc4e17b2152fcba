/*
 * One message over the shop's page: small, closed by ESC or ×, never over the pay button, plainly marked as automated.
 * Lives in a closed shadow root, so that the shop's styles and ours never meet. To add a language: a line in WORDS.
 */

import { CORNERS, element, rooted, stand } from "./corner.js";

const PLACES = ["end", "end up", "start", "start up", "top end", "top start"];
const WORDS = {
  en: ["Automated message", "Close"],
  de: ["Automatische Nachricht", "Schließen"],
  es: ["Mensaje automático", "Cerrar"],
  tr: ["Otomatik mesaj", "Kapat"],
  ar: ["رسالة آلية", "إغلاق"],
  zh: ["自动消息", "关闭"],
};
const CSS_TEXT = `${CORNERS}
  :host{all:initial}
  .b{box-sizing:border-box;inline-size:min(340px,calc(100vw - 32px));padding:14px 16px 16px;border-radius:16px;
    background:#fff;color:#1d2a2c;border:1px solid #0002;box-shadow:0 10px 34px #0003;
    font:15px/1.45 system-ui,sans-serif;animation:i .25s ease-out}
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
  const root = rooted(host, CSS_TEXT);
  const live = element("div", "", { role: "status", "aria-live": "polite" });
  root.append(live);
  document.body.append(host);

  const bubble = element("div", "", { class: "b at" });
  const head = element("div", "", { class: "h" });
  const button = element("button", "×", { type: "button", "aria-label": closing });
  head.append(element("span", [name, label].filter(Boolean).join(" · ")), button);
  bubble.append(head, element("p", message.text));
  const href = message.action && webAddress(message.action.url);
  if (href) bubble.append(element("a", message.action.label, { href }));
  let leave = null;
  // The live region must exist before its content, or screen readers stay silent.
  setTimeout(() => {
    if (!close) return;
    live.append(bubble);
    leave = stand(bubble, PLACES);
  }, 50);

  let close = null;
  const onKey = (event) => event.key === "Escape" && close?.();
  close = () => {
    close = null;
    host.remove();
    leave?.();
    document.removeEventListener("keydown", onKey);
    dismissed();
  };
  button.addEventListener("click", () => close?.());
  document.addEventListener("keydown", onKey);
}
