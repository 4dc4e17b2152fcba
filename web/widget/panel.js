/*
 * The chat's panel: draws the conversation of thread.js, beside the page or, where that is narrow, over it. Texts are
 * only ever set as text; an address becomes a link when it is plain.
 */

import { claim, element, sheet } from "./corner.js";
import { drawing } from "./chat.js";
import { STYLE } from "./panel.css.js";
import { openThread } from "./thread.js";
import { prepare, words } from "./words.js";

export { prepare };

const TEXT_MAX = 4_000;
const NEAR = 3_600; // from here on the count is shown
const SLOW_MS = 10_000;
const LATE_MS = 30_000;
const QUIET_MS = 800; // what was said before is not read out when the panel opens
const FIELD_PX = 132;
const OPEN = "cartwright-open";
const DRAFT = "cartwright-draft";
const SMALL = "(max-width:520px),(max-height:430px)";
// Visible ASCII without quotes and brackets of markup, not followed by a letter of another script: anything else may
// look like an address that it is not.
const ADDRESS = /https?:\/\/[!#-&(-;=?-[\]_a-z~]+(?![!#-&(-;=?-[\]_a-z~\p{L}\p{M}\p{N}])/gu;

/** The address that a word stands for: https, or a page of this shop, with nothing hidden in it; else null. */
export function plain(word) {
  try {
    const url = new URL(word);
    const safe = url.protocol === "https:" || url.origin === location.origin;
    return safe && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

/** A text as nodes: its plain addresses are links. */
export function linked(text) {
  const nodes = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const word = found.replace(/[.,;:!?)\]]+$/, "");
    const href = plain(word);
    if (!href) continue;
    const mine = new URL(href).origin === location.origin;
    const a = element("a", word, { href, rel: "noopener", dir: "ltr", ...(mine ? {} : { target: "_blank" }) });
    nodes.push(text.slice(done, index), a);
    done = index + word.length;
  }
  return [...nodes, text.slice(done)];
}

/** The elements of the panel, without texts. */
function frame() {
  const button = (name, path) => {
    const made = element("button", "", { class: name, type: "button" });
    if (path) made.append(drawing(path));
    return made;
  };
  const is = {
    dialog: element("dialog", "", { class: "panel at" }),
    name: element("h2", "", { tabindex: "-1" }),
    kind: element("p", "", { class: "kind" }),
    close: button("close", "M6 6l12 12M18 6L6 18"),
    scroll: element("div", "", { class: "scroll", tabindex: "0" }),
    hello: element("p", "", { class: "said" }),
    log: element("div", "", { role: "log", class: "log" }),
    choices: element("div", "", { class: "choices" }),
    status: element("div", "", { role: "status", class: "status" }),
    person: button("person"),
    form: element("form"),
    field: element("textarea", "", { rows: "1", autocomplete: "off", enterkeyhint: "send" }),
    send: button("send", "M5 12h14M13 6l6 6-6 6"),
    count: element("p", "", { class: "count", role: "status" }),
  };
  const head = element("header");
  const title = element("div");
  title.append(is.name, is.kind);
  head.append(title, is.close);
  is.scroll.append(is.hello, is.log, is.choices, is.status);
  is.send.type = "submit";
  is.form.append(is.field, is.send);
  const foot = element("footer");
  foot.append(is.person, is.count, is.form);
  is.dialog.append(head, is.scroll, foot);
  return is;
}

/**
 * Builds the panel beside the chat's button.
 */
export function build(page, { host, root, button, state }) {
  const is = frame();
  const small = matchMedia(SMALL);
  const nodes = new WeakMap(); // the element of an item
  let w = words();
  let open = false;
  let before = null; // where the focus was
  let timer = 0;
  let shown = ""; // what the status says: told once
  const thread = openThread(page, () => draw());


  function nodeOf(item) {
    const node = nodes.get(item) || element("div");
    nodes.set(item, node);
    const who = { shopper: w.you, assistant: w.kind, person: w.team }[item.by];
    const drawn = [item.by, item.text, item.state, item.direction, who].join("\n");
    if (node.drawn === drawn) return node;
    node.drawn = drawn;
    node.className = `said ${item.by} ${item.state || ""}`;
    const text = element("p", "", { dir: /^(rtl|ltr)$/.test(item.direction) ? item.direction : "auto" });
    if (/^[A-Za-z0-9-]{2,35}$/.test(item.locale)) text.lang = item.locale;
    text.append(...linked(item.text));
    const speaker = element("span", `${who}: `, { class: "unseen" });
    if (item.by === "person") Object.assign(speaker, { className: "team", textContent: who });
    node.replaceChildren(speaker, text);
    return node;
  }

  function drawChoices(last) {
    const offered = last && last.by !== "shopper" ? last.choices : [];
    const drawn = JSON.stringify(offered);
    if (is.choices.drawn === drawn) return;
    is.choices.drawn = drawn;
    const made = offered.map(({ label, says }) => {
      const choice = element("button", label, { type: "button", class: "choice", dir: "auto" });
      choice.addEventListener("click", () => say(says) && rest());
      return choice;
    });
    is.choices.replaceChildren(...made);
  }

  function drawStatus(items) {
    clearTimeout(timer);
    const trouble = thread.trouble();
    const since = thread.since();
    const waited = since ? Math.max(0, Date.now() - since) : 0;
    const next = [SLOW_MS, LATE_MS].find((ms) => waited < ms);
    let [text, again, dots] = ["", false, false];
    if (trouble === "off") [text, again] = [w.off, true];
    else if (items.some((i) => i.state === "refused")) [text, again] = [w.failed, true];
    else if (trouble) [text, again] = [w.offline, navigator.onLine];
    else if (since && waited >= LATE_MS) [text, again] = [w.late, true];
    else if (since) [text, dots] = [waited >= SLOW_MS ? w.working : w.typing, true];
    if (since && next) timer = setTimeout(slower, next - waited + 50);
    if (shown === text + again) return;
    shown = text + again;
    const parts = [element("p", text, { class: dots && waited < SLOW_MS ? "unseen" : "" })];
    if (dots) parts.unshift(element("span", "", { class: "dots", "aria-hidden": "true" }));
    if (dots) parts[0].append(element("i"), element("i"), element("i"));
    if (again) parts.push(element("button", w.again, { type: "button", class: "again" }));
    if (again) parts.at(-1).addEventListener("click", () => (thread.retry(), rest()));
    is.status.replaceChildren(...(text ? parts : []));
  }
  // The answer may be there and only its telling lost.
  const slower = () => (thread.refresh(), draw());

  function draw() {
    const items = thread.items();
    const { scroll, log } = is;
    const end = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
    const newest = log.lastChild;
    items.forEach((item, i) => {
      const node = nodeOf(item);
      if (log.children[i] !== node) log.insertBefore(node, log.children[i] || null);
    });
    while (log.children.length > items.length) log.lastChild.remove();
    drawChoices(items.at(-1));
    drawStatus(items);
    if (open && end) toEnd(newest);
    if (open && thread.unread()) thread.look();
    state({ open, begun: items.length > 0, unread: !open && thread.unread() });
  }

  /** Shows the end; of a long answer, its beginning. */
  function toEnd(newest) {
    const { scroll, log } = is;
    scroll.scrollTop = scroll.scrollHeight;
    const node = log.lastChild;
    if (!node || node === newest || node.matches(".shopper")) return;
    const above = scroll.getBoundingClientRect().top + 12 - node.getBoundingClientRect().top;
    if (above > 0) scroll.scrollTop -= above;
  }


  const length = () => Array.from(is.field.value.trim()).length;

  function say(text) {
    const clean = String(text ?? "").trim();
    if (!clean || Array.from(clean).length > TEXT_MAX) return false;
    thread.say(clean);
    is.scroll.scrollTop = is.scroll.scrollHeight;
    return true;
  }

  function written() {
    const n = length();
    is.field.style.blockSize = "auto";
    is.field.style.blockSize = `${Math.min(is.field.scrollHeight + 2, FIELD_PX)}px`;
    is.count.textContent = n > NEAR ? `${n.toLocaleString(w.locale)} / ${TEXT_MAX.toLocaleString(w.locale)}` : "";
    is.count.classList.toggle("over", n > TEXT_MAX);
    is.field.setAttribute("aria-invalid", String(n > TEXT_MAX));
    is.send.setAttribute("aria-disabled", String(!n || n > TEXT_MAX));
    page.write("sessionStorage", DRAFT, is.field.value);
  }

  function submit(event) {
    event?.preventDefault();
    if (say(is.field.value)) {
      is.field.value = "";
      written();
    }
    is.field.focus();
  }


  const phone = () => small.matches || matchMedia("(pointer:coarse)").matches;
  /** Leaves the focus where it neither is lost nor calls the keyboard up. */
  const rest = () => (phone() ? is.scroll : is.field).focus({ preventScroll: true });

  function fit() {
    const view = window.visualViewport;
    if (!open || !view || view.scale > 1.05) return;
    const under = innerHeight - view.height - view.offsetTop; // what the keyboard covers
    is.dialog.style.setProperty("--t", `${view.offsetTop}px`);
    is.dialog.style.setProperty("--h", `${view.height}px`);
    is.dialog.style.setProperty("--k", `${Math.max(0, under)}px`);
  }

  function present() {
    if (is.dialog.open) is.dialog.close();
    is.dialog.dataset.at = (button.dataset.at || "end").split(" ")[0];
    // Over the whole page nothing else may be reached; beside it, everything. Setting `open` moves no focus.
    if (small.matches) is.dialog.showModal();
    else is.dialog.open = true;
    fit();
  }

  function show(focus) {
    if (!open) {
      open = true;
      is.log.setAttribute("aria-live", "off");
      setTimeout(() => is.log.setAttribute("aria-live", "polite"), QUIET_MS);
      before = document.activeElement === host ? null : document.activeElement;
      present();
      page.write("sessionStorage", OPEN, "1");
      written();
      draw();
      is.scroll.scrollTop = is.scroll.scrollHeight;
    }
    if (focus) (phone() ? is.name : is.field).focus({ preventScroll: true });
  }

  function shut() {
    if (!open) return;
    const inside = document.activeElement === host || small.matches;
    open = false;
    if (is.dialog.open) is.dialog.close();
    page.write("sessionStorage", OPEN, "");
    draw();
    const back = before?.isConnected && before !== document.body ? before : button;
    if (inside) back.focus({ preventScroll: true });
  }

  function dress() {
    prepare().then((fresh) => fresh && dress());
    w = words();
    w.kind = w.title;
    is.dialog.lang = w.locale;
    is.dialog.dir = host.dir === "rtl" ? "rtl" : w.direction;
    is.name.textContent = page.data.name || w.title;
    is.kind.textContent = page.data.name ? w.title : "";
    is.dialog.setAttribute("aria-label", [page.data.name, w.title].filter(Boolean).join(", "));
    is.hello.textContent = w.hello;
    is.person.textContent = w.person;
    is.field.placeholder = w.write;
    const labels = { field: w.write, send: w.send, close: w.close, scroll: w.title };
    for (const [name, label] of Object.entries(labels)) is[name].setAttribute("aria-label", label);
    written();
    draw();
  }

  function keys(event) {
    event.stopPropagation(); // not a shortcut of the shop's page
    if (event.type !== "keydown" || event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") {
      event.preventDefault();
      shut();
    } else if (event.key === "Enter" && !event.shiftKey && event.target === is.field) submit(event);
  }

  for (const type of ["keydown", "keyup", "keypress"]) is.dialog.addEventListener(type, keys);
  is.dialog.addEventListener("close", () => is.dialog.open || shut());
  is.dialog.addEventListener("click", (event) => {
    const link = event.target.closest?.("a");
    if (link && !link.target && small.matches) shut(); // the page it leads to lies beneath
  });
  is.close.addEventListener("click", shut);
  is.person.addEventListener("click", () => say(w.person) && rest());
  is.form.addEventListener("submit", submit);
  is.field.addEventListener("input", written);
  small.addEventListener("change", () => open && present());
  for (const type of ["resize", "scroll"]) window.visualViewport?.addEventListener(type, fit);
  for (const type of ["online", "offline"]) addEventListener(type, draw);
  const watch = { attributes: true, attributeFilter: ["lang", "dir"] };
  new MutationObserver(() => setTimeout(dress)).observe(document.documentElement, watch);

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(STYLE)];
  root.append(is.dialog);
  claim(is.dialog);
  is.field.value = page.read("sessionStorage", DRAFT) || "";
  dress();
  // On a phone the panel would hide the page that was just gone to.
  if (page.read("sessionStorage", OPEN) && !small.matches) show(false);

  return {
    open: () => show(true),
    close: shut,
    ask(text) {
      show(true);
      say(text);
    },
  };
}
