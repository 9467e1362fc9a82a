"use strict";
// The network, with a heat map in every neuron.

/* Colours */

let shades;

/** From an answer of 0 over one half to 1. */
function mixShades() {
  const style = getComputedStyle(document.documentElement);
  const stops = ["--low", "--middle", "--high"].map(name => style.getPropertyValue(name).trim()
    .match(/[0-9a-f]{2}/gi).map(digits => parseInt(digits, 16)));
  shades = Array.from({ length: 256 }, (_, i) => {
    const [from, to, part] = i < 128 ? [stops[0], stops[1], i / 127.5] : [stops[1], stops[2], i / 127.5 - 1];
    return from.map((colour, k) => colour + (to[k] - colour) * part);
  });
}

function paint(canvas, text) {
  const context = canvas.getContext("2d");
  const image = context.createImageData(canvas.width, canvas.height);
  const bytes = atob(text);
  for (let i = 0; i < bytes.length; i++) {
    image.data.set(shades[bytes.charCodeAt(i)], 4 * i);
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

/* The drawing */

let nodes, lines, boxes;

/** Places the neurons: layer by layer from the left, the inputs first. */
function layout() {
  const width = $("drawing").clientWidth;
  const sizes = [film.samples.inputs[0].length, ...film.frames[0].weights.map(layer => layer[0].length)];
  const most = Math.max(...sizes);
  const side = width < 480 || most > 4 ? 40 : 64;
  const row = side + (film.frames[0].biases.length ? 54 : 40);
  const places = sizes.map((count, layer) => Array.from({ length: count }, (_, i) => ({
    x: 20 + side / 2 + (width - side - 55) * layer / (sizes.length - 1),
    y: row * (most / 2 + i + 0.5 - count / 2) - (film.frames[0].biases.length ? 6 : 14)
  })));
  return { width, height: row * most, side, places };
}

function buildNetwork() {
  $("drawing").replaceChildren();
  if (!film.frames.length) return;
  const { width, height, side, places } = layout();
  const picture = svg("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": true });
  $("drawing").append(picture);
  // Where all of it would leave no room below, it does not stay in sight.
  $("network").classList.toggle("stays", height < 0.5 * innerHeight);
  svg("path", { d: "M0 0 8 4 0 8Z" }, svg("marker", { id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4,
    markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto" }, picture));
  lines = {};
  nodes = {};
  film.frames[0].weights.forEach((layer, l) => layer.forEach((row, from) => row.forEach((_, to) =>
    buildLine(`weight ${l} ${from} ${to}`, picture, places[l][from], places[l + 1][to], side))));
  Object.values(lines).forEach(({ label }) => picture.append(label));
  places.forEach((layer, l) => layer.forEach((place, i) => buildNode(l, i, place, side, picture, width, height)));
}

function buildLine(name, picture, a, b, side) {
  const [x1, y1, x2, y2] = [a.x + side / 2, a.y, b.x - side / 2, b.y];
  const line = svg("line", { x1, y1, x2, y2 }, picture);
  // What goes right or left along it; and what a hand can take hold of.
  const flow = svg("line", { x1, y1, x2, y2, class: "flow" }, picture);
  const grip = svg("line", { x1, y1, x2, y2, class: "grip" }, picture);
  grip.addEventListener("pointerdown", event => grab(name, event));
  lines[name] = { line, flow, label: svg("text", { class: "number" }), ends: [x1, y1, x2, y2] };
}

function buildNode(l, i, { x, y }, side, picture, width, height) {
  nodes[`node ${l} ${i}`] = {
    box: [x, y, side, side],
    frame: svg("rect", { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: 4 }, picture),
    value: svg("text", { x, y: y + side / 2 + 14, class: "number" }, picture),
    delta: svg("text", { x, y: y + side / 2 + 28, class: "number delta" }, picture),
    bias: svg("text", { x, y: y - side / 2 - 5, class: "number" }, picture)
  };
  if (l === 0) {
    svg("text", { x, y: y + 5, class: "name" }, picture).textContent = "x" + "₁₂₃₄₅₆"[i];
    return;
  }
  const isLast = l === film.frames[0].weights.length;
  const canvas = nodes[`node ${l} ${i}`].canvas = element("canvas", { width: 32, height: 32, role: "img",
    ariaLabel: `what ${isLast ? "the output" : "hidden neuron " + (i + 1)} answers over the input square` });
  const percent = (part, all) => 100 * part / all + "%";
  Object.assign(canvas.style, { left: percent(x - side / 2, width), top: percent(y - side / 2, height),
    width: percent(side, width), height: percent(side, height) });
  $("drawing").append(canvas);
}

function drawNetwork(shown) {
  const calls = callsNow();
  const known = marks(calls.slice(0, call + 1).filter(one => belongs(one, calls[call])));
  const now = marks(calls.slice(Math.max(call, 0), call + 1));
  const few = Object.keys(lines).length <= 16 && $("drawing").clientWidth >= 480;
  // Before the first call of all, and on the way forward, not every answer is there yet.
  const reached = playing || (call < 0 && shown.epoch) || calls[call]?.part !== "forward" && call >= 0 ? Infinity : call + 1;
  for (const [name, node] of Object.entries(nodes)) {
    const [, l, i] = name.split(" ").map(Number);
    node.frame.setAttribute("class", name in now ? "now" : "");
    node.value.textContent = l > reached ? "" : short(l ? shown.answers[l - 1][sample][i] : film.samples.inputs[sample][i]);
    if (!l) continue;
    paint(node.canvas, shown.surfaces[l - 1][i]);
    const { delta, deltas } = known[name] ?? {};
    node.delta.textContent = delta !== undefined ? "δ " + short(delta) : deltas !== undefined ? "Σδ " + short(deltas) : "";
    const bias = shown.biases[l - 1];
    node.bias.textContent = bias ? "b " + short(bias[0][i]) + told(`bias ${l - 1} ${i}`, known) : "";
  }
  boxes = Object.values(nodes).flatMap(boxesOf);
  // What the call is about gets its place first.
  const inOrder = Object.entries(lines).sort(([a], [b]) => (b in now) - (a in now));
  for (const [name, one] of inOrder) {
    const [, l, from, to] = name.split(" ");
    drawLine(name, one, shown.weights[l][from][to], now, known, few);
  }
}

function drawLine(name, { line, flow, label, ends }, weight, now, known, few) {
  const isNow = name in now;
  const way = wayAlong(name, now);
  const wrong = slopeOf(name)?.agrees === false;
  line.setAttribute("class", (weight < 0 ? "minus" : "plus") + (isNow ? " now" : "") + (name === chosen ? " chosen" : ""));
  line.setAttribute("stroke-width", Math.min(12, 0.8 + 1.6 * Math.sqrt(Math.abs(weight))));
  flow.setAttribute("class", "flow " + way);
  const [x1, y1, x2, y2] = way === "left" ? [ends[2], ends[3], ends[0], ends[1]] : ends;
  for (const [end, value] of Object.entries({ x1, y1, x2, y2 })) flow.setAttribute(end, value);
  label.textContent = few || isNow || wrong ? short(weight) + told(name, known) : "";
  label.setAttribute("class", "number" + (isNow ? " now" : "") + (wrong ? " wrong" : ""));
  if (label.textContent) putLabel(label, ends);
}

/** Whether a call before belongs to the same walk: the sample's own, or one step of the epoch. */
function belongs(one, current) {
  const alone = ["forward", "back", "step"];
  return alone.includes(current.part) ? alone.includes(one.part) : one.part === current.part;
}

/** What is known once these calls were made, by place in the drawing. */
function marks(made) {
  const known = {};
  for (const mark of made.flatMap(one => one.marks)) (known[mark.at] ??= {})[mark.what] = mark.value;
  return known;
}

/** Answers come along the weights before a neuron, its delta along those after it. */
function wayAlong(name, now) {
  const [, l, from, to] = name.split(" ").map(Number);
  const answered = now[`node ${l + 1} ${to}`];
  const asked = now[`node ${l} ${from}`];
  if (answered && "answer" in answered) return "right";
  return asked && ("delta" in asked || "deltas" in asked) ? "left" : "";
}

/** The step of a weight or bias, its velocity, and whether the step is downhill. */
function told(at, known) {
  const { step, velocity } = known[at] ?? {};
  const arrow = number => (number < 0 ? "↓" : "↑") + short(Math.abs(number));
  const agrees = slopeOf(at)?.agrees;
  return (agrees === undefined ? "" : agrees ? " ✓" : " ✗")
    + (step === undefined ? "" : " " + arrow(step)) + (velocity === undefined ? "" : " v" + arrow(velocity));
}

/* Labels that do not cover one another: each has its middle, width and height. */

function boxesOf({ box, frame, canvas, ...texts }) {
  return [box, ...["value", "delta", "bias"].map(name => texts[name]).filter(text => text.textContent)
    .map(text => [+text.getAttribute("x"), +text.getAttribute("y") - 4, 7.3 * text.textContent.length, 13])];
}

function putLabel(label, [x1, y1, x2, y2]) {
  const size = [7.3 * label.textContent.length, 14];
  const along = [0.5, 0.36, 0.64, 0.25, 0.75, 0.43, 0.57, 0.3, 0.7, 0.18, 0.82];
  const spots = along.map(part => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]);
  const isFree = ([x, y]) => boxes.every(([otherX, otherY, width, height]) =>
    Math.abs(x - otherX) * 2 >= size[0] + width || Math.abs(y - otherY) * 2 >= size[1] + height);
  const spot = spots.find(isFree);
  if (!spot) return label.textContent = "";
  const [x, y] = spot;
  label.setAttribute("x", x);
  label.setAttribute("y", y + 4);
  boxes.push([x, y, ...size]);
}

function tellWeights() {
  const parts = (name, layers) => layers.flatMap((layer, l) => [
    element("p", {}, `${name}, layer ${l + 1}`), element("pre", {}, table(layer))]);
  $("weights").replaceChildren(...parts("weights", frame().weights), ...parts("biases", frame().biases));
}
