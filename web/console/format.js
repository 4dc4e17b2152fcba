// Times, amounts and shares as people read them. "Now" is the server's clock, which may run faster than ours.

const LOCALE = "en";
let clock = { now: Date.now(), speed: 1, read: performance.now() };

/** Takes over the server's clock. */
export function setClock(now, speed) {
  clock = { now: Date.parse(now), speed: speed ?? 1, read: performance.now() };
}

/** The present instant on the server's clock, in milliseconds. */
export const nowMs = () => clock.now + (performance.now() - clock.read) * clock.speed;

/** Date and time, `Sat 21 Nov, 14:05`. */
export const dateTime = (at) =>
  new Date(at).toLocaleString(LOCALE, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false });

const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000]];
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto", style: "short" });

/** How far away an instant is, `in 3 hr.`, `2 days ago`. */
export function fromNow(at) {
  const distance = Date.parse(at) - nowMs();
  for (const [unit, ms] of UNITS) if (Math.abs(distance) >= ms) return relative.format(Math.trunc(distance / ms), unit);
  return distance > 0 ? "in a moment" : "just now";
}

/** A length of time, `15 min`. */
export function duration(ms) {
  for (const [unit, size] of UNITS) if (ms >= size) return `${Math.round(ms / size)} ${unit === "minute" ? "min" : unit === "hour" ? "h" : "d"}`;
  return `${Math.round(ms / 1000)} s`;
}

/** An amount in minor units with its currency. */
export function money(value) {
  if (!value) return "";
  if (value.text) return value.text;
  const format = new Intl.NumberFormat(LOCALE, { style: "currency", currency: value.currency });
  return format.format(value.minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** What a message cost, from millionths of the major unit: small amounts keep the digits that matter. */
export function cost(value) {
  if (!value) return "";
  return new Intl.NumberFormat(LOCALE, { style: "currency", currency: value.currency, maximumSignificantDigits: 3 }).format(value.micros / 1e6);
}

export const number = (n) => new Intl.NumberFormat(LOCALE).format(n);

/** Basis points as percent, `12.3 %`. */
export const percent = (basisPoints) => new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 1 }).format(basisPoints / 10_000);

/** Basis points as percentage points with a sign, `+3.4`. */
export const points = (basisPoints) => new Intl.NumberFormat(LOCALE, { signDisplay: "exceptZero", maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(basisPoints / 100);

/** A share of a whole, or nothing when there is no whole. */
export const share = (part, whole) => (whole ? percent((part / whole) * 10_000) : null);

/** What a fact says. */
export function fact({ type, value }) {
  switch (type) {
    case "money": return money(value);
    case "basis_points": return percent(value);
    case "count": return number(value);
    case "date": return `${dateTime(value.at)} (${value.zone})`;
    case "promise": return value.count == null ? value.claim.replaceAll("_", " ") : `${value.claim.replaceAll("_", " ")}: ${number(value.count)}`;
    default: return String(value);
  }
}
