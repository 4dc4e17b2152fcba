// Shelves: what recommendations bring, and the owner's rules for what is shown where, tried out before they are in force.

import { get, send } from "./api.js";
import { at, fill, h, imageAddress } from "./dom.js";
import { dateTime, number, percent } from "./format.js";
import { named, t } from "./strings.js";

const PLACES = ["product", "basket", "confirmation", "chat", "mail", "search"];
const ACTIONS = ["pin", "boost", "bury", "exclude"];
const KINDS = ["product", "category", "brand", "attribute"];
const NAME = "cartwright-name"; // who changes rules here, kept for the next time

let held = null; // as the server has them: { version, rules, versions }
let rows = []; // as edited
let figures = null;
let dirty = false;
const trial = { at: "product", query: "", viewed: "", basket: "" };
let tried = null;

export async function show(_argument, _query, changed) {
  if (!changed && held) return;
  fill("main", h("h1", null, t("merchandising")), h("p", { class: "quiet" }, t("loading")));
  try {
    [held, figures] = await Promise.all([get("merchandising"), get("recommendations")]);
    if (!dirty) rows = held.rules.map(rowOf);
    draw();
    await preview();
  } catch (error) {
    fill("main", h("h1", null, t("merchandising")), h("p", { class: "notice" }, t("failed", { why: error.message }), " ", h("button", { class: "button", onclick: () => ((held = null), show()) }, t("retry"))));
  }
}

/** Nothing moves by itself here: what is being edited must not change under the hand. */
export function refresh() {}

// --- Rules as rows of fields, and back --------------------------------------------------------------------------------

function rowOf(rule) {
  const [action, amount] = typeof rule.do === "string" ? [rule.do, ""] : Object.entries(rule.do)[0];
  const [kind, value] = Object.entries(rule.with)[0];
  const pair = kind === "attribute" ? value : { name: "", value };
  return { action, amount: String(amount), kind, ...pair, at: new Set(rule.at ?? []), from: local(rule.from), until: local(rule.until) };
}

function ruleOf({ action, amount, kind, name, value, at: places, from, until }) {
  const matching = kind === "attribute" ? { name: name.trim(), value: value.trim() } : value.trim();
  const rule = { do: action === "pin" || action === "boost" ? { [action]: Number(amount) } : action, with: { [kind]: matching } };
  if (places.size) rule.at = PLACES.filter((place) => places.has(place));
  if (from) rule.from = new Date(from).toISOString();
  if (until) rule.until = new Date(until).toISOString();
  return rule;
}

/** An instant as a field for date and time takes it. */
function local(instant) {
  if (!instant) return "";
  const date = new Date(instant);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const rules = () => rows.map(ruleOf);

function edited(redraw) {
  dirty = true;
  say("");
  if (redraw) draw();
  at("save").disabled = false;
}

const select = (label, values, chosen, change) =>
  h("select", { "aria-label": label, onchange: (event) => change(event.target.value) }, values.map((value) => h("option", { value, selected: value === chosen }, named(value))));

const input = (label, row, field, more = {}) =>
  h("input", { "aria-label": label, placeholder: label, value: row[field], maxlength: 200, ...more, onchange: (event) => ((row[field] = event.target.value), edited()) });

function ruleRow(row, index) {
  const counts = row.action === "pin" || row.action === "boost";
  const bounds = row.action === "pin" ? { min: 1, max: 20, step: 1 } : { min: 0.1, max: 10, step: 0.1 };
  const act = (value) => {
    Object.assign(row, { action: value, amount: value === "boost" ? "1.5" : value === "pin" ? "1" : "" });
    if (value === "pin") row.kind = "product";
    edited(true);
  };
  const place = (name) => h("label", null, h("input", { type: "checkbox", checked: row.at.has(name), onchange: (event) => (row.at[event.target.checked ? "add" : "delete"](name), edited()) }), " ", named(`at_${name}`));
  return h(
    "li",
    { class: "rule", "aria-label": t("rule", { n: index + 1 }) },
    h(
      "div",
      { class: "fields" },
      select(t("ruleDo"), ACTIONS, row.action, act),
      counts && input(t(row.action === "pin" ? "rulePlace" : "ruleFactor"), row, "amount", { type: "number", ...bounds }),
      select(t("ruleWith"), row.action === "pin" ? ["product"] : KINDS, row.kind, (value) => ((row.kind = value), edited(true))),
      row.kind === "attribute" && input(t("ruleName"), row, "name"),
      input(t("ruleValue"), row, "value"),
      h("button", { class: "button", "aria-label": t("ruleRemoveNth", { n: index + 1 }), onclick: () => (rows.splice(index, 1), edited(true)) }, t("ruleRemove")),
    ),
    h("fieldset", { class: "places" }, h("legend", { class: "quiet" }, t("ruleAt")), PLACES.map(place)),
    h("div", { class: "fields" }, h("label", null, t("ruleFrom"), " ", input(t("ruleFrom"), row, "from", { type: "datetime-local" })), h("label", null, t("ruleUntil"), " ", input(t("ruleUntil"), row, "until", { type: "datetime-local" }))),
  );
}

// --- Trying them out, and putting them in force -----------------------------------------------------------------------

const keys = (text) => text.split(",").map((key) => key.trim()).filter(Boolean);

async function preview() {
  try {
    const { query, viewed, basket } = trial;
    tried = await send("POST", "merchandising/preview", { rules: rules(), at: trial.at, query, viewed: keys(viewed), basket: keys(basket) });
    say("");
  } catch (error) {
    tried = null;
    say(error.message);
  }
  fill("tried", ...outcome());
}

function outcome() {
  if (!tried) return [];
  const before = tried.before.map((one) => one.product_key);
  const item = (moved) => (one, index) => {
    const picture = imageAddress(one.image_url);
    const was = before.indexOf(one.product_key);
    const mark = !moved || was === index ? "" : was < 0 ? t("movedNew") : was > index ? "↑" : "↓";
    return h("li", null, picture ? h("img", { src: picture, alt: "", width: 36, height: 36 }) : h("span", { class: "nothing" }), h("span", null, one.title, one.reason === "pinned" && h("span", { class: "badge" }, named("pin"))), h("b", null, mark));
  };
  const list = (title, products, moved) => h("div", null, h("h3", null, title), products.length ? h("ol", { class: "tried" }, products.map(item(moved))) : h("p", { class: "quiet" }, t("triedNone")));
  return [list(t("inForce"), tried.before, false), list(t("asEdited"), tried.after, true)];
}

async function save() {
  const by = at("by").value.trim();
  if (!by) return say(t("byMissing"));
  try {
    held = await send("PUT", "merchandising", { version: held.version, by, rules: rules() });
    localStorage.setItem(NAME, by);
    dirty = false;
    rows = held.rules.map(rowOf);
    draw();
    say(t("saved", { n: held.version }));
    await preview();
  } catch (error) {
    say(error.message);
  }
}

const say = (text) => at("said") && fill("said", text);

// --- The page ---------------------------------------------------------------------------------------------------------

function bring() {
  const { lift, control_basis_points: share } = figures;
  const arm = ({ subjects, events }, label) => h("div", null, h("dt", null, label), h("dd", null, h("b", null, percent(subjects ? (events / subjects) * 10_000 : 0)), " ", h("span", { class: "quiet" }, t("browsersOrdered", { events: number(events), subjects: number(subjects) }))));
  const points = (x) => (x * 100).toFixed(1);
  const words = { low: points(lift.conversion.low), high: points(lift.conversion.high) };
  return h(
    "section",
    { class: "box wide" },
    h("h2", null, t("bring")),
    h("p", null, lift.control.subjects && lift.treated.subjects ? t(`bring_${lift.conversion_told}`, words) : t("bring_nothing")),
    h("dl", { class: "arms" }, arm(lift.treated, t("bringTreated")), arm(lift.control, t("bringControl", { share: percent(share) }))),
  );
}

function draw() {
  const field = (name, label) => h("label", null, label, h("input", { id: `try-${name}`, value: trial[name], maxlength: 200, onchange: (event) => ((trial[name] = event.target.value), preview()) }));
  const where = h("label", null, t("tryAt"), select(t("tryAt"), PLACES.map((place) => `at_${place}`), `at_${trial.at}`, (value) => ((trial.at = value.slice(3)), draw(), preview())));
  const version = (one) => h("li", null, t("version", { n: one.version, by: one.by, when: dateTime(one.at), rules: one.rules }));
  fill(
    "main",
    h("h1", null, t("merchandising")),
    h(
      "div",
      { class: "home" },
      bring(),
      h(
        "section",
        { class: "box wide" },
        h("h2", null, t("rules")),
        h("p", { class: "quiet" }, t("rulesHint")),
        rows.length ? h("ol", { class: "rules" }, rows.map(ruleRow)) : h("p", { class: "quiet" }, t("rulesNone")),
        h("p", { class: "fields" }, h("button", { id: "add", class: "button", onclick: () => (rows.push(rowOf({ do: { boost: 1.5 }, with: { brand: "" } })), edited(true)) }, t("ruleAdd"))),
        h("p", { class: "fields" }, h("label", null, t("by"), " ", h("input", { id: "by", value: localStorage.getItem(NAME) ?? "", maxlength: 100 })), h("button", { id: "try", class: "button", onclick: preview }, t("tryOut")), h("button", { id: "save", class: "button main", disabled: !dirty, onclick: save }, t("save"))),
        h("p", { id: "said", role: "status" }),
      ),
      h(
        "section",
        { class: "box wide" },
        h("h2", null, t("tryTitle")),
        h("div", { class: "fields" }, where, trial.at === "search" ? field("query", t("tryQuery")) : [field("viewed", t("tryViewed")), field("basket", t("tryBasket"))]),
        h("div", { id: "tried", class: "both" }, outcome()),
      ),
      h("section", { class: "box wide" }, h("h2", null, t("versions")), held.versions.length ? h("ul", null, held.versions.map(version)) : h("p", { class: "quiet" }, t("versionsNone"))),
    ),
  );
}
