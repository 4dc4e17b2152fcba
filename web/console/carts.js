// Carts: the live list, each with its next message or the reason for none; one cart with everything that happened.

import { get } from "./api.js";
import { at, fill, h, icon, imageAddress } from "./dom.js";
import { dateTime, fromNow, money } from "./format.js";
import { openPanel } from "./panel.js";
import { named, t } from "./strings.js";
import { openTouchIds, touchBody, touchSummary } from "./touch.js";

const PAGE = 40;
const PICTURES_MAX = 3;
const FIND_PAGES_MAX = 5; // pages searched for a cart that is given by the shop's key

let rows = [];
let nextBefore = null;
let selected = null;
let wanted = null; // the shop's key of a cart to open as soon as it is there
let shown = ""; // what is drawn, to draw again only when something changed

export async function show(argument, query) {
  selected = argument ?? null;
  wanted = argument ? null : query.get("key");
  if (!rows.length) fill("main", h("h1", null, t("carts")), h("p", { class: "quiet" }, t("loading")));
  else draw();
  await refresh();
}

export async function refresh() {
  try {
    const page = await get("carts", { limit: Math.max(PAGE, Math.min(rows.length, 200)) });
    rows = page.carts;
    nextBefore = page.next_before;
    if (location.hash.startsWith("#/carts")) draw();
    if (selected) await open(selected);
    else if (wanted) await findByKey(wanted);
  } catch (error) {
    if (!rows.length) fill("main", h("h1", null, t("carts")), h("p", { class: "notice" }, t("failed", { why: error.message }), " ", h("button", { onclick: refresh }, t("retry"))));
  }
}

async function more() {
  const page = await get("carts", { limit: PAGE, before: nextBefore });
  rows = [...rows, ...page.carts];
  nextBefore = page.next_before;
  draw();
}

/** Opens the cart that the shop knows by `key`: where a visitor of the storefront comes from. */
async function findByKey(key) {
  let found = rows.find((cart) => cart.key === key);
  for (let i = 0; !found && nextBefore && i < FIND_PAGES_MAX; i += 1) {
    await more();
    found = rows.find((cart) => cart.key === key);
  }
  if (found) location.replace(`#/carts/${encodeURIComponent(found.id)}`);
}

function draw() {
  const text = JSON.stringify([rows, selected, wanted, nextBefore]);
  if (text === shown && at("main").querySelector("table.carts")) return times();
  shown = text;
  const columns = ["shopper", "items", "total", "state", "next"];
  fill(
    "main",
    h("h1", null, t("carts")),
    wanted && h("p", { class: "notice", role: "status" }, t("cartMissing")),
    rows.length
      ? h("table", { class: "list carts" }, h("thead", null, h("tr", null, columns.map((c) => h("th", { scope: "col" }, t(c))))), h("tbody", null, rows.map(row)))
      : h("div", { class: "empty" }, icon("carts"), h("p", null, t("cartsNone")), h("a", { class: "button", href: "/shop/" }, t("openShop"))),
    nextBefore && h("button", { id: "more", class: "button", onclick: more }, t("more")),
  );
}

/** Only the distances in time move on. */
function times() {
  for (const el of at("main").querySelectorAll("time[datetime]")) el.textContent = fromNow(el.getAttribute("datetime"));
}

const nameOf = (cart) => cart.shopper?.name || cart.shopper?.email_masked || t("someone");
const when = (instant) => h("time", { datetime: instant, title: dateTime(instant) }, fromNow(instant));

export function whereFrom(shopper) {
  if (!shopper) return "";
  const names = (type, code) => {
    try {
      return code && new Intl.DisplayNames(["en"], { type }).of(code);
    } catch {
      return code;
    }
  };
  return [names("region", shopper.country), names("language", shopper.locale)].filter(Boolean).join(" · ");
}

function pictures(lines) {
  const shownLines = lines.slice(0, PICTURES_MAX);
  return h(
    "span",
    { class: "pictures" },
    shownLines.map((line) => {
      const src = imageAddress(line.image_url);
      return src ? h("img", { src, alt: line.title, title: `${line.title} × ${line.quantity}`, width: 40, height: 40, loading: "lazy" }) : h("span", { class: "noimage" }, line.title.slice(0, 1));
    }),
    lines.length > PICTURES_MAX && h("span", { class: "quiet" }, t("moreItems", { n: lines.length - PICTURES_MAX })),
  );
}

function nextCell(cart) {
  if (cart.next) {
    return [cart.next.channel && icon(cart.next.channel), " ", [cart.next.channel && named(cart.next.channel), named(cart.next.step)].filter(Boolean).join(", "), " · ", when(cart.next.at)];
  }
  return h("span", { class: "quiet" }, cart.why ? t("whyNone", { why: named(cart.why) }) : t("nextNone"));
}

function row(cart) {
  return h(
    "tr",
    { class: cart.id === selected ? "selected" : null },
    h(
      "td",
      { class: "who" },
      h("a", { id: `cart-${cart.id}`, href: `#/carts/${encodeURIComponent(cart.id)}` }, nameOf(cart)),
      h("span", { class: "quiet" }, whereFrom(cart.shopper)),
    ),
    h("td", { class: "what" }, pictures(cart.lines)),
    h("td", { class: "sum" }, money(cart.total)),
    h("td", null, h("span", { class: `badge ${cart.status}` }, named(cart.status)), h("span", { class: "quiet" }, named(cart.stage), " · ", when(cart.last_change_at))),
    h("td", { class: "next" }, nextCell(cart)),
  );
}

// --- One cart ----------------------------------------------------------------------------------------------------------

async function open(id) {
  let found;
  try {
    found = await get(`carts/${encodeURIComponent(id)}`);
  } catch (error) {
    if (at("panel").hidden) openPanel(t("carts"), "#/carts", `cart-${id}`, h("p", { class: "notice" }, t("failed", { why: error.message })));
    return;
  }
  if (selected !== id) return; // another one was chosen meanwhile
  const text = JSON.stringify(found);
  if (open.shown === id + text && !at("panel").hidden) return;
  open.shown = id + text;
  const { cart, timeline, touches } = found;
  openPanel(t("cartOf", { name: nameOf(cart) }), "#/carts", `cart-${id}`, [
    h("p", { class: "quiet" }, [whereFrom(cart.shopper), cart.shopper?.name && cart.shopper.email_masked].filter(Boolean).join(" · ")),
    h("p", null, h("span", { class: `badge ${cart.status}` }, named(cart.status)), " ", nextCell(cart)),
    h("h3", null, t("cartContents")),
    h("ul", { class: "items" }, cart.lines.map(item)),
    h("p", { class: "sum" }, t("total"), " ", h("b", null, money(cart.total))),
    h("h3", null, t("timeline")),
    timeline.length ? h("ol", { class: "timeline" }, [...timeline].sort(byTime).map((entry) => happening(entry, touches))) : h("p", { class: "quiet" }, t("timelineNone")),
  ]);
}

const byTime = (a, b) => a.at.localeCompare(b.at);

function item(line) {
  const src = imageAddress(line.image_url);
  return h("li", null, src && h("img", { src, alt: "", width: 48, height: 48 }), h("span", null, line.title, h("span", { class: "quiet" }, ` × ${line.quantity}`)), h("b", null, money(line.price)));
}

function happening(entry, touches) {
  const touch = touches.find((one) => one.id === entry.touch_id);
  const head = [h("span", { class: "title" }, entry.title), " ", h("time", { class: "quiet", datetime: entry.at, title: fromNow(entry.at) }, dateTime(entry.at))];
  const detail = entry.detail && h("p", { class: "quiet" }, entry.detail);
  if (!touch) return h("li", { class: entry.type }, head, detail);
  const fold = h("details", { id: `touch-${touch.id}-${entry.type}`, open: openTouchIds.has(touch.id) }, h("summary", null, touchSummary(touch)));
  const once = () => fold.open && fold.childElementCount === 1 && fold.append(...touchBody(touch));
  fold.addEventListener("toggle", () => {
    once();
    openTouchIds[fold.open ? "add" : "delete"](touch.id);
  });
  once();
  return h("li", { class: `touch ${touch.state.state}` }, head, detail, fold);
}
