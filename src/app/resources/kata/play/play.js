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
  if (saved) return fromFile(question, parameters);
  const answer = await fetch(question + "?" + parameters).catch(() => {
    throw new Error("The program does not answer any more. Start it again, mvn compile exec:java -Drun=play, "
      + "and open the address that it prints.");
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

async function fromFile(question, parameters) {
  const { training, moments } = await saved;
  if (question === "training") return training;
  const there = moments[parameters.get("epoch")];
  if (!there) throw new Error("This file has the calls and slopes after 0, 1, 10, 100 epochs and so on, and after the last.");
  return question === "downhill" ? there.downhill : [...there.calls[parameters.get("sample")], ...there.together];
}

/** Trains what the parameters say, and shows the moment that they name. */
async function train(parameters, isNew) {
  stop();
  document.body.ariaBusy = true;
  const mine = loading = {};
  const wanted = new URLSearchParams(parameters);
  const [epoch, one, walked] = ["epoch", "sample", "call"].map(name => {
    const number = Math.max(0, parseInt(wanted.get(name) ?? (name === "sample" ? sample : 0)) || 0);
    wanted.delete(name);
    return number;
  });
  let trouble;
  try {
    const next = await ask("training", wanted);
    if (mine !== loading) return;
    film = next;
    hand = wanted.get("hand") ?? "";
    trouble = film.trouble;
    sample = Math.min(one, film.samples.inputs.length - 1);
    call = walked - 1;
    at = 0;
    document.body.classList.toggle("empty", !film.frames.length);
    tellSetting();
    build();
    if (film.frames.length) await goTo(Math.min(epoch, film.frames.at(-1).epoch));
    remember(isNew);
  } catch (refused) {
    if (mine !== loading) return;
    trouble = { what: refused.message, where: "", hints: [] };
    // One value of an address that is not allowed leaves the others as they are.
    const [name] = refused.message.split(" ");
    if (!film && [...parameters].length) {
      const rest = new URLSearchParams(parameters);
      rest.has(name) ? rest.delete(name) : [...rest.keys()].forEach(key => rest.delete(key));
      await train(rest);
    }
  }
  tellTrouble(trouble);
  document.body.ariaBusy = false;
}

/* One frame */

const frame = () => film.frames[at];

/** Shows the training after so many epochs, whether or not there was a frame of it. */
async function goTo(epoch) {
  let index = film.frames.findIndex(f => f.epoch >= epoch);
  if (film.frames[index]?.epoch !== epoch && !saved) {
    const mine = film;
    const asked = new URLSearchParams({ ...settingNow(), epoch });
    const made = await ask("frame", asked);
    if (mine !== film) return;
    index = film.frames.findIndex(f => f.epoch >= epoch);
    if (film.frames[index].epoch !== epoch) film.frames.splice(index, 0, made);
  }
  show(index);
}

function show(index) {
  if (!film?.frames.length) return;
  at = Math.max(0, Math.min(index, film.frames.length - 1));
  const began = performance.now();
  draw(frame());
  document.body.dataset.drawn = (performance.now() - began).toFixed(2);
  clearTimeout(waiting);
  if (!playing) waiting = setTimeout(() => { remember(); loadMoment(); }, 100);
}

function draw(shown) {
  const words = "After " + epochsMade(shown.epoch);
  Object.assign($("slider"), { max: film.frames.length - 1, value: at, ariaValueText: words });
  $("now").replaceChildren(element("b", {}, words),
    ` MAE ${error(shown.meanAbsoluteError)} `, ` half squared error ${error(shown.halfSquaredError)}`);
  if (!playing) $("status").textContent = words;
  $("lead").textContent = (shown.epoch ? `This is the network after ${epochsMade(shown.epoch)}.`
    : "This network knows nothing yet.") + " Follow one sample forward, and its deltas back.";
  document.querySelectorAll(".on").forEach(button => {
    const target = shown.epoch + +button.value;
    button.disabled = target > film.frames.at(-1).epoch || (!!saved && !film.frames.some(f => f.epoch === target));
  });
  drawNetwork(shown);
  tellAnswers(shown);
  markTime(shown.epoch);
  if ($("weights").parentElement.open) tellWeights();
}

const error = number => number < 1e5 ? number.toFixed(6) : short(number);

/* Frames one after another */

function stop() {
  const wasPlaying = playing;
  clearInterval(playing);
  playing = undefined;
  $("play").textContent = "Play";
  if (wasPlaying) show(at);
}

$("play").addEventListener("click", () => {
  if (playing || !film) return stop();
  if (at === film.frames.length - 1) show(0);
  $("play").textContent = "Pause";
  playing = setInterval(() => at < film.frames.length - 1 ? show(at + 1) : stop(), 50);
});
$("rewind").addEventListener("click", () => { stop(); show(0); });
$("slider").addEventListener("input", event => { stop(); show(+event.target.value); });
document.querySelectorAll(".on").forEach(button => button.addEventListener("click", () => {
  stop();
  goTo(frame().epoch + +button.value).catch(refused => tellTrouble({ what: refused.message, where: "", hints: [] }));
}));

/* The whole drawing anew */

function build() {
  mixShades();
  buildNetwork();
  buildAnswers();
  buildChart();
}

function rebuild() {
  if (!film?.frames.length) return;
  build();
  draw(frame());
  drawSlice();
}

let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; rebuild(); } });
dark.addEventListener("change", rebuild);
$("weights").parentElement.addEventListener("toggle", tellWeights);
train(new URLSearchParams(location.hash.slice(1)));
