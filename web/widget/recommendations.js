/*
 * <cartwright-recommendations placement="product" product="p1">: products that fit, each with its reason; docs/widget.md.
 * To add a language: a file in reasons/ with texts in the order of NAMES (after a bar: without a title), a tag in LANGUAGES.
 */

const LIMIT = 6;
const LATE_MS = 8_000;
const NAMES = "product basket confirmation viewed_with bought_with like popular pinned out".split(" ");
const LANGUAGES = "en de es fr it pt nl pl tr ar ru zh ja hi".split(" ");
const texts = {};
let without = false; // this browser does without, by lot: no places are kept for what will not come

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host{display:block;--brand:currentColor;--ring:currentColor;--quiet:color-mix(in srgb,currentColor 75%,transparent);
    --soft:color-mix(in srgb,currentColor 8%,transparent)}
  :host([hidden]){display:none}
  *{box-sizing:border-box;margin:0;padding:0}
  h2{font-size:1.2em;line-height:1.3;min-block-size:1.3em;margin-block-end:.5em}
  ul{display:grid;list-style:none;grid-auto-flow:column;grid-auto-columns:clamp(148px,(100% - 80px)/6,220px);gap:16px;
    justify-content:start;overflow-x:auto;scrollbar-width:thin;padding:6px;margin:-6px}
  a{position:relative;display:block;color:inherit;text-decoration:none;border-radius:12px}
  a:focus-visible{outline:3px solid var(--ring);outline-offset:2px}
  a:hover [part=title]{text-decoration:underline}
  span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-height:1.4;overflow:hidden;
    overflow-wrap:anywhere;padding-block-end:.15em}
  [part=text]{display:block;block-size:8.1em}
  [part=picture]{display:block;inline-size:100%;aspect-ratio:1;object-fit:contain;border-radius:12px;
    background:var(--soft);margin-block-end:.5em}
  [part=title]{font-weight:600}
  [part=price]{color:var(--brand)}
  [part=reason]{color:var(--quiet);font-size:.8125em;-webkit-line-clamp:3}
  [part=out]{position:absolute;inset:8px auto auto 8px;padding:2px 10px;border-radius:12px;font-size:.8125em;
    background:Canvas;color:CanvasText}`);

const make = (name, part, text) => {
  const el = document.createElement(name);
  el.setAttribute("part", part);
  el.textContent = text || "";
  return el;
};

const amount = ({ minor, currency }, language) => {
  const format = new Intl.NumberFormat(language.replace("ar", "ar-u-nu-latn"), { style: "currency", currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
};

// The shop may set `dress`: gets a product, at least its `product_key`, and answers what to show instead.
class Recommendations extends HTMLElement {
  static observedAttributes = ["placement", "product", "basket", "limit", "heading"];
  #root = this.attachShadow({ mode: "closed" });
  #asked = ""; // answered, or under way
  #products = null; // none yet: places are kept
  #lines = []; // of the cart, for their titles
  #ask = () => this.ask();
  #list = ""; // the answer's id
  #untold = null; // what to tell of the list as soon as it is, or would be, on the screen
  #visible = false;
  #screen = new IntersectionObserver((entries) => {
    this.#visible = entries.at(-1).isIntersecting;
    this.#tell();
  });
  #watch = new MutationObserver(() => this.#show());

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheet];
    document.addEventListener("cartwright:cart", this.#ask);
    this.#watch.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#screen.observe(this);
    this.#show();
    this.ask();
  }

  disconnectedCallback() {
    this.#screen.disconnect();
    this.#visible = false;
    document.removeEventListener("cartwright:cart", this.#ask);
    this.#watch.disconnect();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.ask();
  }

  /** Asks the server, unless it has answered just this. */
  async ask() {
    const { origin, lines, ...query } = await new Promise((tell) => (window.cartwrightQueue ||= []).push(["moment", tell]));
    const product = this.getAttribute("product");
    this.#lines = lines;
    query.placement = this.getAttribute("placement") || "product";
    query.basket = this.getAttribute("basket") ?? [...new Set(lines.map((line) => line.product_key))];
    if (product) query.viewed = query.viewed.filter((key) => key !== product).concat(product);
    query.limit = this.#limit;
    const asked = `${origin}/v1/recommendations?${new URLSearchParams(query)}`;
    if (!this.isConnected || asked === this.#asked) return;
    this.#asked = asked;
    let told = {};
    try {
      told = await (await fetch(asked, { credentials: "omit", signal: AbortSignal.timeout(LATE_MS) })).json();
    } catch {
      // Not reached: no row.
    }
    if (asked !== this.#asked) return;
    const { list = "", control, products = [] } = told;
    without = control ?? without;
    this.#list = list;
    this.#untold = list && (control ? ["withheld", list] : ["shown", list, { product_keys: products.map((one) => one.product_key) }]);
    this.#show(products);
    this.#tell();
  }

  /** Once for each list, and at the same moment on both sides of the lot, or they could not be compared. */
  #tell() {
    if (!this.#untold || !this.#visible) return;
    window.cartwrightQueue.push(["list", ...this.#untold]);
    this.#untold = null;
  }

  get #limit() {
    return Math.min(Math.abs(this.getAttribute("limit") | 0) || LIMIT, 50);
  }

  async #show(products = this.#products) {
    this.#products = products;
    this.#draw();
    const language = this.#language;
    if (texts[language]) return;
    try {
      texts[language] = (await import(`./reasons/${language}.js`)).default;
      this.#draw();
    } catch {
      // Without words.
    }
  }

  get #language() {
    const page = this.closest("[lang]")?.lang.slice(0, 2).toLowerCase();
    return LANGUAGES.includes(page) ? page : "en";
  }

  #draw() {
    const language = this.#language;
    const words = Object.fromEntries((texts[language] || []).map((text, i) => [NAMES[i], text]));
    const products = this.#products || Array(without ? 0 : this.#limit).fill();
    this.toggleAttribute("empty", !products.length);
    const section = make("section", "all");
    const heading = make("h2", "heading", this.getAttribute("heading") || words[this.getAttribute("placement") || "product"]);
    const row = make("ul", "row");
    row.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));
    heading.id = "h";
    section.lang = language;
    section.setAttribute("aria-labelledby", "h");
    section.ariaBusy = !this.#products;
    row.append(...products.map((product) => this.#card(product, words)));
    section.append(heading, row);
    this.#root.replaceChildren(...(products.length ? [section] : []));
  }

  /** One product; without one, its place. */
  #card(told, words) {
    const item = make("li", "card");
    const link = make("a", "link");
    const { url, image_url: image, title, price, available } = { ...told, ...(told && this.dress?.(told)) };
    if (url) link.href = url;
    const list = this.#list;
    if (list && told) link.onclick = () => window.cartwrightQueue.push(["list", "clicked", list, { product_key: told.product_key }]);
    if (!/^https?:$/.test(link.protocol)) link.removeAttribute("href");
    const picture = make(image ? "img" : "span", "picture");
    if (image) Object.assign(picture, { alt: "", loading: "lazy", src: image });
    const name = make("span", "title", title);
    name.dir = "auto";
    const sum = price?.currency ? amount(price, this.#language) : price;
    const text = make("span", "text");
    text.append(name, make("span", "price", sum), make("span", "reason", told && this.#reason(told, words)));
    link.append(picture, text);
    if (available === false) link.append(make("span", "out", words.out));
    item.append(link);
    return item;
  }

  #reason({ reason, because_of: key }, words) {
    const line = this.#lines.find((line) => line.product_key === key);
    const title = key && (this.dress?.({ product_key: key })?.title || line?.title);
    const [named, plain = named] = (words[reason] || "").split("|");
    // Isolated: it may run the other way.
    return title ? named.replace("{}", () => `\u2068${title}\u2069`) : plain;
  }
}

customElements.define("cartwright-recommendations", Recommendations);
