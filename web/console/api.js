// Talks to the server: reads, the live stream with polling when streams do not pass, and the demo's clock.

const POLL_MS = 5_000;

/** The shop looked at; another one is chosen by `?shop=` in the address. */
export const shop = new URLSearchParams(location.search).get("shop") ?? "demo";

/** Reads `path` with `query`; throws an Error whose message is fit for people. */
export async function get(path, query = {}) {
  const present = Object.entries({ shop, ...query }).filter(([, value]) => value != null && value !== "");
  const answer = await fetch(`/api/v1/${path}?${new URLSearchParams(present)}`, { headers: { accept: "application/json" } }).catch(() => {
    throw new Error("no connection");
  });
  if (!answer.ok) throw Object.assign(new Error(`answer ${answer.status}`), { status: answer.status });
  return answer.json();
}

/** Writes `body` to `path`; throws an Error with the server's own words about what is wrong. */
export async function send(method, path, body) {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const answer = await fetch(`/api/v1/${path}?${new URLSearchParams({ shop })}`, { method, headers, body: JSON.stringify(body) }).catch(() => {
    throw new Error("no connection");
  });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(told.detail ?? `answer ${answer.status}`), { status: answer.status });
  return told;
}

/** Sets how fast the demo's time runs; 0 stops it. */
export const setSpeed = (speed) =>
  fetch("/demo/api/clock", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ speed }) });

/** Calls `tick` with the Home figures whenever they change, and `lost(true|false)` as the connection goes and comes. */
export function follow(tick, lost) {
  let polling = 0;
  const poll = async () => {
    try {
      tick(await get("home"));
      lost(false);
    } catch {
      lost(true);
    }
  };
  const startPolling = () => {
    if (polling) return;
    poll();
    polling = setInterval(() => document.hidden || poll(), POLL_MS);
  };
  const stopPolling = () => {
    clearInterval(polling);
    polling = 0;
  };
  poll();
  if (!window.EventSource) return startPolling();
  const source = new EventSource(`/api/v1/stream?${new URLSearchParams({ shop })}`);
  source.addEventListener("tick", (event) => {
    stopPolling();
    lost(false);
    tick(JSON.parse(event.data));
  });
  source.onerror = startPolling; // the browser reconnects by itself unless the server said no for good
}
