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

function callWords({ step, method, about, idea, arguments: given, results, trouble }) {
  const row = ({ name, value }) => element("tr", {}, element("th", {}, name),
    element("td", {}, element("pre", {}, Array.isArray(value) ? table(value) : String(value))));
  return [
    element("h3", {}, (step === "given" ? "Given: " : `Step ${step}, `) + method),
    element("p", { className: "small" }, "for " + about),
    element("div", { className: "scroll" }, element("table", {}, ...given.map(row),
      ...results.map(result => row({ ...result, name: "→ " + result.name })))),
    ...(trouble ? troubleWords(trouble) : []),
    element("p", { className: "idea" }, idea)
  ];
}
