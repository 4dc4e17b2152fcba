// One touch in full: what the shopper sees, the rules that were asked, the facts behind the text.

import { h, icon } from "./dom.js";
import { cost, dateTime, duration, fact, money, number } from "./format.js";
import { preview } from "./preview.js";
import { named, t } from "./strings.js";

/** Touches that are unfolded: they stay so when newer data comes. */
export const openTouchIds = new Set();

/** The short name of a touch's state, from the list (text) or from the whole touch (object). */
export const stateOf = (touch) => (typeof touch.state === "string" ? touch.state : touch.state.state);

/** Why it stands where it stands, when there is a reason. */
export const reasonOf = (touch) => (typeof touch.state === "string" ? touch.reason : (touch.state.reason ?? touch.state.error));

/** One line: channel, state, reason. */
export const touchSummary = (touch) => [
  touch.channel && icon(touch.channel),
  " ",
  named(touch.channel ?? touch.step),
  " ",
  h("span", { class: `badge ${stateOf(touch)}` }, named(stateOf(touch))),
  reasonOf(touch) && h("span", { class: "quiet" }, ` ${named(reasonOf(touch))}`),
];

/** Everything about one touch. */
export const touchBody = (touch) => [
  touch.message ? preview(touch) : h("p", { class: "quiet" }, t("noText", { why: named(reasonOf(touch) ?? stateOf(touch)) })),
  h("h3", null, t("checks")),
  checks(touch.checks ?? []),
  touch.receipt && h("h3", null, t("facts")),
  touch.receipt && facts(touch.receipt),
  h("h3", null, t("details")),
  record(touch),
].filter(Boolean);

const SIGNS = { pass: "✓", defer: "◷", refuse: "✕", adjust: "✎" };

function checks(list) {
  if (!list.length) return h("p", { class: "quiet" }, t("checksNone"));
  return h(
    "ul",
    { class: "checks" },
    list.map(({ rule, outcome, detail }) =>
      h(
        "li",
        { class: outcome },
        h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[outcome] ?? "·"),
        h("span", null, h("b", null, named(outcome)), " · ", rule.replaceAll("_", " "), h("span", { class: "quiet" }, detail)),
      ),
    ),
  );
}

function facts({ facts: list, bindings }) {
  const used = new Set(bindings.map((b) => b.fact));
  const row = (f) =>
    h(
      "tr",
      { class: used.has(f.name) ? null : "unused" },
      h("th", { scope: "row" }, f.name),
      h("td", null, fact(f.value)),
      h("td", null, f.source.system, " ", h("code", null, f.source.record), h("span", { class: "quiet" }, f.source.version)),
      h("td", null, h("time", { datetime: f.read_at }, dateTime(f.read_at)), h("span", { class: "quiet" }, t("goodFor", { n: duration(f.ttl_ms) }))),
    );
  return [
    h("p", { class: "quiet" }, t("factsHint")),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("facts") }, h("table", { class: "facts" }, h("thead", null, h("tr", null, ["fact", "says", "source", "readAt"].map((c) => h("th", { scope: "col" }, t(c))))), h("tbody", null, list.map(row)))),
  ];
}

function record(touch) {
  const entries = [
    [t("flow"), `${touch.flow} ${touch.flow_version ?? ""} · ${named(touch.step)}`],
    [t("to"), touch.address],
    [t("when"), dateTime(touch.state.at ?? touch.state.not_before ?? touch.updated_at)],
    [t("delivery"), named(touch.delivery)],
    [t("cost"), touch.cost && `${cost(touch.cost)} (${touch.cost.basis})`],
    [t("stake"), touch.stake && money(touch.stake)],
    [t("coupon"), touch.coupon],
    [t("attempts"), touch.attempts > 1 && number(touch.attempts)],
  ];
  return h("dl", { class: "record" }, entries.filter(([, value]) => value).map(([key, value]) => h("div", null, h("dt", null, key), h("dd", { dir: "auto" }, value))));
}
