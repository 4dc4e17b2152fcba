// Nordlicht, the made-up shop of the demo: loads the catalogue, shows one page per address (#/…), follows the clock.
// To add a page: a function in pages.js or checkout.js and a line in `route`.

import * as basket from "./basket.js";
import { checkout, thanks } from "./checkout.js";
import { fill, h } from "./dom.js";
import { basketPage, listPage, productPage } from "./pages.js";
import { searchBox, searchPage } from "./search.js";
import { LANGUAGES, choose, current, t } from "./strings.js";

const CLOCK_EVERY_MS = 5_000;
const LANGUAGE_KEY = "nordlicht-language";

/** Where the console lies; the shop links there so that a visitor can watch his own basket. */
export const CONSOLE = "/console/";

const shop = { products: [], variants: new Map(), titles: {} };

/** A product's name in the visitor's language. */
export const titleOf = (product) => shop.titles[product.key]?.[current()] ?? product.title;

/** An amount as the visitor writes it. */
export const price = (money) => {
  const format = new Intl.NumberFormat(current() === "ar" ? "ar-u-nu-latn" : current(), { style: "currency", currency: money.currency });
  return format.format(money.minor / 10 ** format.resolvedOptions().maximumFractionDigits);
};

/** Says something that happened, on screen and to screen readers. */
export function say(text) {
  fill("toast", h("p", null, text));
  clearTimeout(say.timer);
  say.timer = setTimeout(() => fill("toast"), 4_000);
}

function header() {
  const items = basket.count();
  const [page, words] = place();
  fill(
    "top",
    h("a", { class: "brand", href: "#/" }, h("img", { src: "favicon.svg", alt: "", width: 34, height: 34 }), h("span", null, h("b", null, "Nordlicht"), h("small", null, t("tagline")))),
    searchBox(page === "search" ? words : ""),
    h(
      "label",
      { class: "language" },
      h("span", { class: "quiet" }, t("language")),
      h(
        "select",
        { onchange: (event) => speak(event.target.value) },
        Object.entries(LANGUAGES).map(([tag, { name }]) => h("option", { value: tag, lang: tag, selected: tag === current() }, name)),
      ),
    ),
    h("a", { class: "button cart", href: "#/basket" }, t("basket"), h("span", { class: "count" }, String(items))),
  );
  fill("foot", h("p", null, "Nordlicht · ", t("orderNote")), h("p", null, h("a", { href: CONSOLE }, t("console"))));
  document.getElementById("skip").textContent = t("skip");
}

function speak(tag) {
  choose(tag);
  try {
    localStorage.setItem(LANGUAGE_KEY, current());
  } catch {
    // Chosen again next time.
  }
  document.documentElement.lang = current();
  document.documentElement.dir = LANGUAGES[current()].dir;
  window.cartwright?.identify({ locale: current() });
  clockLine();
  route();
}

/** The page and what it is about, from the address; a broken one leads nowhere. */
function place() {
  try {
    return location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  } catch {
    return ["?"];
  }
}

function route() {
  const [page, argument, choice] = place();
  const pages = {
    "": () => listPage(shop, null),
    in: () => listPage(shop, argument),
    search: () => searchPage(shop, argument ?? ""),
    product: () => productPage(shop, argument, choice),
    basket: () => basketPage(shop),
    checkout: () => checkout(),
    thanks: () => thanks(shop, argument),
  };
  const view = (pages[page] ?? (() => null))() ?? h("p", { class: "notice" }, t("notFound"));
  window.cartwright?.page(page === "checkout" ? "checkout" : page || "list");
  header();
  fill("main", view);
  const heading = document.querySelector("main h1");
  document.title = page && heading ? `${heading.textContent} · Nordlicht` : "Nordlicht";
}

/** Shows the present page again after the basket changed, keeping the place and the focus. */
export function refresh() {
  const { scrollY } = window;
  const focused = document.activeElement?.id;
  route();
  scrollTo(0, scrollY);
  if (focused) document.getElementById(focused)?.focus();
}

// --- The demo's clock: may run faster than the visitor's own --------------------------------------------------------

let clock = null;

const demoNow = () => new Date(clock ? clock.now + (performance.now() - clock.read) * clock.speed : Date.now());

async function readClock() {
  try {
    const answer = await fetch("/demo/api/clock");
    if (!answer.ok) return;
    const { now, speed } = await answer.json();
    clock = { now: Date.parse(now), speed: speed ?? 1, read: performance.now() };
    clockLine();
  } catch {
    // Not a demo, or not reachable: no line.
  }
}

function clockLine() {
  if (!clock) return;
  const time = demoNow().toLocaleString(current() === "ar" ? "ar-u-nu-latn" : current(), { weekday: "short", hour: "2-digit", minute: "2-digit" });
  const speed = clock.speed === 1 ? t("realTime") : t("times", { n: clock.speed });
  const line = fill(
    "demo",
    h("span", null, t("demoNote", { time, speed })),
    h("a", { href: `${CONSOLE}#/carts?key=${encodeURIComponent(basket.key())}` }, t("yourMessages")),
  );
  line.hidden = false;
}

async function start() {
  let kept = null;
  try {
    kept = localStorage.getItem(LANGUAGE_KEY);
  } catch {
    // Storage is switched off.
  }
  choose(kept ?? navigator.language.slice(0, 2));
  document.documentElement.lang = current();
  document.documentElement.dir = LANGUAGES[current()].dir;
  try {
    const answer = await fetch("/demo/api/products");
    if (!answer.ok) throw new Error(String(answer.status));
    shop.products = (await answer.json()).products;
    shop.titles = await fetch("/demo/titles.json").then((a) => (a.ok ? a.json() : {})).catch(() => ({}));
  } catch {
    header();
    fill("main", h("p", { class: "notice" }, t("loadFailed"), " ", h("button", { class: "button", onclick: () => location.reload() }, t("retry"))));
    return;
  }
  for (const { product, variants } of shop.products) {
    for (const variant of variants) if (variant.price) shop.variants.set(variant.key, { product, variant });
  }
  basket.stock(shop.variants, titleOf);
  await readClock();
  setInterval(readClock, CLOCK_EVERY_MS);
  window.cartwright?.clock(demoNow);
  if (basket.restore(new URLSearchParams(location.search))) {
    history.replaceState(null, "", `${location.pathname}#/checkout`);
    say(t("restored"));
  } else if (basket.count()) basket.tell(location.hash.startsWith("#/checkout") ? "checkout" : "cart");
  addEventListener("hashchange", () => {
    route();
    scrollTo(0, 0);
    document.getElementById("main").focus({ preventScroll: true });
  });
  route();
}

start();
