// The visitor's basket: kept in the browser, told to Cartwright whole after each change.

const KEY = "nordlicht-basket";
const QUANTITY_MAX = 20;

/** Ways of shipping with their prices in minor units of the shop's currency. */
export const SHIPPING = { standard: 490, express: 1290 };

const fresh = () => ({ key: `c_${crypto.randomUUID().replaceAll("-", "")}`, lines: [], coupon: null, way: "standard", from: null });

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    if (typeof kept?.key === "string" && Array.isArray(kept.lines)) return { ...fresh(), ...kept };
  } catch {
    // Nothing kept, or not ours.
  }
  return fresh();
}

let basket = load();
let catalogue = new Map();
let titleOf = (product) => product.title;
let bought = [];

/** Lets the basket know what there is to buy, and how a product is called in the visitor's language. */
export function stock(variants, title) {
  catalogue = variants;
  titleOf = title;
  basket.lines = basket.lines.filter((line) => catalogue.has(line.variant_key));
}

function save(stage) {
  try {
    localStorage.setItem(KEY, JSON.stringify(basket));
  } catch {
    // Kept for this page only.
  }
  tell(stage);
}

/** The lines with what is needed to show them. */
export const lines = () =>
  basket.lines.map(({ variant_key, quantity }) => ({ quantity, ...catalogue.get(variant_key) }));
export const products = () => [...new Set(lines().map(({ product }) => product.key))];
export const count = () => basket.lines.reduce((sum, line) => sum + line.quantity, 0);
export const key = () => basket.key;
export const coupon = () => basket.coupon;
export const way = () => basket.way;
export const goods = () => lines().reduce((sum, l) => sum + l.variant.price.minor * l.quantity, 0);
export const total = () => goods() + (basket.lines.length ? SHIPPING[basket.way] : 0);

/** Most pieces of a variant that can be ordered now. */
export function most(variant) {
  const { state, quantity } = variant.stock;
  if (state === "sold_out") return 0;
  return state === "count" ? Math.min(quantity, QUANTITY_MAX) : QUANTITY_MAX;
}

/** Sets how many of a variant lie in the basket; 0 takes it out. */
export function put(variantKey, quantity) {
  const variant = catalogue.get(variantKey)?.variant;
  if (!variant) return;
  const wanted = Math.max(0, Math.min(quantity, most(variant)));
  const line = basket.lines.find((l) => l.variant_key === variantKey);
  if (line) line.quantity = wanted;
  else if (wanted) basket.lines.push({ variant_key: variantKey, quantity: wanted });
  basket.lines = basket.lines.filter((l) => l.quantity > 0);
  save("cart");
}

export const has = (variantKey) => basket.lines.find((l) => l.variant_key === variantKey)?.quantity ?? 0;

export function ship(chosen, stage) {
  basket.way = chosen in SHIPPING ? chosen : "standard";
  save(stage);
}

/** Products of the order that was just placed. */
export const ordered = () => bought;

/** Forgets everything after an order; the next basket is another cart. */
export function forget() {
  bought = products();
  basket = fresh();
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Was never kept.
  }
}

/**
 * Takes over a basket from a link back, `?products=variant:2,variant:1&cart=key&coupon=code&utm_content=touch`.
 * Returns whether there was one. Only what the catalogue sells is taken.
 */
export function restore(query) {
  const wanted = (query.get("products") ?? "").split(",").slice(0, 50).map((part) => part.split(":"));
  const found = wanted.filter(([variant]) => catalogue.has(variant));
  if (!found.length) return false;
  basket = {
    ...fresh(),
    key: /^[\w:-]{1,120}$/.test(query.get("cart") ?? "") ? query.get("cart") : basket.key,
    coupon: /^[\w-]{1,60}$/.test(query.get("coupon") ?? "") ? query.get("coupon") : null,
    from: /^[\w-]{1,80}$/.test(query.get("utm_content") ?? "") ? query.get("utm_content") : null,
    lines: found.map(([variant_key, quantity]) => ({ variant_key, quantity: Math.max(1, Math.min(Number(quantity) || 1, QUANTITY_MAX)) })),
  };
  save("checkout");
  return true;
}

/** What an order consists of. */
export const order = () => ({
  cart_key: basket.key,
  lines: basket.lines,
  shipping: basket.way,
  coupon_codes: basket.coupon ? [basket.coupon] : [],
  ...(basket.from ? { utm_content: basket.from } : {}),
});

/** Tells Cartwright the whole basket; repeating an unchanged one costs nothing. */
export function tell(stage) {
  const all = lines();
  const currency = all[0]?.variant.price.currency ?? "EUR";
  window.cartwright?.cart({
    key: basket.key,
    stage,
    currency,
    lines: all.map(({ product, variant, quantity }) => ({
      product_key: product.key,
      variant_key: variant.key,
      title: titleOf(product),
      options: variant.options,
      quantity,
      unit_price: variant.price,
      image_url: variant.image_url,
    })),
    total: { minor: total(), currency },
    ...(all.length ? { shipping: { minor: SHIPPING[basket.way], currency } } : {}),
    coupon_codes: basket.coupon ? [basket.coupon] : [],
    device: matchMedia("(pointer: coarse)").matches ? (innerWidth < 700 ? "phone" : "tablet") : "desktop",
  });
}
