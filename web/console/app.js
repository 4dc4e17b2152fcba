// The console: one page per address (#/…), a side panel for one cart or one message, figures that follow the server.
// To add a page: a module with `show(argument, query)` and a line in PAGES.

import { follow, setSpeed } from "./api.js";
import * as carts from "./carts.js";
import * as doctor from "./doctor.js";
import { at, fill, h, icon } from "./dom.js";
import { dateTime, nowMs, setClock } from "./format.js";
import * as home from "./home.js";
import * as merchandising from "./merchandising.js";
import * as messages from "./messages.js";
import { t } from "./strings.js";

const PAGES = { "": home, carts, messages, merchandising, doctor };
const STOREFRONT = "/shop/";
const SPEEDS = [0, 1, 60, 600, 3600];
const REFRESH_MS = 3_000; // lists are read again at most this often

let page = null;
let refreshed = 0;

function nav(current) {
  const link = (name, href, key) => h("a", { href, "aria-current": current === name ? "page" : null }, icon(key), h("span", null, t(key)));
  fill("nav", link("", "#/", "home"), link("carts", "#/carts", "carts"), link("messages", "#/messages", "messages"), link("merchandising", "#/merchandising", "merchandising"), link("doctor", "#/doctor", "doctor"), link("shop", STOREFRONT, "shop"));
}

function route() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
  const [name, argument] = path.split("/").map(decodeURIComponent);
  const chosen = PAGES[name] ? name : "";
  const changed = page !== PAGES[chosen];
  page = PAGES[chosen];
  nav(chosen);
  document.title = `${t(chosen || "home")} · Cartwright`;
  if (!argument) closePanel();
  page.show(argument, new URLSearchParams(query), changed);
  if (changed) scrollTo(0, 0);
}

function closePanel() {
  const panel = at("panel");
  if (panel.hidden) return;
  panel.hidden = true;
  panel.replaceChildren();
  document.body.classList.remove("with-panel");
  at(panel.dataset.opener)?.focus();
}

function bar(figures) {
  const speed = figures.speed ?? 1;
  const options = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
  const label = (n) => (n === 0 ? t("speedPaused") : n === 1 ? t("speedReal") : t("speedTimes", { n }));
  const choice = h(
    "select",
    { id: "speed", "aria-label": t("speed"), onchange: (event) => setSpeed(Number(event.target.value)) },
    options.map((n) => h("option", { value: n, selected: n === speed }, label(n))),
  );
  // A list that is open must not be rebuilt under the pointer.
  if (document.activeElement?.id === "speed" && at("bar").dataset.speed === String(speed)) return;
  at("bar").dataset.speed = speed;
  fill(
    "bar",
    h("strong", null, figures.shop.name),
    figures.demo && h("span", { class: "badge", title: t("simulatedHint") }, t("simulated")),
    h("span", { class: speed === 0 ? "badge stopped" : "badge live" }, speed === 0 ? t("paused") : t("running")),
    h("time", { id: "clock" }, dateTime(nowMs())),
    figures.demo && choice,
  );
}

function tick(figures) {
  setClock(figures.now, figures.speed);
  home.update(figures);
  bar(figures);
  if (page === home) page.draw();
  else if (performance.now() - refreshed > REFRESH_MS && !document.hidden) {
    refreshed = performance.now();
    page.refresh();
  }
}

at("skip").textContent = t("skip");
addEventListener("hashchange", route);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !at("panel").hidden) location.hash = page === messages ? "#/messages" : "#/carts";
});
setInterval(() => at("clock") && (at("clock").textContent = dateTime(nowMs())), 500);
follow(tick, (lost) => {
  at("offline").hidden = !lost;
  at("offline").textContent = lost ? t("offline") : "";
});
route();
