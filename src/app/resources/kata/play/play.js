"use strict";
// Shows what the compiled stages computed; nothing here computes a network.

const $ = id => document.getElementById(id);
const form = $("knobs");
const saved = $("saved") && unpack($("saved").textContent);
const dark = matchMedia("(prefers-color-scheme: dark)");
const PARTS = {
  forward: "Forward: one sample", back: "Back: its deltas",
  step: "Step: what it asks of each weight", together: "Together: all samples, as an epoch does it"
};

let film;                 // the training: its setting, samples, and frames of some of its epochs
let at = 0;               // which frame is shown
let sample = 1;
let calls = [], callsOf;   // one epoch, call by call, and of which epoch and sample
let call = 0;             // the call that is looked at
let playing, waiting, loading;

/* Asking the program */

/** What a saved page has in it: JSON, compressed, in base 64. */
function unpack(text) {
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

async function ask(question, parameters) {
  if (saved && question === "training") return (await saved).training;
  if (saved) return (await saved).calls[parameters.get("epoch")][parameters.get("sample")];
  const answer = await fetch(question + "?" + parameters);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function train(parameters) {
  stop();
  document.body.ariaBusy = true;
  const mine = loading = {};
  try {
    const next = await ask("training", parameters);
    if (mine !== loading) return;
    // Whoever looked at the end wants to see the new end.
    const epoch = film && at < film.frames.length - 1 ? frame().epoch : Infinity;
    film = next;
    document.body.classList.toggle("empty", !film.frames.length);
    tellSetting();
    tellTrouble(film.trouble);
    sample = Math.min(sample, film.samples.inputs.length - 1);
    $("slider").max = Math.max(film.frames.length - 1, 0);
    build();
    const nearest = film.frames.findIndex(f => f.epoch >= epoch);
    show(nearest < 0 ? film.frames.length - 1 : nearest);
  } catch (refused) {
    if (mine !== loading) return;
    // An address that asks for too much still leads to a page: to the article's training.
    if (!film && [...parameters].length) await train(new URLSearchParams());
    tellTrouble({ what: refused.message, where: "", hints: [] });
  }
  document.body.ariaBusy = false;
}

async function loadCalls() {
  const mine = shownCalls();
  const asked = new URLSearchParams(settingNow());
  asked.set("epoch", frame().epoch);
  asked.set("sample", sample);
  try {
    const answer = await ask("calls", asked);
    if (mine !== shownCalls()) return;
    calls = answer;
    callsOf = mine;
    listCalls();
    showCall(call);
  } catch (refused) {
    if (mine === shownCalls()) tellTrouble({ what: refused.message, where: "", hints: [] });
  }
}

/** Which calls the page should show. */
const shownCalls = () => JSON.stringify([film.setting, frame().epoch, sample]);
/** Those of another epoch or sample say nothing about what is shown. */
const callsNow = () => callsOf === shownCalls() ? calls : [];

/* The setting: knobs and address */

const frame = () => film.frames[at];
const settingNow = () => ({ ...film.setting, epochs: film.epochs });

function tellSetting() {
  const setting = settingNow();
  const count = film.samples.inputs.length;
  const sizes = [0, 1, 2, 4, 8, 16, 32, setting.batch].filter((size, i, all) =>
    size < count && all.indexOf(size) === i);
  form.batch.replaceChildren(...sizes.map(size => new Option(size || "all", size)));
  // Where the least or the most itself is not allowed, the program says so.
  for (const [name, { least, most }] of Object.entries(film.limits)) {
    Object.assign(form[name], { min: Math.floor(least), max: Math.ceil(most) });
  }
  for (const [name, value] of Object.entries(setting)) {
    if (name === "bias") form.bias.checked = value;
    else form[name].value = value;
  }
  const bonus = setting.bias && setting.hidden > 0;
  form.batch.disabled = !bonus || "batch" in film.bonus;
  form.momentum.disabled = !bonus || "momentum" in film.bonus;
  form.bias.disabled = setting.hidden === 0;
  const notes = bonus ? Object.entries(film.bonus).map(([name, no]) => `${name}: ${no.what}`)
    : ["Batch and momentum take a network with bias and hidden neurons."];
  if (saved) {
    for (const knob of form.elements) knob.disabled = true;
    notes.splice(0, 9, "This page was saved, so its knobs do not turn: they need the program that trains. "
      + "mvn compile exec:java -Drun=play starts it.");
  } else {
    history.replaceState(null, "", "#" + new URLSearchParams(setting));
  }
  $("note").textContent = notes.join(" ");
  $("tree").textContent = (film.tree === "solutions" ? "Computed by the reference, in solutions."
    : "Computed by your own stages, in exercises.");
  const [head, rest] = (film.judged ?? "").split(/\n(.*)/s);
  $("judged").hidden = !head;
  $("judged").replaceChildren(...(head ? [element("summary", {}, "The last mvn test said: " + head), rest ?? ""] : []));
}

form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("change", event => {
  if (!form.reportValidity()) return;
  const chosen = new URLSearchParams(new FormData(form));
  chosen.set("bias", form.bias.checked);
  // The article's two programs differ in these, too.
  if (event.target === form.bias) ["start", "rate", "batch", "momentum"].forEach(name => chosen.delete(name));
  if (event.target === form.data) chosen.delete("batch");
  if (form.hidden.value === "0") {
    chosen.set("bias", true);
    ["batch", "momentum"].forEach(name => chosen.delete(name));
  }
  train(chosen);
});
addEventListener("hashchange", () => train(new URLSearchParams(location.hash.slice(1))));

function tellTrouble(trouble) {
  $("trouble").hidden = !trouble;
  $("trouble").replaceChildren(...(trouble ? troubleWords(trouble) : []));
}

function troubleWords(trouble) {
  const lesson = trouble.lesson ? [element("p", {}, "Lesson: ", element("code", {}, trouble.lesson))] : [];
  const hints = trouble.hints.map(hint => {
    const [head, text] = hint.split(/: (.*)/s);
    return element("details", {}, element("summary", {}, head), element("p", {}, text));
  });
  return [element("p", { className: "what" }, trouble.what), element("p", {}, trouble.where), ...lesson, ...hints];
}

/* One frame */

function show(index) {
  if (!film) return;
  at = Math.max(0, Math.min(index, film.frames.length - 1));
  const began = performance.now();
  $("slider").value = at;
  clearTimeout(waiting);
  if (!film.frames.length) return;
  draw(frame());
  document.body.dataset.drawn = (performance.now() - began).toFixed(2);
  waiting = setTimeout(loadCalls, playing ? 400 : 100);
}

function draw(shown) {
  const words = `Epoch ${shown.epoch.toLocaleString("en")}`;
  $("slider").ariaValueText = words;
  $("now").replaceChildren(element("b", {}, words),
    ` MAE ${shown.meanAbsoluteError.toFixed(6)} `, ` half squared error ${shown.halfSquaredError.toFixed(6)}`);
  drawNetwork(shown);
  paint($("surface"), shown.surfaces.at(-1)[0]);
  shown.answers.at(-1).forEach(([answer], i) => {
    $("predictions").rows[i].cells[2].textContent = answer.toFixed(6);
  });
  markTime(shown.epoch);
  if ($("weights").parentElement.open) tellWeights();
}

/* Frames one after another */

function stop() {
  clearInterval(playing);
  playing = undefined;
  $("play").textContent = "Play";
}

$("play").addEventListener("click", () => {
  if (playing || !film) return stop();
  if (at === film.frames.length - 1) show(0);
  $("play").textContent = "Pause";
  playing = setInterval(() => at < film.frames.length - 1 ? show(at + 1) : stop(), 50);
});
$("rewind").addEventListener("click", () => { stop(); show(0); });
$("step").addEventListener("click", () => { stop(); show(at + 1); });
$("slider").addEventListener("input", event => { stop(); show(+event.target.value); });

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

function build() {
  mixShades();
  buildNetwork();
  buildAnswers();
  buildChart();
}

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

/* Surface and predictions */

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

/* The calls */

function listCalls() {
  const groups = [];
  calls.forEach((one, i) => {
    const label = PARTS[one.part];
    if (groups.at(-1)?.label !== label) groups.push(element("optgroup", { label }));
    const result = one.trouble ? "?" : typeof one.results[0].value === "number" ? short(one.results[0].value) : "[ ]";
    const method = one.step === "given" ? one.method : one.method.split(".")[1];
    groups.at(-1).append(new Option(`${one.step} ${method}, ${one.about.replaceAll("hidden neuron ", "hidden ")}: ${result}`, i));
  });
  $("list").replaceChildren(...groups);
}

function showCall(index) {
  if (!callsNow().length) return;
  call = Math.max(0, Math.min(index, calls.length - 1));
  $("list").value = call;
  $("where").textContent = `call ${call + 1} of ${calls.length}`;
  $("whose").textContent = `For the sample ${sampleName(sample)} as epoch `
    + `${frame().epoch.toLocaleString("en")} finds the network. Choose another one in the table of answers.`
    + (film.setting.batch ? ` In this training the weights move for every ${film.setting.batch} samples; here all`
      + " of them speak at once." : "");
  const { step, method, about, idea, arguments: given, results, trouble } = calls[call];
  const row = ({ name, value }) => element("tr", {}, element("th", {}, name),
    element("td", {}, element("pre", {}, Array.isArray(value) ? table(value) : String(value))));
  $("call").replaceChildren(
    element("h3", {}, (step === "given" ? "Given: " : `Step ${step}, `) + method),
    element("p", { className: "small" }, "for " + about),
    element("div", { className: "scroll" }, element("table", {}, ...given.map(row),
      ...results.map(result => row({ ...result, name: "→ " + result.name })))),
    ...(trouble ? troubleWords(trouble) : []),
    element("p", { className: "idea" }, idea));
  drawNetwork(frame());
}

$("back").addEventListener("click", () => showCall(call - 1));
$("forward").addEventListener("click", () => showCall(call + 1));
$("list").addEventListener("change", event => showCall(+event.target.value));

/* The curves. Their axis counts 0, 1, 10, 100: epoch 0 has no logarithm. */

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

/* Small things */

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function svg(tag, attributes, parent) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  parent?.append(made);
  return made;
}

/** So many digits after the point; what would be lost then, in scientific notation. */
function short(number, digits = 3) {
  const size = Math.abs(number);
  if (typeof number !== "number" || Number.isInteger(number)) return String(number);
  return size < 0.5 * 10 ** -digits ? number.toExponential(1) : number.toFixed(size < 10 ? digits : digits - 2);
}

function table(rows) {
  const texts = rows.map(row => row.map(value => short(value, 4)));
  const width = Math.max(...texts.flat().map(text => text.length));
  return texts.map(row => row.map(text => text.padStart(width)).join("  ")).join("\n");
}

function rebuild() {
  if (!film) return;
  build();
  show(at);
}

let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; rebuild(); } });
dark.addEventListener("change", rebuild);
$("weights").parentElement.addEventListener("toggle", tellWeights);
train(new URLSearchParams(location.hash.slice(1)));
