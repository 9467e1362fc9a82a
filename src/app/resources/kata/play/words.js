"use strict";
// What is told of a call, and of trouble.

function troubleWords(trouble) {
  const lesson = trouble.lesson ? [element("p", {}, "Lesson: ", element("code", {}, trouble.lesson))] : [];
  const hints = trouble.hints.map(hint => {
    const [head, text] = hint.split(/: (.*)/s);
    return element("details", {}, element("summary", {}, head), element("p", {}, text));
  });
  return [element("p", { className: "what" }, trouble.what), element("p", {}, trouble.where), ...lesson, ...hints];
}

function callWords({ step, method, about, idea, arguments: given, results, sums, trouble }) {
  const row = ({ name, value }) => element("tr", {}, element("th", { scope: "row" }, name),
    element("td", {}, element("pre", {}, Array.isArray(value) ? table(value) : String(value))));
  const rows = (values, name) => values.length ? [element("div",
    { className: "scroll", tabIndex: 0, role: "group", ariaLabel: name }, element("table", {}, ...values.map(row)))] : [];
  return [
    element("h3", {}, (step === "given" ? "Given: " : `Step ${step}, `) + method),
    element("p", { className: "small" }, "for " + about),
    ...(trouble ? troubleWords(trouble) : []),
    ...rows(results.map(({ name, value }) => ({ name: "→ " + name, value })), "result"),
    ...sums.map(line => element("p", { className: "sum" }, line)),
    ...rows(given, "arguments"),
    element("p", { className: "idea" }, idea)];
}
