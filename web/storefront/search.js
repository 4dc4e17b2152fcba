// The search page: asks Cartwright what fits, shows it with the shop's own cards, and tells how the words were read.

import { price } from "./app.js";
import { h } from "./dom.js";
import { card } from "./pages.js";
import { named, t } from "./strings.js";

const SHOWN_MAX = 24;
const VALUES_MAX = 12; // of one group
const GROUPS = ["category", "brand", "Colour", "Size"]; // in this order; others of the catalogue tell a visitor little
const { shop: SHOP, key: KEY } = document.querySelector("script[data-shop]").dataset;
// Tried out in the language of the catalogue; one of each kind: limits, a slip of the pen, a limit that cannot be kept.
const EXAMPLES = ["blue jacket", "warm socks", "jaket", "shoes under 50 €"];

const address = (text) => `#/search/${encodeURIComponent(text)}`;
const link = (text) => h("a", { class: "link", href: address(text) }, h("bdi", null, text));

/** The box in the head of each page. */
export function searchBox(text) {
  const go = (event) => {
    event.preventDefault();
    const wanted = event.target.q.value.trim();
    if (wanted) location.hash = address(wanted);
  };
  return h(
    "form",
    { class: "search", role: "search", onsubmit: go },
    h("input", { id: "q", name: "q", type: "search", value: text, placeholder: t("searchHint"), "aria-label": t("search"), maxlength: 200, enterkeyhint: "search", autocomplete: "off", dir: text ? "auto" : null }),
    h("button", { class: "button", "aria-label": t("search") }, h("span", { class: "glass", "aria-hidden": "true" })),
  );
}

/** What a visitor narrowed the results to; forgotten with the next words. */
const fresh = (text) => ({ text, filters: new Map(), price: null, sort: "relevance", available: searchPage.available, cursor: "" });
let wish = { text: null };

async function ask() {
  const { text, filters, price, sort, available, cursor } = wish;
  const query = new URLSearchParams({ shop: SHOP, key: KEY, q: text, limit: SHOWN_MAX, available, sort, facets: true });
  for (const [name, values] of filters) for (const value of values) query.append("filter", `${name}:${value}`);
  if (price) [query.set("price_min", decimal(price.from)), query.set("price_max", decimal(price.to))];
  if (cursor) query.set("cursor", cursor);
  const answer = await fetch(`/v1/search?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

const digits = ({ currency }) => new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
const decimal = (money) => (money.minor / 10 ** digits(money)).toFixed(digits(money));

/** What was read out of the words and holds: limits that had to be left out are told apart. */
function readings({ understood, relaxed }) {
  const left = (one) => relaxed.some((other) => other.limit === one.kind && other.words === one.words);
  const held = understood.filter((one) => !left(one));
  return held.length > 0 && h("ul", { class: "read", "aria-label": t("understood") }, held.map((one) => h("li", null, t(`limit_${one.kind}`), ": ", h("bdi", null, one.words))));
}

function leftOut({ relaxed, total }) {
  if (!total) return null;
  const told = ({ kind, word, limit, words }) => (kind === "word" ? t("without_word", { words: word }) : t(`without_${limit}`, { words }));
  return relaxed.map((one) => h("p", { class: "notice" }, told(one)));
}

function nothing(text) {
  return h(
    "div",
    { class: "notice" },
    h("p", null, t("nothing")),
    h("p", { class: "examples" }, EXAMPLES.map(link)),
    h("button", { class: "button", onclick: () => window.cartwright?.ask(text) }, t("askAssistant")),
  );
}

// --- Narrowing: groups of values with how many have them, price bands, order ----------------------------------------

const isChosen = (name, value) => wish.filters.get(name)?.has(value) ?? false;
const chosen = () => [...wish.filters].flatMap(([name, values]) => [...values].map((value) => ({ name, value })));

function toggle(name, value) {
  const values = wish.filters.get(name) ?? new Set();
  if (!values.delete(value)) values.add(value);
  wish.filters.set(name, values);
}

const sameBand = (a, b) => a && b && a.from.minor === b.from.minor && a.to.minor === b.to.minor;
const bandWords = ({ from, to }) => t("band", { from: price(from), to: price(to) });

function tick(id, checked, words, count, change) {
  return h(
    "li",
    null,
    h("label", { class: "tick" }, h("input", { type: "checkbox", id, checked, onchange: change }), h("span", null, h("bdi", null, words)), h("span", { class: "quiet" }, String(count))),
  );
}

function group({ name, values }, look) {
  const rows = values.filter(([, count], at) => count && at < VALUES_MAX);
  if (rows.length < 2 && !wish.filters.get(name)?.size) return null;
  const row = ([value, count], at) => tick(`f-${name}-${at}`, isChosen(name, value), named(value), count, () => (toggle(name, value), look()));
  return h("fieldset", null, h("legend", null, t(name)), h("ul", null, rows.map(row)));
}

function priceGroup({ bands }, look) {
  if (!bands.length) return null;
  const row = (band, at) =>
    tick(`f-price-${at}`, sameBand(band, wish.price), bandWords(band), band.count, () => ((wish.price = sameBand(band, wish.price) ? null : band), look()));
  return h("fieldset", null, h("legend", null, t("limit_price")), h("ul", null, bands.map(row)));
}

/** The panel: beside the results, or folded above them where there is little room. */
function panel(facets, look) {
  const known = GROUPS.map((name) => facets.find((facet) => facet.name === name)).filter(Boolean);
  const prices = facets.find((facet) => facet.kind === "price");
  const groups = [...known.map((one) => group(one, look)), prices && priceGroup(prices, look)].filter(Boolean);
  const count = chosen().length + (wish.price ? 1 : 0);
  const details = h("details", { class: "filters", open: panel.open ?? matchMedia("(min-width: 761px)").matches }, h("summary", null, t("filters"), count > 0 && h("span", { class: "count" }, String(count))), groups);
  details.addEventListener("toggle", () => (panel.open = details.open));
  return groups.length ? details : null;
}

/** What is chosen, each to be taken back with one touch. */
function picks(look) {
  const pick = (words, undo) => h("button", { class: "pick", "aria-label": t("undo", { words }), onclick: () => (undo(), look()) }, h("bdi", null, words), h("span", { "aria-hidden": "true" }, " ×"));
  const all = chosen().map(({ name, value }) => pick(named(value), () => toggle(name, value)));
  if (wish.price) all.push(pick(bandWords(wish.price), () => (wish.price = null)));
  const clear = () => (wish.filters.clear(), (wish.price = null), look());
  return all.length > 0 && h("p", { class: "picks" }, all, all.length > 1 && h("button", { class: "link", onclick: clear }, t("clearFilters")));
}

function sorting(look) {
  const box = h("select", { id: "sort", onchange: () => ((wish.sort = box.value), look()) }, ["relevance", "price_up", "price_down"].map((way) => h("option", { value: way, selected: way === wish.sort }, t(`sort_${way}`))));
  return h("label", { class: "sorting" }, h("span", null, t("sort")), box);
}

/** The hits; what is chosen among them is told, so that the shop learns what its search is good for. */
function cards(shop, found) {
  const known = new Map(shop.products.map((one) => [one.product.key, one]));
  const tell = (happening, fields) => window.cartwright?.list(happening, found.list, fields);
  const shown = found.products.filter((one) => known.has(one.product_key));
  if (shown.length) tell("shown", { product_keys: shown.map((one) => one.product_key) });
  return shown.map((one) => {
    const item = card(known.get(one.product_key), one.variant_keys);
    item?.addEventListener("click", () => tell("clicked", { product_key: one.product_key }));
    return item;
  });
}

function results(shop, found, look) {
  const grid = h("ul", { class: "grid" }, cards(shop, found));
  const more = h("button", { id: "more", class: "button" }, t("more"));
  more.onclick = async () => {
    more.disabled = true;
    try {
      wish.cursor = more.next;
      const next = await ask();
      grid.append(...cards(shop, next).filter(Boolean));
      more.next = next.next;
      more.hidden = !next.next;
    } finally {
      wish.cursor = "";
      more.disabled = false;
    }
  };
  more.next = found.next;
  more.hidden = !found.next;
  const narrowed = chosen().length || wish.price;
  return h(
    "div",
    { class: "found" },
    panel(found.facets ?? [], look),
    h(
      "div",
      null,
      h("div", { class: "row" }, h("p", { class: "quiet", role: "status" }, t("found", { n: found.total })), sorting(look)),
      found.did_you_mean && h("p", { class: "meant" }, t("didYouMean"), " ", link(found.did_you_mean)),
      readings(found),
      leftOut(found),
      picks(look),
      found.total ? [grid, more] : narrowed ? h("p", { class: "notice" }, t("nothingLeft")) : nothing(wish.text),
    ),
  );
}

/** What fits the words. */
export function searchPage(shop, text) {
  if (wish.text !== text) wish = fresh(text);
  const holder = h("div", null, h("p", { class: "quiet" }, t("searching")));
  const box = h("input", { type: "checkbox", id: "available", checked: wish.available, onchange: () => ((searchPage.available = wish.available = box.checked), look()) });
  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    let shown;
    try {
      shown = results(shop, await ask(), look);
    } catch {
      shown = h("p", { class: "notice" }, t("searchFailed"), " ", h("button", { class: "button", onclick: look }, t("retry")));
    }
    if (turn !== asked) return;
    const focused = holder.contains(document.activeElement) && document.activeElement.id;
    holder.replaceChildren(shown);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  look();
  return [
    h("div", { class: "row" }, h("h1", null, t("resultsFor", { words: `\u2068${text}\u2069` })), h("label", { class: "tick" }, box, h("span", null, t("onlyAvailable")))),
    holder,
  ];
}
searchPage.available = false;
