"use strict";
// The loss of one sample as a graph, backward value by value.

const COLUMN = 96, ROW = 62, RADIUS = 12;

let graph = { values: [] }, graphOf;   // and of which epoch and sample it is
let walk = [], station = 0;   // the values that pass something back, from the end; the one looked at

async function loadGraph(mine) {
  if (saved) {
    $("graph").hidden = true;
    return;
  }
  const asked = new URLSearchParams({ ...settingNow(), epoch: frame().epoch, sample });
  try {
    const answer = await ask("graph", asked);
    if (mine !== shownMoment()) return;
    graph = answer;
  } catch (refused) {
    if (mine !== shownMoment()) return;
    graph = { values: [], trouble: { what: refused.message } };
  }
  graphOf = mine;
  walk = graph.values.map((_, i) => i).filter(i => graph.values[i].parts.length).reverse();
  $("graph-view").hidden = !walk.length;
  $("graph-note").textContent = graph.trouble ? graph.trouble.what
    : walk.length ? `For the sample ${sampleName(sample)}: the numbers are above the values, the gradients below. `
      + "A gradient appears when it is whole. At a weighted sum it is the delta, with its sign turned."
    : "This network has no hidden neurons, or is larger than can be drawn.";
  showStation(station);
}

function showStation(index) {
  if (!walk.length) return;
  station = Math.max(0, Math.min(index, walk.length - 1));
  const now = graph.values[walk[station]];
  $("graph-where").textContent = `value ${station + 1} of ${walk.length}: ${now.name}`;
  $("graph-edges").replaceChildren(
    element("tr", {}, ...["back to", "slope", "times gradient", "passed"].map(head => element("th", {}, head))),
    ...now.parts.map(part => element("tr", {}, element("td", {}, graph.values[part.from]?.name ?? "?"),
      ...[part.slope, now.gradient, part.passed].map(number => element("td", {}, short(number, 4))))));
  drawGraph();
}

/** From the end to the left; within a column as its users stand. */
function placed() {
  const last = graph.values.length - 1;
  const column = Array(last + 1).fill(0);
  const users = graph.values.map(() => []);
  for (let i = last; i >= 0; i--) {
    for (const { from } of graph.values[i].parts) {
      column[from] = Math.max(column[from], column[i] + 1);
      users[from].push(i);
    }
  }
  const columns = Math.max(...column) + 1;
  const rows = Math.max(...Array.from({ length: columns }, (_, c) => column.filter(one => one === c).length));
  const y = Array(last + 1).fill(0);
  for (let c = 0; c < columns; c++) {
    const here = column.map((one, i) => one === c ? i : -1).filter(i => i >= 0);
    const wish = i => users[i].length ? users[i].reduce((sum, user) => sum + y[user], 0) / users[i].length : 0;
    here.sort((a, b) => wish(a) - wish(b));
    here.forEach((i, row) => { y[i] = (row + 0.5) * rows * ROW / here.length; });
  }
  const x = column.map(c => (columns - c - 0.5) * COLUMN);
  return { x, y, users, width: columns * COLUMN, height: rows * ROW };
}

function drawGraph() {
  const { x, y, users, width, height } = placed();
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  drawing.setAttribute("aria-label", $("graph-where").textContent);
  const now = walk[station];
  graph.values.forEach((value, i) => value.parts.forEach(({ from }, edge) => {
    const shift = value.parts.length > 1 && value.parts.every(part => part.from === from) ? 4 * edge - 2 : 0;
    svg("line", { x1: x[from], y1: y[from] + shift, x2: x[i], y2: y[i] + shift, class: i === now ? "now" : "" }, drawing);
  }));
  graph.values.forEach((value, i) => {
    const node = svg("g", { class: i === now ? "now" : "" }, drawing);
    svg("title", {}, node).textContent = value.name;
    svg("circle", { cx: x[i], cy: y[i], r: RADIUS }, node);
    svg("text", { x: x[i], y: y[i] + 4 }, node).textContent = value.sign === "sigmoid" ? "s" : value.sign;
    svg("text", { x: x[i], y: y[i] - RADIUS - 4, class: "data" }, node).textContent = short(value.data, 4);
    if (users[i].every(user => user >= now)) {
      svg("text", { x: x[i], y: y[i] + RADIUS + 12, class: "gradient" }, node).textContent = short(value.gradient, 4);
    }
  });
  $("graph-drawing").replaceChildren(drawing);
}

$("graph-back").addEventListener("click", () => showStation(station - 1));
$("graph-forward").addEventListener("click", () => showStation(station + 1));
