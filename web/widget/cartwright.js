/*
 * The storefront script: tells Cartwright what happens to the cart, shows a message when there is one, opens the chat.
 *
 *   <script src="/widget/cartwright.js" data-shop="demo" data-key="pk_…" defer></script>
 *
 * No dependencies, no cookies, no inline styles; works under a strict Content-Security-Policy. See docs/widget.md.
 * bubble.js (the message), chat.js (the chat's button; panel.js comes when it is pressed), recommendations.js (rows of
 * products) and woocommerce.js (hooks for that platform) lie beside this file and load only when needed.
 * To add an event type: one function in `api`, and its line in docs/widget.md; the server refuses unknown fields.
 */
(() => {
  "use strict";
  const script = document.currentScript;
  const data = script.dataset;
  const origin = data.api || new URL(script.src).origin;
  const part = (file) => new URL(file, script.src).href;
  const IDLE_MS = 30_000;
  const DWELL_MS = 40_000;
  const BATCH_MAX = 40; // events in one request
  const QUEUE_MAX = 200; // events kept while the server cannot be reached
  const TRIES_MAX = 8;
  const KEY_MAX = 200; // bytes of a product key
  const PATH_MAX = 20;
  const SOURCES_FAILED_MAX = 5; // broken chat connections before we stop trying

  // --- Who: a random browser id. Kept across visits only with consent, else for this tab's session. -----------------

  let consented = data.consent === "granted";
  const memory = {};
  const store = (kind) => {
    try {
      return window[kind];
    } catch {
      return null; // storage switched off
    }
  };
  const read = (kind, name) => store(kind)?.getItem(name) ?? memory[name] ?? null;
  const write = (kind, name, value) => {
    memory[name] = value;
    try {
      store(kind)?.setItem(name, value);
    } catch {
      // Full or switched off: the copy in memory serves this page.
    }
  };
  const drop = (kind, name) => {
    try {
      store(kind)?.removeItem(name);
    } catch {
      // Nothing was kept there.
    }
  };
  const randomHex = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
  const isId = (id) => /^[0-9a-f]{32}$/.test(id || "");

  const ID = "cartwright-id";
  const browserId = () => {
    const stored = consented ? read("localStorage", ID) : null;
    const id = [stored, read("sessionStorage", ID)].find(isId) || randomHex();
    write("sessionStorage", ID, id);
    if (consented) write("localStorage", ID, id);
    return id;
  };
  const uuid = () => {
    const h = randomHex();
    const y = "89ab"[parseInt(h[16], 16) & 3];
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${y}${h.slice(17, 20)}-${h.slice(20)}`;
  };

  // --- Sending: in order, in batches, the same ids when tried again, so that nothing counts twice. -------------------

  let clock = () => new Date();
  let queue = [];
  let sending = false;
  let tries = 0;
  let timer = 0;

  const post = (events) =>
    fetch(`${origin}/v1/events`, {
      method: "POST",
      keepalive: true,
      credentials: "omit",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ key: data.key, shop: data.shop, events }),
    });

  const later = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  };

  async function flush() {
    if (sending || !queue.length) return;
    sending = true;
    const batch = queue.slice(0, BATCH_MAX);
    let done = false;
    let wait = 0;
    try {
      const answer = await post(batch);
      const retry = answer.status >= 500 || answer.status === 429 || answer.status === 408;
      done = !retry;
      wait = Number(answer.headers.get("retry-after")) * 1000 || 0;
      if (!answer.ok && !retry) console.warn(`cartwright: events refused (${answer.status})`);
    } catch {
      // Not reached: tried again below.
    }
    sending = false;
    if (done || ++tries >= TRIES_MAX) {
      queue = queue.filter((e) => !batch.includes(e));
      tries = 0;
    }
    if (queue.length) later(Math.max(wait, tries ? Math.min(60_000, 500 * 2 ** tries) * (0.5 + Math.random()) : 0));
  }

  const send = (type, fields) => {
    queue.push({ id: uuid(), at: clock().toISOString(), anonymous: browserId(), type, ...fields });
    queue = queue.slice(-QUEUE_MAX);
    if (!sending && !tries) later(150);
  };

  const leave = () => {
    if (seen) send("page_left");
    // Whatever is not acknowledged goes out once more: the server knows repeated ids.
    for (let i = 0; i < queue.length; i += BATCH_MAX) {
      const events = queue.slice(i, i + BATCH_MAX);
      try {
        post(events).catch(() => {});
      } catch {
        const body = JSON.stringify({ key: data.key, shop: data.shop, events });
        navigator.sendBeacon?.(`${origin}/v1/events`, new Blob([body], { type: "application/json" }));
      }
    }
    hangUp();
  };

  // --- What the page tells us ----------------------------------------------------------------------------------------

  let cart = null; // the last cart told
  const TOLD = "cartwright-cart"; // digest of the last cart told: an unchanged one is not told again on the next page
  let seen = false; // whether anything was told on this page
  const address = {}; // the shopper's own, as typed on this page
  const dwelt = new Set();

  const api = {
    /** The visitor allowed (or forbade) keeping the browser id between visits and reading contact fields. */
    consent(granted) {
      consented = granted === true;
      if (consented) browserId();
      else [ID, CHAT].forEach((name) => drop("localStorage", name));
    },
    /** The whole cart, each time it changed; no lines = emptied. */
    cart(snapshot, token) {
      const profile = { locale: document.documentElement.lang || undefined, time_zone: zone(), ...snapshot.profile };
      const whole = { ...snapshot, ...address, profile };
      const mark = digest(JSON.stringify(whole));
      cart = whole;
      seen = true;
      if (snapshot.lines.length) listen();
      document.dispatchEvent(new Event("cartwright:cart"));
      if (mark === read("sessionStorage", TOLD)) return;
      write("sessionStorage", TOLD, mark);
      send("cart_changed", token ? { cart: whole, cart_token: token } : { cart: whole });
    },
    /** Who this is: email, phone (E.164), first_name, locale, country, time_zone. */
    identify(who) {
      seen = true;
      if (who.email) address.email = who.email;
      if (who.phone) address.phone = who.phone;
      send("identified", who);
      // The cart is written to only at addresses that were given with it.
      if (cart && (who.email || who.phone)) api.cart(cart);
    },
    /** A marketing checkbox was ticked or unticked; `text` is the sentence beside it. */
    optin(channel, granted, text) {
      // Consent belongs to an address: without one there is nothing to consent to yet.
      const where = channel === "email" ? "email" : "phone";
      if (address[where]) send("consent", { channel, granted: granted === true, text, [where]: address[where] });
    },
    /** A product page is looked at; `price` in the shop's currency decides whether dwelling on it matters. */
    viewed(key, price) {
      seen = true;
      send("product_viewed", { product_key: String(key) });
      walk(String(key));
      dwell(String(key), price);
    },
    /** What became of a list of products: `happening` is shown, withheld or clicked, `list` the id that came with the answer. */
    list(happening, list, fields) {
      seen = true;
      send(`list_${happening}`, { list, ...fields });
    },
    /** The page's kind, for shops that change pages without loading: "checkout" or anything else. */
    page(kind) {
      atCheckout = kind === "checkout";
      active();
      if (atCheckout) listen();
    },
    /** Opens the chat, closes it, or asks in it. */
    open: () => talk("open"),
    close: () => chat && talk("close"),
    ask: (text) => talk("ask", text),
    /** What recommendations.js needs to know of the page. */
    moment(tell) {
      tell({ origin, lines: cart?.lines || [], shop: data.shop, key: data.key, id: browserId(), viewed: path() });
    },
    /** Another clock than the browser's: a function that returns a Date. */
    clock(fn) {
      clock = fn;
    },
  };
  const PATH = "cartwright-path"; // products looked at in this tab, oldest first
  const path = () => (read("sessionStorage", PATH) || "").split(",").filter(Boolean);
  const walk = (key) => {
    if (key.includes(",") || encodeURIComponent(key).length > KEY_MAX) return; // the server would refuse it
    write("sessionStorage", PATH, [...path().filter((other) => other !== key), key].slice(-PATH_MAX).join());
  };
  const digest = (text) => String(Array.from(text).reduce((sum, c) => (Math.imul(sum, 31) + c.codePointAt(0)) | 0, 7));
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

  // --- Idle at the checkout ------------------------------------------------------------------------------------------

  const match = (selector) => {
    try {
      return Boolean(selector && document.querySelector(selector));
    } catch {
      return false;
    }
  };
  let atCheckout =
    data.page === "checkout" ||
    match(data.checkoutSelector) ||
    Boolean(data.checkoutPath && location.pathname.startsWith(data.checkoutPath)) ||
    document.body.matches(".woocommerce-checkout:not(.woocommerce-order-received)");
  let idleTimer = 0;
  let idleTold = "";

  function active() {
    clearTimeout(idleTimer);
    if (!atCheckout) return;
    idleTimer = setTimeout(() => {
      if (!atCheckout || document.hidden || !cart?.lines.length || idleTold === cart.key) return;
      idleTold = cart.key;
      send("checkout_idle", { cart_key: cart.key, seconds: IDLE_MS / 1000 });
    }, IDLE_MS);
  }
  for (const type of ["pointerdown", "pointermove", "keydown", "input", "scroll", "visibilitychange"]) {
    document.addEventListener(type, active, { passive: true, capture: true });
  }

  // --- Resting on a product worth help -------------------------------------------------------------------------------

  let dwellTimer = 0;
  let dwellKey = "";

  function dwell(key, price) {
    clearTimeout(dwellTimer);
    dwellKey = key;
    if (!(Number(price) >= Number(data.hoverFrom || 100)) || dwelt.has(key)) return;
    dwellTimer = setTimeout(() => {
      const added = cart?.lines.some((line) => line.product_key === key);
      if (added || document.hidden || dwelt.has(key)) return;
      dwelt.add(key);
      listen();
      send("product_hovered", { product_key: key, seconds: DWELL_MS / 1000 });
    }, DWELL_MS);
  }
  document.addEventListener("pointerover", (event) => {
    const product = event.target.closest?.("[data-cartwright-product]");
    const key = product?.dataset.cartwrightProduct;
    // Leaving all products does not stop the clock of a product page: there, the whole page is about one product.
    if (key && key !== dwellKey) dwell(key, product.dataset.price);
    else if (!key && dwellKey && match(`[data-cartwright-product="${CSS.escape(dwellKey)}"]:not([data-dwell])`)) dwell("");
  });

  // --- What comes back: loaded when there is something to show ---------------------------------------------------------

  const SHOWN = "cartwright-bubble";
  let source = null;
  let failed = 0;

  /** Waits for a message, once a cart or the checkout makes one possible, until one was shown; for answers, always. */
  function listen(always) {
    chatting ||= always === true;
    if (source || !window.EventSource || (!chatting && read("sessionStorage", SHOWN))) return source;
    const query = new URLSearchParams({ shop: data.shop, key: data.key, id: browserId() });
    source = new EventSource(`${origin}/v1/chat/stream?${query}`);
    source.onmessage = (event) => {
      try {
        const told = JSON.parse(event.data);
        if (told.type !== "answer") show(told.message || told);
      } catch {
        // Not a message of ours.
      }
    };
    source.onerror = () => {
      if (++failed < SOURCES_FAILED_MAX && source?.readyState !== EventSource.CLOSED) return;
      hangUp();
    };
    return source;
  }

  function hangUp() {
    source?.close();
    source = null;
  }

  async function show(message) {
    if (typeof message.text !== "string" || !message.text || read("sessionStorage", SHOWN)) return;
    write("sessionStorage", SHOWN, "1"); // once per session, whatever happens next
    const { showBubble } = await import(part("bubble.js"));
    showBubble(message, data.name, () => {
      send("bubble_dismissed");
      if (!chatting) hangUp();
    });
  }

  // --- The chat: its button where the shop wants one, or where there is a conversation already -------------------------

  const CHAT = "cartwright-chat"; // number of the last answer seen: there is a conversation
  let chatting = false;
  let chat = null;

  function talk(call, text) {
    const page = { data, origin, browserId, uuid, read, write, listen, kept: () => consented };
    chat ||= import(part("chat.js")).then((m) => m.start(page));
    chat.then((c) => c[call](text)).catch(() => (chat = null));
  }

  // --- Start: calls made before this script was there are made now. --------------------------------------------------

  if (!data.shop || !data.key) {
    console.warn("cartwright: data-shop and data-key are needed");
    return;
  }
  addEventListener("pagehide", leave);
  addEventListener("pageshow", (event) => event.persisted && cart?.lines.length && listen());
  addEventListener("online", () => later(0));
  const waiting = window.cartwrightQueue || [];
  window.cartwright = Object.freeze(api);
  window.cartwrightQueue = { push: ([name, ...rest]) => api[name]?.(...rest) };
  waiting.forEach((call) => window.cartwrightQueue.push(call));
  if (data.platform === "woocommerce" || match('link[rel="https://api.w.org/"]')) {
    import(part("woocommerce.js")).then((m) => m.hook(api, { consented: () => consented, atCheckout: () => atCheckout }));
  }
  if (match("cartwright-recommendations")) import(part("recommendations.js"));
  if (atCheckout) listen();
  if ("chat" in data || read("sessionStorage", CHAT) || read("localStorage", CHAT)) setTimeout(talk, 500, "show");
  active();
})();
