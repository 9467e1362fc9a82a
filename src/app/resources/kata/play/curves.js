"use strict";
// The curves of the errors. Their axis counts 0, 1, 10, 100: epoch 0 has no logarithm.

let chart, needle;

const place = epoch => epoch ? 1 + Math.log10(epoch) : 0;

function buildChart() {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const axis = { stroke: colour("--text"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false } };
  const last = place(film.epochs);
  chart?.destroy();
  chart = new uPlot({
    width: $("chart").clientWidth, height: 230,
    scales: { x: { time: false, range: [0, last] }, y: { range: (_, low, high) => [0, high * 1.05] } },
    axes: [
      { ...axis, splits: () => Array.from({ length: Math.floor(last) + 1 }, (_, i) => i),
        values: (_, marks) => marks.map(mark => mark ? (10 ** (mark - 1)).toLocaleString("en") : "0") },
      { ...axis, size: 44 }],
    series: [
      {},
      { label: "MAE", stroke: colour("--high"), width: 2 },
      { label: "half squared error", stroke: colour("--low"), width: 2, dash: [6, 4] }],
    cursor: { drag: { setScale: false } },
    legend: { live: false }
  }, [
    film.frames.map(f => place(f.epoch)),
    film.frames.map(f => f.meanAbsoluteError),
    film.frames.map(f => f.halfSquaredError)
  ], $("chart"));
  needle = element("div", { className: "needle" });
  chart.over.append(needle);
  chart.over.addEventListener("click", () => { stop(); show(chart.cursor.idx ?? at); });
}

function markTime(epoch) {
  needle.style.left = 100 * place(epoch) / place(film.epochs) + "%";
}
