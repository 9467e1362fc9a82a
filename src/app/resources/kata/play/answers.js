"use strict";
// The decision surface and the table of answers.

function buildAnswers() {
  const { inputs, targets } = film.samples;
  $("predictions").replaceChildren(...inputs.map((input, i) => {
    const radio = element("input", { type: "radio", name: "sample", value: i, checked: i === sample });
    radio.addEventListener("change", () => choose(i));
    return element("tr", {},
      element("td", {}, element("label", {}, radio, " " + sampleName(i))),
      element("td", {}, String(targets[i][0])), element("td", {}, ""));
  }));
  document.querySelectorAll("#square span").forEach(point => point.remove());
  inputs.forEach((input, i) => {
    if (input.slice(2).some(value => value)) return;
    const point = element("span", { className: targets[i][0] ? "one" : "zero", textContent: targets[i][0] });
    Object.assign(point.style, { left: 100 * input[0] + "%", top: 100 - 100 * input[1] + "%" });
    point.addEventListener("click", () => choose(i));
    $("square").append(point);
  });
  $("surface").ariaLabel = "What the output answers over the input square: orange for 0, blue for 1";
  $("others").textContent = inputs[0].length > 2
    ? "Across: the first input, up: the second. All others are 0." : "Across: the first input, up: the second.";
}

function sampleName(i) {
  const input = film.samples.inputs[i];
  return input.length > 2 ? input.join("") : `(${input.join(",")})`;
}

function choose(i) {
  sample = i;
  document.querySelector(`[name=sample][value="${i}"]`).checked = true;
  show(at);
}
