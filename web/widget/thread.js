/*
 * The conversation behind the panel: what was said, what is still to be sent, and what the server tells.
 *
 * The server's turns are the truth; the stream only shows an answer sooner.
 * A message stays in the tab until the server has it, and is told again with the same id.
 */

const SEEN = "cartwright-chat"; // the loader knows this name: where it is kept, there is a conversation
const UNSENT = "cartwright-unsent";
const TURNS_AT_ONCE = 100; // a full answer of the server: there may be more
const READS_MAX = 20;
const ITEMS_MAX = 500; // kept on the page
const CHOICES_MAX = 12;
const TEXT_MAX = 20_000; // longer answers are cut
const TRIES_MAX = 8;
const RECENT_MS = 60_000; // an answer is still waited for after a reload
const ANSWER_MS = 15_000; // for one request
const LIVE_MS = 20_000; // how often a working stream is looked at
const LAST = Number.MAX_SAFE_INTEGER;

const squash = (text) => text.replace(/\s+/g, " ").trim();
const isText = (text) => typeof text === "string" && text !== "";
const choicesOf = (choices) =>
  (Array.isArray(choices) ? choices : []).filter((c) => isText(c?.label) && isText(c.says)).slice(0, CHOICES_MAX);

/** A turn or an answer as the panel shows it; null for anything else. */
export function itemOf(from, by) {
  if (!isText(from?.text) || !["shopper", "assistant", "person"].includes(by)) return null;
  const { locale, direction } = from;
  return { by, text: from.text.slice(0, TEXT_MAX), choices: choicesOf(from.choices), locale, direction };
}

/**
 * Puts the server's turns among the items. A turn takes the place of the item that was shown before it had a number:
 * the one with its words, else the oldest one of the same side; then all stand in the server's order.
 */
export function merge(items, turns) {
  const adopt = (turn, fits) => {
    const own = turn.by === "shopper";
    const found = items.find((i) => !i.number && (i.by === "shopper") === own && fits(i));
    if (found) Object.assign(found, { number: turn.number, text: turn.text, by: turn.by, choices: turn.choices });
    return Boolean(found);
  };
  const fresh = turns.filter((turn) => !adopt(turn, (i) => squash(i.text) === squash(turn.text)));
  const added = fresh.filter((turn) => !adopt(turn, (i) => i.state !== "unsent" && i.state !== "refused"));
  return { added, items: [...items, ...added].sort((a, b) => (a.number || LAST) - (b.number || LAST)).slice(-ITEMS_MAX) };
}

/**
 * Begins or continues this browser's conversation.
 */
export function openThread(page, changed) {
  let items = [];
  let since = 0; // when the message was written whose answer is waited for
  let trouble = ""; // "offline": cannot be reached; "off": the shop's chat is closed
  let seen = 0;
  let loaded = false; // whether the turns were read once
  const told = new Set(); // answers that the stream told
  let stream = null;
  let timers = [0, 0]; // sending, listening
  let tries = 0;
  let lost = 0;
  let sending = false;
  let reading = null;

  const keep = () => {
    const unsent = items.filter((i) => i.state === "unsent" || i.state === "refused");
    page.write("sessionStorage", UNSENT, JSON.stringify([since, unsent.map(({ id, text }) => [id, text])]));
    if (!items.length) return;
    page.write("sessionStorage", SEEN, String(seen));
    if (page.kept()) page.write("localStorage", SEEN, String(seen));
  };
  const change = () => {
    if (items.length && items.at(-1).by !== "shopper") since = 0;
    keep();
    changed();
  };
  const last = () => items.reduce((most, i) => Math.max(most, i.number || 0), 0);
  const mine = (id, text) => ({ id, by: "shopper", text, choices: [], state: "unsent" });
  const announce = (item) => {
    if (item.by !== "shopper") {
      const { by, text, choices } = item;
      document.dispatchEvent(new CustomEvent("cartwright:answer", { detail: { by, text, choices } }));
    }
  };
  const who = () => ({ shop: page.data.shop, key: page.data.key, id: page.browserId() });


  async function deliver() {
    const item = items.find((i) => i.state === "unsent");
    if (sending || !item) return;
    sending = true;
    clearTimeout(timers[0]);
    const status = await post(item);
    sending = false;
    const again = !status || status === 408 || status === 429 || status >= 500;
    if (!again) {
      tries = 0;
      item.state = status < 300 ? "sent" : "refused";
      trouble = status === 404 ? "off" : "";
      if (status >= 300) since = 0;
      else tend();
    } else {
      tries += 1;
      if (!status || tries > 1) trouble = "offline";
    }
    change();
    if (tries < TRIES_MAX) timers[0] = setTimeout(deliver, again ? 1_000 * 2 ** Math.min(tries, 5) * (0.5 + Math.random()) : 0);
  }

  async function post(item) {
    try {
      const body = JSON.stringify({ ...who(), message_id: item.id, text: item.text });
      const headers = { "content-type": "application/json" };
      const signal = AbortSignal.timeout(ANSWER_MS);
      const url = `${page.origin}/v1/chat/messages`;
      return (await fetch(url, { method: "POST", credentials: "omit", headers, body, signal })).status;
    } catch {
      return 0; // not reached
    }
  }


  async function readTurns() {
    let all = [];
    let from = last();
    for (let n = 0; n < READS_MAX; n += 1) {
      const query = new URLSearchParams({ ...who(), after: String(from) });
      const options = { credentials: "omit", signal: AbortSignal.timeout(ANSWER_MS) };
      const answer = await fetch(`${page.origin}/v1/chat/turns?${query}`, options);
      if (!answer.ok) throw new Error(`turns refused (${answer.status})`);
      const { turns } = await answer.json();
      const good = turns.filter((t) => Number.isSafeInteger(t?.number) && t.number > from);
      all = all.concat(good.map((t) => ({ ...itemOf(t, t.by), number: t.number })).filter((t) => t.text));
      from = good.reduce((most, t) => Math.max(most, t.number), from);
      if (!good.length || turns.length < TURNS_AT_ONCE) break;
    }
    return all;
  }

  /** Reads what was said since; two calls at a time become one. */
  function refresh() {
    reading ||= readTurns()
      .then((turns) => {
        const merged = merge(items, turns);
        items = merged.items;
        if (loaded) merged.added.forEach(announce);
        loaded = true;
        seen = Math.min(seen, last());
        if (!items.some((i) => i.state === "unsent") && trouble === "offline") trouble = "";
      })
      .catch(() => {
        if (!loaded) trouble ||= "offline";
      })
      .finally(() => {
        reading = null;
        change();
      });
    return reading;
  }

  function hear(event) {
    let answer = null;
    try {
      answer = JSON.parse(event.data);
    } catch {
      return; // not ours
    }
    const item = answer?.type === "answer" && itemOf(answer.message, "assistant");
    if (!item || told.has(answer.id)) return;
    told.add(answer.id);
    // Read as a turn already, a moment ago: nothing since the shopper's last words may be shown twice.
    const own = items.findLastIndex((i) => i.by === "shopper");
    const known = items.slice(own + 1).find((i) => i.number && squash(i.text) === squash(item.text));
    if (known) Object.assign(known, { locale: item.locale, direction: item.direction });
    else {
      // Before what the shopper has not been able to send yet.
      const at = items.findIndex((i) => i.state === "unsent" || i.state === "refused");
      items.splice(at < 0 ? items.length : at, 0, item);
      announce(item);
    }
    change();
    Promise.resolve(reading).then(refresh);
  }

  /** Keeps the stream; where there is none, asks now and then. */
  function tend() {
    clearTimeout(timers[1]);
    const now = page.listen(true);
    if (now && now !== stream) {
      stream = now;
      stream.addEventListener("message", hear);
      stream.addEventListener("open", () => {
        tries = 0;
        refresh();
        deliver();
      });
    }
    const live = stream?.readyState === 1;
    if (lost && !live) refresh();
    lost = live ? 0 : lost + 1;
    timers[1] = setTimeout(tend, live ? LIVE_MS : Math.min(60_000, 1_000 * 2 ** Math.min(lost, 6)));
  }

  const back = () => {
    if (!items.length) return;
    tries = 0;
    tend();
    deliver();
  };
  addEventListener("online", back);
  addEventListener("pageshow", (event) => event.persisted && back());

  try {
    const [when, unsent] = JSON.parse(page.read("sessionStorage", UNSENT) || "[0,[]]");
    if (Date.now() - when < RECENT_MS) since = when;
    items = unsent.filter(([id, text]) => isText(id) && isText(text)).map(([id, text]) => mine(id, text));
  } catch {
    // Not what we wrote: begun anew.
  }
  const known = page.read("sessionStorage", SEEN) || (page.kept() && page.read("localStorage", SEEN));
  seen = Number(known) || 0;
  loaded = !known;
  if (known) tend();
  if (known) refresh();
  deliver();

  return {
    refresh,
    /** What is shown, in order. */
    items: () => items,
    /** Whether an answer is waited for, and since when; a person answers in his own time. */
    since: () => (items.findLast((i) => i.by !== "shopper")?.by === "person" ? 0 : since),
    trouble: () => (navigator.onLine ? trouble : "offline"),
    /** Whether something was said that was not looked at. */
    unread: () => items.some((i) => i.by !== "shopper" && !(i.number <= seen)),
    look() {
      seen = last();
      keep();
    },
    say(text) {
      items = [...items, mine(page.uuid(), text)];
      since = Date.now();
      change();
      tend();
      deliver();
    },
    /** Tries everything again that has not worked. */
    retry() {
      const newest = items.findLast((i) => i.by === "shopper");
      for (const i of items) if (i.state === "refused" || (since && i === newest && i.id && !i.number)) i.state = "unsent";
      if (trouble === "off") trouble = "";
      tries = 0;
      change();
      if (items.length) tend();
      refresh();
      deliver();
    },
  };
}
