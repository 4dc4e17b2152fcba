/*
 * Hooks for WooCommerce: reads the cart through the shop's own Store API, on the shopper's own page, whenever the page
 * says that it changed. The Cart-Token in the answer lets the server read the live cart later; it is a secret of the
 * basket, so it is sent once and never stored or logged here. Contact fields are read only with consent.
 */

const CONTACT = "#billing_email,#billing_phone,.wc-block-checkout #email,.wc-block-checkout [type=tel]";
let filled = false; // whether there was ever something in the cart on this page
const base = document.querySelector('link[rel="https://api.w.org/"]')?.href;

// A session keeps one id over many baskets: what was bought or emptied and begun anew is another cart.
const FILL = "cartwright.fill";
const fill = (items) => {
  try {
    const known = localStorage.getItem(FILL) || Date.now().toString(36);
    if (items) localStorage.setItem(FILL, known);
    else localStorage.removeItem(FILL);
    return known;
  } catch {
    return "0";
  }
};

const money = (minor, t) => ({ minor: Number(minor), currency: t.currency_code });
const userOf = (token) => {
  try {
    return String(JSON.parse(atob(token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).user_id);
  } catch {
    return null;
  }
};
const lineOf = (item) => ({
  product_key: String(item.id),
  variant_key: String(item.id),
  title: plain(item.name),
  options: (item.variation || []).map((v) => ({ name: plain(v.attribute), value: plain(v.value) })),
  quantity: item.quantity,
  unit_price: money(item.prices.price, item.prices),
  ...(item.images?.[0]?.src ? { image_url: item.images[0].src } : {}),
});
// Names come HTML-escaped; a text area decodes them without running anything.
const plain = (html) => {
  const area = document.createElement("textarea");
  area.innerHTML = html;
  return area.value;
};

async function readCart(api, page) {
  const answer = await fetch(`${base || "/wp-json/"}wc/store/v1/cart`, { credentials: "same-origin" });
  const token = answer.headers.get("cart-token");
  const key = token && userOf(token);
  if (!answer.ok || !key) return;
  const { items, totals, coupons } = await answer.json();
  if (!items.length && !filled) return; // a visitor who never had a cart
  filled = true;
  api.cart(
    {
      key: `${key}-${fill(items.length)}`,
      stage: page.atCheckout() ? "checkout" : "cart",
      currency: totals.currency_code,
      lines: items.map(lineOf),
      total: money(totals.total_price, totals),
      ...(totals.total_shipping == null ? {} : { shipping: money(totals.total_shipping, totals) }),
      coupon_codes: (coupons || []).map((c) => c.code),
    },
    token,
  );
}

/** Tells that a product is looked at, with its price, so that dwelling on a dear one counts. */
async function viewProduct(api, id) {
  const { prices } = await (await fetch(`${base || "/wp-json/"}wc/store/v1/products/${id}`)).json();
  api.viewed(id, Number(prices.price) / 10 ** prices.currency_minor_unit);
}

/** Starts to watch the shop; `page` answers whether contact fields may be read and whether this is the checkout. */
export function hook(api, page) {
  let pending = 0;
  const changed = () => {
    clearTimeout(pending);
    pending = setTimeout(() => readCart(api, page).catch(() => {}), 400);
  };
  const body = document.body;
  body.addEventListener("wc-blocks_added_to_cart", changed);
  body.addEventListener("wc-blocks_removed_from_cart", changed);
  const names = "added_to_cart removed_from_cart updated_cart_totals updated_checkout wc_fragments_refreshed";
  window.jQuery?.(body).on(names, changed);
  body.addEventListener("change", (event) => {
    const field = event.target;
    if (!page.consented() || !field.matches?.(CONTACT)) return;
    const value = field.value.trim();
    const digits = value.replace(/[\s()-]/g, "");
    if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) api.identify({ email: value });
    else if (/^\+[1-9]\d{6,14}$/.test(digits)) api.identify({ phone: digits });
  });
  const product = body.className.match(/\bsingle-product\b/) && body.className.match(/\bpostid-(\d+)/);
  if (product) viewProduct(api, product[1]).catch(() => api.viewed(product[1]));
  if (/woocommerce_items_in_cart=[1-9]/.test(document.cookie) || page.atCheckout()) changed();
}
