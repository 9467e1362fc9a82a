"use strict";
// Curves: the errors over the epochs, and the frame of any other curve.

/** Axes and grid; gives the places of numbers. */
function axes(parent, { width, height, x, y, xTicks, yTicks, label }) {
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, class: "plot" }, parent);
  const toX = value => 48 + (width - 68) * (value - x[0]) / (x[1] - x[0] || 1);
  const toY = value => height - 20 - (height - 34) * (value - y[0]) / (y[1] - y[0] || 1);
  for (const [value, text] of xTicks) {
    svg("line", { x1: toX(value), x2: toX(value), y1: 14, y2: height - 20, class: "grid" }, picture);
    svg("text", { x: toX(value), y: height - 5, class: "across" }, picture).textContent = text;
  }
  for (const value of yTicks) {
    svg("line", { x1: 48, x2: width - 20, y1: toY(value), y2: toY(value), class: "grid" }, picture);
    svg("text", { x: 44, y: toY(value) + 4, class: "up" }, picture).textContent = short(value, y[1] - y[0] < 0.1 ? 4 : 2);
  }
  return { picture, toX, toY };
}

/** A curve through points. */
const path = points => points.map(([x, y], i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/* The errors. Their axis counts 0, 1, 10, 100: epoch 0 has no logarithm. */

let needles = [];

const place = epoch => epoch ? 1 + Math.log10(epoch) : 0;

function buildChart() {
  $("chart").replaceChildren();
  needles = film.frames.length ? [
    buildCurve("MAE: mean of all samples", "meanAbsoluteError"),
    buildCurve("half squared error: sum of all samples", "halfSquaredError")] : [];
}

function buildCurve(title, name) {
  const last = place(film.epochs);
  const most = Math.max(...film.frames.map(f => f[name])) || 1;
  const width = Math.max(240, $("chart").clientWidth);
  $("chart").append(element("p", { className: "small" }, title));
  const { picture, toX, toY } = axes($("chart"), {
    width, height: 120, x: [0, last], y: [0, most], yTicks: [0, most / 2, most], label: title + ", over the epochs",
    xTicks: Array.from({ length: Math.floor(last) + 1 }, (_, i) => [i, i ? (10 ** (i - 1)).toLocaleString("en") : "0"]) });
  svg("path", { d: path(film.frames.map(f => [toX(place(f.epoch)), toY(f[name])])), class: "curve" }, picture);
  picture.addEventListener("click", event => {
    const box = picture.getBoundingClientRect();
    const wanted = (event.clientX - box.left) / box.width * width;
    const gaps = film.frames.map(f => Math.abs(toX(place(f.epoch)) - wanted));
    stop();
    show(gaps.indexOf(Math.min(...gaps)));
  });
  return { line: svg("line", { y1: 14, y2: 100, class: "needle" }, picture), toX };
}

function markTime(epoch) {
  for (const { line, toX } of needles) ["x1", "x2"].forEach(end => line.setAttribute(end, toX(place(epoch))));
}
