// The pages for looking and choosing: list, product, basket.

import { CONSOLE, price, refresh, say, titleOf } from "./app.js";
import * as basket from "./basket.js";
import { h } from "./dom.js";
import { current, named, t } from "./strings.js";

const FEW = 4; // from this many pieces on, the number left is told

/** What a product is filed under in the shop's menu. */
const section = (product) => (product.categories[0] === "Outdoor" ? product.categories[1] : product.categories[0]);

const sellable = (variants) => variants.filter((v) => v.price);
const available = (variants) => sellable(variants).filter((v) => basket.most(v) > 0);

function rating(product) {
  if (!product.rating) return null;
  const stars = (product.rating.hundredths / 100).toLocaleString(current() === "ar" ? "ar-u-nu-latn" : current(), { maximumFractionDigits: 1 });
  const words = t("ratings", { stars, n: product.rating.count });
  return h("span", { class: "rating", role: "img", "aria-label": words }, "★ ", stars, h("span", { class: "quiet" }, ` (${product.rating.count})`));
}

function priceLine(variant, prefix) {
  const now = prefix ? t("from", { price: price(variant.price) }) : price(variant.price);
  return h(
    "span",
    { class: "price" },
    h("b", null, now),
    variant.compare_at && h("s", { "aria-label": t("before", { price: price(variant.compare_at) }) }, price(variant.compare_at)),
  );
}

/** A product in a list; `fitting` are the keys of the variants that were asked for, all if there are none. */
export function card({ product, variants }, fitting = []) {
  const asked = sellable(variants).filter((v) => fitting.includes(v.key));
  const offered = asked.length ? asked : sellable(variants);
  if (!offered.length) return null;
  // Asked for something special: the picture and the way lead to it.
  const special = asked.length && asked.length < sellable(variants).length && (available(asked)[0] ?? asked[0]);
  const cheapest = offered.reduce((a, b) => (b.price.minor < a.price.minor ? b : a));
  const varied = offered.some((v) => v.price.minor !== cheapest.price.minor);
  return h(
    "li",
    { class: "card", "data-cartwright-product": product.key, "data-price": cheapest.price.minor / 100 },
    h(
      "a",
      { href: `#/product/${product.key}${special ? `/${special.key}` : ""}` },
      h("img", { src: (special && special.image_url) || product.image_url, alt: "", loading: "lazy", width: 400, height: 400 }),
      available(offered).length ? cheapest.compare_at && h("span", { class: "tag" }, t("sale")) : h("span", { class: "tag out" }, t("soldOut")),
      h("span", { class: "name" }, titleOf(product)),
      h("span", { class: "row" }, priceLine(cheapest, varied), rating(product)),
    ),
  );
}

// Rows outlive a redrawing of their page, so that nothing is asked or drawn twice.
const rows = new Map();

/** The row of recommendations of a page, in the visitor's language and at the shop's own prices. */
export function recommended(shop, placement, about) {
  if (!rows.has(placement)) rows.set(placement, document.createElement("cartwright-recommendations"));
  const row = rows.get(placement);
  row.dress = ({ product_key }) => {
    const found = shop.products.find(({ product }) => product.key === product_key);
    const offered = found && sellable(found.variants);
    if (!offered?.length) return {};
    const cheapest = offered.reduce((a, b) => (b.price.minor < a.price.minor ? b : a));
    const varied = offered.some((v) => v.price.minor !== cheapest.price.minor);
    const amount = varied ? t("from", { price: price(cheapest.price) }) : price(cheapest.price);
    return { title: titleOf(found.product), price: amount, available: available(offered).length > 0 };
  };
  for (const [name, value] of Object.entries({ placement, ...about })) {
    if (row.getAttribute(name) !== value) row.setAttribute(name, value);
  }
  return h("section", { class: "recommended" }, row);
}

/** All products, or those of one section. */
export function listPage(shop, chosen) {
  const sections = [...new Set(shop.products.map(({ product }) => section(product)))];
  const shown = shop.products.filter(({ product }) => !chosen || section(product) === chosen);
  const link = (name, label) => h("a", { href: name ? `#/in/${encodeURIComponent(name)}` : "#/", "aria-current": (chosen ?? "") === name ? "page" : null }, label);
  return [
    h("h1", { class: "hidden" }, chosen ? named(chosen) : t("all")),
    h("nav", { class: "sections", "aria-label": t("all") }, link("", t("all")), sections.map((name) => link(name, named(name)))),
    h("ul", { class: "grid" }, shown.map((one) => card(one))),
  ];
}

function stockLine(variant) {
  const most = basket.most(variant);
  if (!most) return h("p", { class: "stock out" }, t("soldOut"));
  const few = variant.stock.state === "count" && most <= FEW;
  return h("p", { class: few ? "stock few" : "stock" }, few ? t("left", { n: most }) : t("inStock"));
}

function choices(variants, chosen, pick) {
  const names = [...new Set(variants.flatMap((v) => v.options.map((o) => o.name)))];
  const value = (variant, name) => variant.options.find((o) => o.name === name)?.value;
  return names.map((name) => {
    const values = [...new Set(variants.map((v) => value(v, name)))];
    const variantWith = (wanted) =>
      variants.find((v) => value(v, name) === wanted && names.every((n) => n === name || value(v, n) === value(chosen, n)));
    return h(
      "fieldset",
      null,
      h("legend", null, t(name)),
      h(
        "div",
        { class: "chips" },
        values.map((wanted) => {
          const variant = variantWith(wanted);
          const checked = wanted === value(chosen, name);
          const id = `opt-${name}-${wanted}`;
          return h(
            "label",
            { class: variant && basket.most(variant) ? "chip" : "chip out" },
            h("input", { type: "radio", name, id, checked, disabled: !variant, onchange: () => pick(variant, id) }),
            h("span", null, named(wanted)),
          );
        }),
      ),
    );
  });
}

/** One product with its options; `chosen` is the variant that the visitor was led to. */
export function productPage(shop, key, chosen) {
  const found = shop.products.find(({ product }) => product.key === key);
  if (!found) return null;
  const { product } = found;
  const variants = sellable(found.variants);
  const holder = h("article", { class: "product", "data-cartwright-product": key, "data-dwell": true });
  const draw = (variant, focusId) => {
    const most = basket.most(variant);
    const add = () => {
      basket.put(variant.key, basket.has(variant.key) + 1);
      say(t("added", { title: titleOf(product) }));
      refresh();
    };
    holder.setAttribute("data-price", variant.price.minor / 100);
    holder.replaceChildren(
      h("img", { src: variant.image_url ?? product.image_url, alt: titleOf(product), width: 400, height: 400 }),
      h(
        "div",
        null,
        h("p", { class: "quiet" }, product.brand),
        h("h1", null, titleOf(product)),
        h("p", { class: "row" }, priceLine(variant), rating(product) ?? ""),
        h("p", { lang: "en", dir: "auto" }, product.description),
        ...choices(variants, variant, draw),
        stockLine(variant),
        h("button", { id: "add", class: "button main", disabled: basket.has(variant.key) >= most, onclick: add }, most ? t("add") : t("soldOut")),
      ),
    );
    productPage.last = variant.key;
    if (focusId) document.getElementById(focusId)?.focus();
  };
  // After adding, the same variant stays chosen.
  const wanted = productPage.told === location.hash ? productPage.last : chosen;
  draw(variants.find((v) => v.key === wanted) ?? available(variants)[0] ?? variants[0]);
  if (productPage.told !== location.hash) window.cartwright?.viewed(key, variants[0].price.minor / 100);
  productPage.told = location.hash;
  return [holder, recommended(shop, "product", { product: key })];
}

/** The lines of an order with its sums; `editable` adds quantity and removal. */
export function summary(editable) {
  const lines = basket.lines();
  const currency = lines[0]?.variant.price.currency ?? "EUR";
  const row = ({ product, variant, quantity }) => {
    const title = titleOf(product);
    const set = (n) => {
      basket.put(variant.key, n);
      if (!n) say(t("removed"));
      refresh();
    };
    const amounts = Array.from({ length: Math.max(basket.most(variant), quantity) }, (_, i) => i + 1);
    return h(
      "li",
      { class: "line" },
      h("img", { src: variant.image_url, alt: "", width: 72, height: 72 }),
      h(
        "div",
        null,
        h("a", { href: `#/product/${product.key}` }, title),
        h("p", { class: "quiet" }, variant.options.map((o) => named(o.value)).join(", ")),
        editable
          ? h(
              "p",
              { class: "row" },
              h("select", { id: `q-${variant.key}`, "aria-label": t("quantity", { title }), onchange: (e) => set(Number(e.target.value)) }, amounts.map((n) => h("option", { value: n, selected: n === quantity }, String(n)))),
              h("button", { class: "link", onclick: () => set(0), "aria-label": `${t("remove")}: ${title}` }, t("remove")),
            )
          : h("p", { class: "quiet" }, `× ${quantity}`),
      ),
      h("b", null, price({ minor: variant.price.minor * quantity, currency: variant.price.currency })),
    );
  };
  const sum = (label, minor, strong) => h("div", { class: strong ? "sum strong" : "sum" }, h("dt", null, label), h("dd", null, price({ minor, currency })));
  return [
    h("ul", { class: "lines" }, lines.map(row)),
    h("dl", null, sum(t("subtotal"), basket.goods()), sum(t("shipping"), basket.SHIPPING[basket.way()]), sum(t("total"), basket.total(), true)),
    basket.coupon() && h("p", { class: "notice good" }, t("code", { code: basket.coupon() })),
  ];
}

/** What the demo is about, beside a filled basket. */
export const leaveNote = () =>
  h(
    "aside",
    { class: "notice" },
    h("h2", null, t("leaveTitle")),
    h("p", null, t("leaveText")),
    h("a", { class: "button", href: `${CONSOLE}#/carts?key=${encodeURIComponent(basket.key())}` }, t("leave")),
  );

/** The basket. */
export function basketPage(shop) {
  if (!basket.count()) {
    return h("div", { class: "empty" }, h("h1", null, t("emptyTitle")), h("p", null, t("emptyText")), h("a", { class: "button main", href: "#/" }, t("look")));
  }
  return [
    h(
      "div",
      { class: "columns" },
      h("section", null, h("h1", null, t("basket")), summary(true), h("a", { class: "button main wide", href: "#/checkout" }, t("toCheckout"))),
      leaveNote(),
    ),
    recommended(shop, "basket", { basket: basket.products().join() }),
  ];
}
