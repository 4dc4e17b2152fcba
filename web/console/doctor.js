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
    fill("main", h("h1", null, t("doctor")), h("p", { class: "notice" }, t("failed", { why: error.message }), " ", h("button", { onclick: look }, t("retry"))));
  }
}

function row(finding) {
  const cost = { carts: finding.carts, questions: finding.questions };
  return h(
    "tr",
    { "data-fault": finding.fault },
    h("td", null, h("span", { class: finding.severity === "error" ? "badge stopped" : "badge" }, t(`severity_${finding.severity}`))),
    h("td", null, h("strong", null, finding.summary), h("div", { class: "quiet", dir: "auto" }, finding.examples.slice(0, 3).join("; "))),
    h("td", null, t("doctorCost", cost)),
    h("td", null, finding.mend),
  );
}

function draw() {
  const { report } = answer;
  const heads = ["", t("doctorFault"), t("doctorCostTitle"), t("doctorMend")];
  fill(
    "main",
    h("h1", null, t("doctor")),
    h("p", { class: "quiet" }, t("doctorLooked", report.looked_at), " ", h("button", { id: "again", onclick: look }, t("doctorAgain"))),
    report.findings.length
      ? h("table", { class: "faults" }, h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))), h("tbody", null, report.findings.map(row)))
      : h("p", null, t("doctorNone")),
    report.not_looked_at.length > 0 && h("p", { class: "quiet" }, `${t("doctorNotLooked")}: ${report.not_looked_at.join("; ")}`),
  );
}
