// Home: what was earned, incremental first, attributed second; what needs a person; what was not sent and why.

import { at, fill, h, icon, svg } from "./dom.js";
import { cost, dateTime, fromNow, number, percent, points, share } from "./format.js";
import { named, t } from "./strings.js";

let figures = null;
let shown = ""; // what is drawn: nothing is rebuilt under the reader's eyes unless a figure changed

/** Takes new figures. */
export function update(next) {
  figures = next;
}

export function show() {
  shown = "";
  draw();
}

/** Draws the figures at hand. */
export function draw() {
  if (!figures) return fill("main", h("p", { class: "quiet" }, t("loading")));
  const { now: _, ...rest } = figures;
  const text = JSON.stringify(rest);
  if (text === shown) return times();
  shown = text;
  if (!figures.carts) return fill("main", start());
  fill(
    "main",
    h("h1", null, t("homeTitle")),
    h("div", { class: "home" }, incremental(), people(), tiles(), funnel(), touches(), suppressed()),
    h("p", { class: "quiet" }, t("ledger", { n: figures.ledger_events })),
  );
}

/** Only the distances in time move on. */
function times() {
  for (const el of at("main").querySelectorAll("time[datetime]")) el.textContent = fromNow(el.getAttribute("datetime"));
}

const start = () =>
  h(
    "div",
    { class: "empty" },
    icon("carts"),
    h("h1", null, t("startTitle")),
    h("p", null, figures.demo ? t("startDemo") : t("startShop")),
    figures.demo && h("a", { class: "button main", href: "/shop/" }, t("openShop")),
  );

// --- The difference that messages make ---------------------------------------------------------------------------------

function incremental() {
  const { difference_bp: d, treated, holdout } = figures;
  const comparable = d && treated.size > 0 && holdout.size > 0;
  const values = comparable && { value: points(d.value), low: points(d.low), high: points(d.high) };
  const words = !comparable ? t("pointsNone") : d.enough ? t("pointsSure", values) : t("pointsUnsure", values);
  return h(
    "section",
    { class: "box hero" },
    h("h2", null, t("incremental")),
    h("p", { class: comparable && d.enough ? "figure" : "figure unsure" }, comparable ? t("pointsShort", { n: values.value }) : "–"),
    comparable && interval(d, values),
    h("p", null, words),
    h("dl", { class: "arms" }, arm("treated", treated, t("treated")), arm("holdout", holdout, t("holdoutArm"))),
  );
}

function arm(name, { size, recovered, rate_bp }, label) {
  const most = Math.max(figures.treated.rate_bp, figures.holdout.rate_bp, 1);
  return h(
    "div",
    { class: "arm" },
    h("dt", null, label),
    h("dd", null, barOf(rate_bp, most, name), h("b", null, percent(rate_bp)), h("span", { class: "quiet" }, t("armRate", { recovered: number(recovered), size: number(size) }))),
  );
}

/** A band from low to high with the value as a dot, on a scale around "no difference". */
function interval({ value, low, high }, words) {
  const reach = Math.max(Math.abs(low), Math.abs(high), 100) * 1.1;
  const x = (bp) => (100 + (bp / reach) * 100).toFixed(1);
  return svg(
    "svg",
    { class: "interval", viewBox: "-4 0 208 30", role: "img", "aria-label": t("intervalLabel", words) },
    svg("line", { x1: 0, x2: 200, y1: 10, y2: 10, class: "axis" }),
    svg("rect", { x: x(low), y: 5, width: Math.max(1, x(high) - x(low)).toFixed(1), height: 10, rx: 5, class: "band" }),
    svg("line", { x1: 100, x2: 100, y1: 1, y2: 19, class: "zero" }),
    svg("circle", { cx: x(value), cy: 10, r: 4, class: "dot" }),
    svg("text", { x: 100, y: 28, "text-anchor": "middle" }, t("none")),
  );
}

// --- Figures and lists -------------------------------------------------------------------------------------------------

function barOf(part, whole, kind = "") {
  const width = whole > 0 ? Math.max(part > 0 ? 1 : 0, (part / whole) * 100) : 0;
  return svg("svg", { class: `meter ${kind}`, viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" }, svg("rect", { width: 100, height: 8, class: "track" }), svg("rect", { width: width.toFixed(2), height: 8, class: "part" }));
}

function tiles() {
  const f = figures;
  const tile = (label, value, note, href) =>
    h(href ? "a" : "div", { class: "tile", href }, h("span", { class: "label" }, label), h("b", null, value), note && h("span", { class: "quiet" }, note));
  const of = (key, part, whole) => (whole ? t(key, { share: share(part, whole) }) : null);
  return h(
    "section",
    { class: "tiles" },
    tile(t("tileCarts"), number(f.carts), null, "#/carts"),
    tile(t("tileAbandoned"), number(f.abandoned), of("ofCarts", f.abandoned, f.carts), "#/carts"),
    tile(t("tileTouched"), number(f.touched), of("ofAbandoned", f.touched, f.abandoned), "#/messages"),
    tile(t("tileRecovered"), number(f.recovered), of("ofAbandoned", f.recovered, f.abandoned), "#/carts"),
    tile(t("tileAttributed"), f.attributed_revenue?.text ?? "–", t("attributedHint")),
    tile(t("tileCost"), f.cost?.text ?? cost(f.cost) ?? "–", t("costHint"), "#/messages"),
  );
}

const box = (title, empty, rows, list = "ul") =>
  h("section", { class: "box" }, h("h2", null, title), rows.length ? h(list, { class: "bars" }, rows) : h("p", { class: "quiet" }, empty));

const barRow = (label, count, most, kind) =>
  h("li", null, h("span", { class: "label" }, label), h("b", null, number(count)), barOf(count, most, kind));

function funnel() {
  const f = figures;
  const steps = [["tileCarts", f.carts], ["tileAbandoned", f.abandoned], ["tileTouched", f.touched], ["tileRecovered", f.recovered]];
  return box(t("funnel"), "", steps.map(([key, count]) => barRow(t(key), count, f.carts)), "ol");
}

function suppressed() {
  const rows = [...figures.suppressed].sort((a, b) => b.count - a.count);
  return box(t("suppressed"), t("suppressedNone"), rows.map(({ reason, count }) => barRow(named(reason), count, rows[0].count, "held")));
}

function touches() {
  const most = Math.max(...figures.touches.map((row) => row.count), 1);
  const label = ({ step, channel }) => [icon(channel), ` ${named(channel)} · ${named(step)}`];
  return box(t("touches"), t("touchesNone"), figures.touches.map((row) => barRow(label(row), row.count, most)));
}

/** The rest is for the inbox. */
const TICKETS_SHOWN = 4;

function people() {
  const ticket = ({ kind, title, opened_at }) =>
    h("li", null, h("span", { class: "badge" }, named(kind)), h("span", { class: "what" }, title), h("time", { class: "quiet", datetime: opened_at, title: dateTime(opened_at) }, fromNow(opened_at)));
  const rows = figures.tickets;
  return h(
    "section",
    { class: "box people" },
    h("h2", null, t("people"), rows.length > 0 && h("span", { class: "count" }, number(rows.length))),
    rows.length ? h("ul", { class: "tickets" }, rows.slice(0, TICKETS_SHOWN).map(ticket), rows.length > TICKETS_SHOWN && h("li", { class: "quiet" }, t("moreItems", { n: number(rows.length - TICKETS_SHOWN) }))) : h("p", { class: "quiet" }, t("peopleNone")),
  );
}
