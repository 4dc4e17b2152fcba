// Messages: every touch, sent or deliberately not sent, by channel and state; one of them with its proof.

import { get } from "./api.js";
import { at, fill, h, icon } from "./dom.js";
import { dateTime, fromNow } from "./format.js";
import { openPanel } from "./panel.js";
import { named, t } from "./strings.js";
import { reasonOf, stateOf, touchBody, touchSummary } from "./touch.js";

const PAGE = 40;
const CHANNELS = ["email", "whatsapp", "webchat", "human"];
const STATES = ["accepted", "skipped", "planned", "started", "rejected", "unknown"];

let rows = [];
let nextBefore = null;
let selected = null;
let filter = { channel: "", state: "" };
let shown = "";

export async function show(argument, query) {
  selected = argument ?? null;
  if (query.has("channel") || query.has("state")) filter = { channel: query.get("channel") ?? "", state: query.get("state") ?? "" };
  draw(true);
  await refresh();
}

export async function refresh() {
  const asked = JSON.stringify(filter);
  try {
    const page = await get("touches", { ...filter, limit: Math.max(PAGE, Math.min(rows.length, 200)) });
    if (asked !== JSON.stringify(filter)) return; // the filter changed meanwhile
    rows = page.touches;
    nextBefore = page.next_before;
    refresh.failed = null;
  } catch (error) {
    refresh.failed = error.message;
  }
  if (!location.hash.startsWith("#/messages")) return;
  refresh.done = true;
  draw();
  if (selected) await open(selected);
}

async function more() {
  const page = await get("touches", { ...filter, limit: PAGE, before: nextBefore });
  rows = [...rows, ...page.touches];
  nextBefore = page.next_before;
  draw();
}

function choose(name, value) {
  filter = { ...filter, [name]: value };
  rows = [];
  refresh.done = false;
  refresh();
}

const choice = (name, any, values) =>
  h("select", { id: `filter-${name}`, "aria-label": any, onchange: (e) => choose(name, e.target.value) }, h("option", { value: "" }, any), values.map((v) => h("option", { value: v, selected: filter[name] === v }, named(v))));

function list() {
  if (refresh.failed && !rows.length) return h("p", { class: "notice" }, t("failed", { why: refresh.failed }), " ", h("button", { class: "button", onclick: refresh }, t("retry")));
  if (!rows.length && !refresh.done) return h("p", { class: "quiet" }, t("loading"));
  if (!rows.length) return h("div", { class: "empty" }, icon("messages"), h("p", null, filter.channel || filter.state ? t("messagesNoneFilter") : t("messagesNone")));
  const columns = ["shopper", "message", "state", "when"];
  return h("table", { class: "list" }, h("thead", null, h("tr", null, columns.map((c) => h("th", { scope: "col" }, t(c))))), h("tbody", null, rows.map(row)));
}

function draw(always) {
  const text = JSON.stringify([rows, selected, filter, nextBefore, refresh.failed, refresh.done]);
  if (!always && text === shown) return times();
  shown = text;
  fill(
    "main",
    h("h1", null, t("messages")),
    h("div", { class: "filters" }, choice("channel", t("anyChannel"), CHANNELS), choice("state", t("anyState"), STATES)),
    list(),
    nextBefore && rows.length > 0 && h("button", { id: "more", class: "button", onclick: more }, t("more")),
  );
}

/** Only the distances in time move on. */
function times() {
  for (const el of at("main").querySelectorAll("time[datetime]")) el.textContent = fromNow(el.getAttribute("datetime"));
}

function row(touch) {
  const reason = reasonOf(touch);
  return h(
    "tr",
    { class: touch.id === selected ? "selected" : null },
    h("td", { class: "who" }, h("a", { id: `touch-${touch.id}`, href: `#/messages/${encodeURIComponent(touch.id)}` }, touch.shopper?.name || t("someone"))),
    h("td", { class: "what" }, touch.channel && icon(touch.channel), " ", touch.channel ? named(touch.channel) : named(touch.step), h("span", { class: "quiet" }, [touch.channel && named(touch.step), touch.subject, touch.coupon].filter(Boolean).join(" · "))),
    h("td", null, h("span", { class: `badge ${stateOf(touch)}` }, named(stateOf(touch))), h("span", { class: "quiet" }, reason ? named(reason) : [touch.delivery && touch.delivery !== "none" && named(touch.delivery), touch.cost_text].filter(Boolean).join(" · "))),
    h("td", { class: "next" }, h("time", { datetime: touch.created_at, title: dateTime(touch.created_at) }, fromNow(touch.created_at))),
  );
}

async function open(id) {
  let touch;
  try {
    touch = await get(`touches/${encodeURIComponent(id)}`);
  } catch (error) {
    if (at("panel").hidden) openPanel(t("message"), "#/messages", `touch-${id}`, h("p", { class: "notice" }, t("failed", { why: error.message })));
    return;
  }
  if (selected !== id) return; // another one was chosen meanwhile
  const text = JSON.stringify(touch);
  if (open.shown === text && !at("panel").hidden) return;
  open.shown = text;
  const name = rows.find((one) => one.id === id)?.shopper?.name;
  openPanel(name ? `${t("message")} · ${name}` : t("message"), "#/messages", `touch-${id}`, [h("p", null, touchSummary(touch)), touchBody(touch)]);
}
