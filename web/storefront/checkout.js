// The checkout: contact, consent, delivery, order. Boxes start unticked; what is said beside a box is told with it.

import { price, refresh, say } from "./app.js";
import * as basket from "./basket.js";
import { h } from "./dom.js";
import { leaveNote, recommended, summary } from "./pages.js";
import { current, t } from "./strings.js";

// Countries of the demo with their zone, so that quiet hours are the visitor's own.
const COUNTRIES = {
  DE: "Europe/Berlin", AT: "Europe/Vienna", CH: "Europe/Zurich", ES: "Europe/Madrid", GB: "Europe/London", TR: "Europe/Istanbul",
  AE: "Asia/Dubai", SA: "Asia/Riyadh", CN: "Asia/Shanghai", US: "America/New_York",
};

const typed = { first_name: "", email: "", phone: "", country: "DE", email_ok: false, whatsapp_ok: false };

const isEmail = (text) => /^[^\s@<>",;:\\()[\]]+@[^\s@]+\.[^\s@.]+$/.test(text);
const asPhone = (text) => text.replace(/[\s()/-]/g, "").replace(/^00/, "+");
const isPhone = (text) => /^\+[1-9]\d{6,14}$/.test(text);

/** What was typed and is valid; contact data that cannot be right is not told. */
function person() {
  const phone = asPhone(typed.phone);
  return {
    ...(isEmail(typed.email) ? { email: typed.email } : {}),
    ...(isPhone(phone) ? { phone } : {}),
    ...(typed.first_name ? { first_name: typed.first_name } : {}),
    locale: current(),
    country: typed.country,
    time_zone: COUNTRIES[typed.country],
  };
}

const identify = () => window.cartwright?.identify(person());

/** Consent belongs to an address: a box ticked before the address was typed, or for another one, is told again. */
function tellConsent(field) {
  const [name, channel, sentence] = field === "email" ? ["email_ok", "email", "marketingEmail"] : ["whatsapp_ok", "whatsapp", "marketingWhatsapp"];
  if (typed[name] && typed[field]) window.cartwright?.optin(channel, true, t(sentence));
}

function field(name, type, { required, hint, autocomplete, placeholder, check, error }) {
  const id = `f-${name}`;
  const problem = h("p", { class: "error", id: `${id}-error` });
  const input = h("input", {
    id, type, name, autocomplete, placeholder, required, value: typed[name], dir: type === "text" ? null : "ltr",
    "aria-describedby": `${id}-error${hint ? ` ${id}-hint` : ""}`,
    onchange: () => {
      typed[name] = input.value.trim();
      validate();
      identify();
      if (name === "email" || name === "phone") tellConsent(name);
    },
  });
  const validate = () => {
    const wrong = (required || typed[name]) && check && !check(typed[name]);
    input.setAttribute("aria-invalid", wrong ? "true" : "false");
    problem.textContent = wrong ? error : "";
    return !wrong;
  };
  const label = t(name === "first_name" ? "firstName" : name);
  const row = h("div", { class: "field" }, h("label", { for: id }, label, !required && h("span", { class: "quiet" }, ` (${t("optional")})`)), input, hint && h("p", { class: "quiet", id: `${id}-hint` }, hint), problem);
  return { row, input, validate: () => ((typed[name] = input.value.trim()), validate()) };
}

function consentBox(name, channel, sentence) {
  const tick = (event) => {
    typed[name] = event.target.checked;
    identify();
    window.cartwright?.optin(channel, event.target.checked, sentence);
  };
  return h("label", { class: "tick" }, h("input", { type: "checkbox", checked: typed[name], onchange: tick }), h("span", null, sentence));
}

function country() {
  const names = new Intl.DisplayNames([current()], { type: "region" });
  const change = (event) => {
    typed.country = event.target.value;
    identify();
  };
  return h(
    "div",
    { class: "field" },
    h("label", { for: "f-country" }, t("country")),
    h("select", { id: "f-country", autocomplete: "country", onchange: change }, Object.keys(COUNTRIES).map((code) => h("option", { value: code, selected: code === typed.country }, names.of(code)))),
  );
}

function delivery() {
  const option = (way) =>
    h(
      "label",
      { class: "tick" },
      h("input", { type: "radio", name: "way", id: `way-${way}`, value: way, checked: basket.way() === way, onchange: () => (basket.ship(way, "checkout"), refresh()) }),
      h("span", null, t(way), " · ", price({ minor: basket.SHIPPING[way], currency: "EUR" })),
    );
  return h("fieldset", null, h("legend", null, t("delivery")), Object.keys(basket.SHIPPING).map(option));
}

async function place(event, fields) {
  event.preventDefault();
  const wrong = fields.filter((f) => !f.validate());
  if (wrong.length) return wrong[0].input.focus();
  const button = event.submitter ?? event.target.querySelector("[data-cartwright-pay]");
  button.disabled = true;
  button.textContent = t("ordering");
  try {
    const answer = await fetch("/demo/api/order", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...basket.order(), ...person() }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const { order_key } = await answer.json();
    basket.forget();
    location.hash = `#/thanks/${encodeURIComponent(order_key)}`;
  } catch {
    say(t("orderFailed"));
    button.disabled = false;
    button.textContent = t("order");
  }
}

/** The checkout page. */
export function checkout() {
  if (!basket.count()) {
    location.replace("#/basket");
    return [];
  }
  basket.tell("checkout");
  const email = field("email", "email", { required: true, autocomplete: "email", placeholder: "anna@example.test", check: isEmail, error: t("badEmail") });
  const phone = field("phone", "tel", { autocomplete: "tel", hint: t("phoneHint"), check: (text) => isPhone(asPhone(text)), error: t("badPhone") });
  const first = field("first_name", "text", { autocomplete: "given-name" });
  return h(
    "div",
    { class: "columns" },
    h(
      "form",
      { novalidate: true, onsubmit: (event) => place(event, [first, email, phone]) },
      h("h1", null, t("checkout")),
      h(
        "fieldset",
        null,
        h("legend", null, t("contact")),
        h("p", { class: "quiet" }, t("contactHint")),
        first.row,
        email.row,
        consentBox("email_ok", "email", t("marketingEmail")),
        phone.row,
        consentBox("whatsapp_ok", "whatsapp", t("marketingWhatsapp")),
        country(),
      ),
      delivery(),
      h("button", { class: "button main wide", "data-cartwright-pay": true }, t("order")),
      h("p", { class: "quiet" }, t("orderNote")),
    ),
    h("div", null, h("section", null, h("h2", null, t("basket")), summary(false)), leaveNote()),
  );
}

/** After the order. */
export const thanks = (shop, key) => [
  h("div", { class: "empty" }, h("h1", null, t("thanks")), h("p", null, t("thanksText", { key })), h("a", { class: "button main", href: "#/" }, t("look"))),
  recommended(shop, "confirmation", { basket: basket.ordered().join() }),
];
