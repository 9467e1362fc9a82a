"use strict";
// The decision surface and the table of answers; which sample is followed.

function buildAnswers() {
  const { inputs, targets } = film.samples;
  $("sample").replaceChildren(...inputs.map((_, i) => new Option(sampleName(i), i)));
  $("sample").value = sample;
  $("predictions").replaceChildren(...inputs.map((_, i) => element("tr", {},
    element("td", {}, sampleName(i)), element("td", {}, String(targets[i][0])), element("td", {}))));
  document.querySelectorAll("#square span").forEach(point => point.remove());
  inputs.forEach((input, i) => {
    if (input.slice(2).some(value => value)) return;
    const point = element("span", { className: targets[i][0] ? "one" : "zero", textContent: targets[i][0] });
    Object.assign(point.style, { left: 100 * input[0] + "%", top: 100 - 100 * input[1] + "%" });
    point.addEventListener("click", () => choose(i));
    $("square").append(point);
  });
  $("surface").ariaLabel = "What the output answers over the input square: orange for 0, blue for 1";
  $("others").textContent = "In the circles: the targets. Across: the first input, up: the second."
    + (inputs[0].length > 2 ? " All others are 0." : "");
}

function tellAnswers(shown) {
  paint($("surface"), shown.surfaces.at(-1)[0]);
  shown.answers.at(-1).forEach(([answer], i) => {
    $("predictions").rows[i].cells[2].textContent = answer.toFixed(6);
    $("predictions").rows[i].ariaCurrent = i === sample;
  });
}

function sampleName(i) {
  const input = film.samples.inputs[i];
  return input.length > 2 ? input.join("") : `(${input.join(",")})`;
}

function choose(i) {
  sample = i;
  $("sample").value = i;
  show(at);
}

$("sample").addEventListener("change", event => choose(+event.target.value));
