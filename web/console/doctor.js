// The data audit: each fault with what it cost so far and how to mend it. It is read when asked for, not again and again.

import { get } from "./api.js";
import { fill, h } from "./dom.js";
import { t } from "./strings.js";

let answer = null;

export async function show() {
  if (answer) draw();
  else await look();
}

export function refresh() {} // an audit reads the whole history: only a person asks for it again

async function look() {
  fill("main", h("h1", null, t("doctor")), h("p", { class: "quiet", role: "status" }, t("loading")));
  try {
    answer = await get("doctor");
    if (location.hash.startsWith("#/doctor")) draw();
  } catch (error) {
    fill("main", h("h1", null, t("doctor")), h("p", { class: "notice" }, t("failed", { why: error.message }), " ", h("button", { class: "button", onclick: look }, t("retry"))));
  }
}

const fact = (name, value) => [h("dt", null, name), h("dd", null, value)];

function fault(finding) {
  const cost = { carts: finding.carts, questions: finding.questions };
  const mend = finding.mend.charAt(0).toUpperCase() + finding.mend.slice(1);
  return h(
    "section",
    { class: "box wide fault", "data-fault": finding.fault },
    h("h2", null, finding.summary, " ", h("span", { class: finding.severity === "error" ? "badge stopped" : "badge" }, t(`severity_${finding.severity}`))),
    h("dl", null, fact(t("doctorCostTitle"), t("doctorCost", cost)), fact(t("doctorMend"), `${mend}.`)),
    finding.examples.length > 0 && h("p", { class: "quiet", dir: "auto" }, finding.examples.slice(0, 3).join(" · ")),
  );
}

function draw() {
  const { report } = answer;
  fill(
    "main",
    h("h1", null, t("doctor")),
    h("p", { class: "quiet" }, t("doctorLooked", report.looked_at), " ", h("button", { id: "again", class: "button", onclick: look }, t("doctorAgain"))),
    report.findings.length ? report.findings.map(fault) : h("p", null, t("doctorNone")),
    report.not_looked_at.length > 0 && h("p", { class: "quiet" }, `${t("doctorNotLooked")}: ${report.not_looked_at.join("; ")}`),
  );
}
