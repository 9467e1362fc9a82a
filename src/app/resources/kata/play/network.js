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

let nodes, lines;

/** Places the neurons: layer by layer from the left, the inputs first. */
function layout() {
  const width = $("drawing").clientWidth;
  const sizes = [film.samples.inputs[0].length, ...film.frames[0].weights.map(layer => layer[0].length)];
  const most = Math.max(...sizes);
  const side = width < 480 || most > 6 ? 40 : 64;
  const row = side + 54;
  const places = sizes.map((count, layer) => Array.from({ length: count }, (_, i) => ({
    x: 20 + side / 2 + (width - side - 55) * layer / (sizes.length - 1),
    y: row * (most / 2 + i + 0.5 - count / 2) - 6
  })));
  return { width, height: row * most, side, places };
}

function buildNetwork() {
  $("drawing").replaceChildren();
  if (!film.frames.length) return;
  const { width, height, side, places } = layout();
  const picture = svg("svg", { width, height, "aria-hidden": true });
  $("drawing").append(picture);
  lines = {};
  nodes = {};
  film.frames[0].weights.forEach((layer, l) => layer.forEach((row, from) => row.forEach((_, to) => {
    const [a, b] = [places[l][from], places[l + 1][to]];
    const part = width < 480 ? 0.5 : 0.27;
    lines[`weight ${l} ${from} ${to}`] = {
      line: svg("line", { x1: a.x + side / 2, y1: a.y, x2: b.x - side / 2, y2: b.y }, picture),
      label: svg("text", {
        x: a.x + side / 2 + (b.x - a.x - side) * part, y: a.y + (b.y - a.y) * part, class: "number"
      })
    };
  })));
  Object.values(lines).forEach(({ label }) => picture.append(label));
  places.forEach((layer, l) => layer.forEach(({ x, y }, i) => {
    const node = nodes[`node ${l} ${i}`] = {
      frame: svg("rect", { x: x - side / 2, y: y - side / 2, width: side, height: side, rx: 4 }, picture),
      value: svg("text", { x, y: y + side / 2 + 14, class: "number" }, picture),
      delta: svg("text", { x, y: y + side / 2 + 28, class: "number delta" }, picture),
      bias: svg("text", { x, y: y - side / 2 - 5, class: "number" }, picture)
    };
    if (l === 0) {
      svg("text", { x, y: y + 5, class: "name" }, picture).textContent = "x" + "₁₂₃₄₅₆"[i];
      return;
    }
    node.canvas = element("canvas", { width: 32, height: 32 });
    Object.assign(node.canvas.style, {
      left: x - side / 2 + "px", top: y - side / 2 + "px", width: side + "px", height: side + "px" });
    $("drawing").append(node.canvas);
  }));
}

function drawNetwork(shown) {
  const known = marks(callsNow().slice(0, call + 1));
  const now = marks(callsNow().slice(call, call + 1));
  const few = Object.keys(lines).length <= 16 && $("drawing").clientWidth >= 480;
  for (const [name, { line, label }] of Object.entries(lines)) {
    const [, l, from, to] = name.split(" ");
    const weight = shown.weights[l][from][to];
    line.setAttribute("class", (weight < 0 ? "minus" : "plus") + (now[name] ? " now" : ""));
    line.setAttribute("stroke-width", Math.min(14, 0.6 + 1.6 * Math.sqrt(Math.abs(weight))));
    label.textContent = few || now[name] ? short(weight) + stepOf(known[name]) : "";
    label.classList.toggle("now", name in now);
  }
  for (const [name, node] of Object.entries(nodes)) {
    const [, l, i] = name.split(" ").map(Number);
    node.frame.setAttribute("class", name in now ? "now" : "");
    node.value.textContent = short(l ? shown.answers[l - 1][sample][i] : film.samples.inputs[sample][i]);
    if (!l) continue;
    paint(node.canvas, shown.surfaces[l - 1][i]);
    node.delta.textContent = known[name]?.delta === undefined ? "" : "δ " + short(known[name].delta);
    const bias = shown.biases[l - 1];
    node.bias.textContent = bias ? "b " + short(bias[0][i]) + stepOf(known[`bias ${l - 1} ${i}`]) : "";
  }
}

/** What is known once these calls were made, by place in the drawing. */
function marks(made) {
  const known = {};
  for (const mark of made.flatMap(one => one.marks)) (known[mark.at] ??= {})[mark.what] = mark.value;
  return known;
}

const stepOf = mark => mark?.step === undefined ? "" : (mark.step < 0 ? " " : " +") + short(mark.step);

function tellWeights() {
  const parts = (name, layers) => layers.flatMap((layer, l) => [
    element("p", {}, `${name}, layer ${l + 1}`), element("pre", {}, table(layer))]);
  $("weights").replaceChildren(...parts("weights", frame().weights), ...parts("biases", frame().biases));
}
