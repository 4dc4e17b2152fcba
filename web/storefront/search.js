// The search page: asks Cartwright what fits, shows it with the shop's own cards, and tells how the words were read.

import { h } from "./dom.js";
import { card } from "./pages.js";
import { t } from "./strings.js";

const SHOWN_MAX = 50;
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

async function ask(text, available) {
  const query = new URLSearchParams({ shop: SHOP, key: KEY, q: text, limit: SHOWN_MAX, available });
  const answer = await fetch(`/v1/search?${query}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

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

function results(shop, text, found) {
  const known = new Map(shop.products.map((one) => [one.product.key, one]));
  const cards = found.products.map((one) => known.has(one.product_key) && card(known.get(one.product_key), one.variant_keys));
  return [
    h("p", { class: "quiet", role: "status" }, t("found", { n: found.total })),
    found.did_you_mean && h("p", { class: "meant" }, t("didYouMean"), " ", link(found.did_you_mean)),
    readings(found),
    leftOut(found),
    found.total ? h("ul", { class: "grid" }, cards) : nothing(text),
  ];
}

/** What fits the words. */
export function searchPage(shop, text) {
  const holder = h("div", { "aria-live": "polite" }, h("p", { class: "quiet" }, t("searching")));
  const box = h("input", { type: "checkbox", id: "available", checked: searchPage.available, onchange: () => ((searchPage.available = box.checked), look()) });
  let asked = 0;
  const look = async () => {
    const turn = ++asked;
    let shown;
    try {
      shown = results(shop, text, await ask(text, box.checked));
    } catch {
      shown = [h("p", { class: "notice" }, t("searchFailed"), " ", h("button", { class: "button", onclick: look }, t("retry")))];
    }
    if (turn === asked) holder.replaceChildren(...shown.flat(9).filter(Boolean));
  };
  look();
  return [
    h("div", { class: "row" }, h("h1", null, t("resultsFor", { words: `\u2068${text}\u2069` })), h("label", { class: "tick" }, box, h("span", null, t("onlyAvailable")))),
    holder,
  ];
}
searchPage.available = false;
