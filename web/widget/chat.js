/*
 * The chat's round button in the page's corner, with a dot for an answer. The panel comes with panel.js
 * when it is first opened, or when this browser has a conversation already. To add a language: a line in LABELS.
 */

import { CORNERS, claim, element, rooted, stand } from "./corner.js";

const PLACES = ["end", "end up", "start", "start up"];
const LABELS = {
  en: ["Chat", "New message"],
  de: ["Chat", "Neue Nachricht"],
  es: ["Chat", "Mensaje nuevo"],
  fr: ["Chat", "Nouveau message"],
  it: ["Chat", "Nuovo messaggio"],
  pt: ["Chat", "Nova mensagem"],
  nl: ["Chat", "Nieuw bericht"],
  pl: ["Czat", "Nowa wiadomość"],
  tr: ["Sohbet", "Yeni mesaj"],
  ar: ["محادثة", "رسالة جديدة"],
  ru: ["Чат", "Новое сообщение"],
  zh: ["聊天", "新消息"],
  ja: ["チャット", "新着メッセージ"],
  hi: ["चैट", "नया संदेश"],
};
const ICON =
  "M21 11.5a8.4 8.4 0 0 1-12 7.6L3.5 20.5 5 15.3A8.4 8.4 0 1 1 21 11.5zM8.5 11.5h.01M12.5 11.5h.01M16.5 11.5h.01";
const CSS_TEXT = `${CORNERS}
  :host{all:initial;--paper:#fff;--ink:#1d2a2c;--quiet:#566365;--soft:#eef3f1;--line:#c9d3d2;--brand:#17494d;--on:#fff;
    --alarm:#a8321a;--ring:#9a5b00;font:15px/1.45 system-ui,"Segoe UI","Noto Sans",sans-serif;color:var(--ink)}
  @media (prefers-color-scheme:dark){:host{--paper:#1f2a2c;--ink:#eef3f2;--quiet:#a9b8b8;--soft:#2c3a3c;--line:#4a5c5f;
    --brand:#8fd0c8;--on:#0c2426;--alarm:#ffab91;--ring:#f0b95a}}
  button{all:unset;box-sizing:border-box;cursor:pointer;-webkit-tap-highlight-color:transparent}
  :focus-visible{outline:3px solid var(--ring);outline-offset:2px}
  svg{display:block;inline-size:24px;block-size:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;
    stroke-linejoin:round}
  .open{inline-size:56px;block-size:56px;border-radius:50%;display:grid;place-items:center;background:var(--brand);
    color:var(--on);border:2px solid var(--paper);box-shadow:0 6px 20px #0004}
  .open:hover{filter:brightness(1.12)}
  .open[hidden]{display:none}
  .open svg{inline-size:26px;block-size:26px}
  .dot::after{content:"";position:absolute;inset-block-start:-2px;inset-inline-end:-2px;inline-size:14px;
    block-size:14px;border-radius:50%;background:#d0351c;border:2px solid var(--paper)}
  .unseen{position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

/** A drawing of lines. */
export function drawing(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

let started = null;

/** The chat of this page, begun once: `open`, `close`, `ask`, `show`. */
export const start = (page) => (started ||= begin(page));

function begin(page) {
  const html = document.documentElement;
  const host = element("cartwright-chat");
  const root = rooted(host, CSS_TEXT);
  const button = element("button", "", { class: "open at", type: "button", "aria-haspopup": "dialog" });
  const news = element("span", "", { class: "unseen", role: "status" });
  button.append(drawing(ICON));
  button.hidden = true;
  root.append(button, news);
  document.body.append(host);

  let panel = null;
  let unread = false;
  const dress = () => {
    const [chat, fresh] = LABELS[html.lang.slice(0, 2).toLowerCase()] || LABELS.en;
    host.dir = getComputedStyle(html).direction;
    button.setAttribute("aria-label", unread ? `${chat}: ${fresh}` : chat);
    button.classList.toggle("dot", unread);
    news.textContent = unread ? fresh : "";
  };
  /** What the panel tells after each change. */
  const state = ({ open, begun, unread: is }) => {
    button.hidden = open || !(begun || "chat" in page.data);
    button.setAttribute("aria-expanded", String(open));
    unread = is;
    dress();
  };
  const whole = () => {
    panel ||= import("./panel.js").then(async (m) => (await m.prepare(), m.build(page, { host, root, button, state })));
    panel.catch(() => (panel = null)); // not reached: the next press tries again
    return panel;
  };
  const open = async () => (await whole()).open();

  button.addEventListener("click", open);
  new MutationObserver(dress).observe(html, { attributes: true, attributeFilter: ["lang", "dir"] });
  state({ open: false, begun: false, unread: false });
  claim(button);
  stand(button, PLACES);
  if (["sessionStorage", "localStorage"].some((kind) => page.read(kind, "cartwright-chat"))) whole();

  return {
    open,
    close: async () => (await panel)?.close(),
    async ask(text) {
      (await whole()).ask(text);
    },
    show() {},
  };
}
