"use strict";
// Shows what the compiled stages computed; nothing here computes a network.

const saved = $("saved") && unpack($("saved").textContent);
const dark = matchMedia("(prefers-color-scheme: dark)");
let film;                 // the training: its setting, samples, and frames of some of its epochs
let at = 0;               // which frame is shown
let sample = 1;
let playing, waiting, loading;

/* Asking the program */

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

/* One frame */

const frame = () => film.frames[at];

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

/* The whole drawing anew */

function build() {
  mixShades();
  buildNetwork();
  buildAnswers();
  buildChart();
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
