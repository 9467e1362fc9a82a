"use strict";
// Shows how an image is read. Where a program is behind the page, its compiled stages say so; a saved page reads
// with the weights that it was saved with.

const saved = $("saved") && unpack($("saved").textContent);
const PARTS = { forward: "Forward", back: "Back: the deltas", step: "Step: the way downhill" };
let training;              // the network, how well it reads, and the unseen images
let image = Array(64).fill(0);
let unseen = -1;           // which unseen image is shown; none if it is drawn
let digit = null;          // what the image is, if somebody said so
let calls = [], call = 0;
let loading, waiting;

async function ask(question) {
  const answer = await fetch("digits/" + question);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/* A few lines read an image: what the stages do in Java, for a page that was saved. */

const sums = (inputs, weights, [bias]) =>
  bias.map((start, to) => inputs.reduce((sum, input, from) => sum + input * weights[from][to], start));

function read(pixels) {
  const { weightsInputHidden, biasHidden, weightsHiddenOutput, biasOutput } = training.network;
  const hidden = sums(pixels.map(pixel => pixel / 16), weightsInputHidden, biasHidden).map(sum => 1 / (1 + Math.exp(-sum)));
  const outputs = sums(hidden, weightsHiddenOutput, biasOutput);
  const powers = outputs.map(sum => Math.exp(sum - Math.max(...outputs)));
  const total = powers.reduce((sum, power) => sum + power);
  return { hidden, probabilities: powers.map(power => power / total) };
}

const a = digit => (digit === 8 ? "an " : "a ") + digit;
const chosen = probabilities => probabilities.indexOf(Math.max(...probabilities));

/* One image */

async function show() {
  const mine = loading = {};
  paintImage();
  $("whose").textContent = unseen < 0 ? "" : `Unseen image ${unseen + 1} of ${training.unseen.labels.length}: `
    + `${a(training.unseen.labels[unseen])} was written.`;
  if (!image.some(pixel => pixel)) {
    calls = [];
    tell(null);
  } else if (saved) {
    tell(read(image));
  } else {
    try {
      const answer = await ask(`calls?pixels=${image}` + (digit === null ? "" : `&digit=${digit}`));
      if (mine !== loading) return;
      calls = answer;
      const result = step => calls.find(one => one.step === step)?.results[0]?.value[0];
      tell(calls.at(-1).part === "forward" && calls.at(-1).trouble ? null
        : { hidden: result("5.1"), probabilities: result("9.1") });
      tellTrouble(calls.at(-1).trouble);
    } catch (refused) {
      if (mine !== loading) return;
      tellTrouble({ what: refused.message, where: "", hints: [] });
    }
  }
  document.body.dataset.shown = `${image}|${digit ?? ""}`;
}

/** The answers; nothing where there is no image yet. */
function tell(answer) {
  const best = answer && chosen(answer.probabilities);
  [...$("bars").children].forEach((bar, i) => {
    bar.style.setProperty("--share", answer ? 100 * answer.probabilities[i] + "%" : "0%");
    bar.lastChild.textContent = answer ? answer.probabilities[i].toFixed(4) : "";
    bar.classList.toggle("most", i === best);
    bar.ariaPressed = i === digit;
  });
  [...$("neurons").children].forEach((figure, i) => {
    figure.lastChild.textContent = answer ? answer.hidden[i].toFixed(2) : "";
  });
  $("ask").textContent = !answer ? "Draw a digit, or take one that it has never seen."
    : digit === null ? `It reads ${a(best)}. Which digit is it? Press its bar, and see the way back.`
    : best === digit ? `It reads ${a(best)}, and that is right.` : `It reads ${a(best)}, and it is ${a(digit)}.`;
  listCalls();
}

function listCalls() {
  $("way").textContent = saved ? "This page was saved. The way back, call by call, needs the program that computes it: "
    + "mvn compile exec:java \"-Drun=play --digits\"" : digit === null ? "Say which digit it is, and the way back follows."
    : `The way back for ${a(digit)}.`;
  const groups = [];
  calls.forEach((one, i) => {
    const label = PARTS[one.part];
    if (groups.at(-1)?.label !== label) groups.push(element("optgroup", { label }));
    const value = one.trouble ? "?" : typeof one.results[0].value === "number" ? short(one.results[0].value) : "[ ]";
    groups.at(-1).append(new Option(`${one.step} ${one.method.split(".")[1]}, ${one.about}: ${value}`, i));
  });
  $("list").replaceChildren(...groups);
  showCall(call);
}

function showCall(index) {
  call = Math.max(0, Math.min(index, calls.length - 1));
  $("list").value = call;
  $("where").textContent = calls.length ? `call ${call + 1} of ${calls.length}` : "";
  $("call").replaceChildren(...(calls.length ? callWords(calls[call]) : []));
}

function tellTrouble(trouble) {
  $("trouble").hidden = !trouble;
  $("trouble").replaceChildren(...(trouble ? troubleWords(trouble) : []));
}

/* Squares of 8 x 8 */

function paintSquare(canvas, colours) {
  const ink = canvas.getContext("2d");
  colours.forEach((colour, i) => {
    ink.fillStyle = colour;
    ink.fillRect(i % 8, Math.floor(i / 8), 1, 1);
  });
}

function paintImage() {
  paintSquare($("seen"), image.map(pixel => 255 - 15 * pixel).map(grey => `rgb(${grey},${grey},${grey})`));
}

function neuron(index) {
  const weights = training.network.weightsInputHidden.map(row => row[index]);
  const largest = Math.max(...weights.map(Math.abs));
  const canvas = element("canvas", { width: 8, height: 8, role: "img", ariaLabel: `weights of hidden neuron ${index + 1}` });
  paintSquare(canvas, weights.map(weight => {
    const rest = 1 - Math.abs(weight) / largest;
    const mix = colour => Math.round(colour + (255 - colour) * rest);
    return weight > 0 ? `rgb(${mix(31)},${mix(111)},${mix(181)})` : `rgb(${mix(217)},${mix(95)},${mix(2)})`;
  }));
  return element("figure", {}, canvas, element("figcaption"));
}

/* What can be chosen */

function take(index) {
  wipe();
  unseen = index;
  image = training.unseen.pixels[index];
  digit = training.unseen.labels[index];
  show();
}

function afterIt(wanted) {
  const { pixels, labels } = training.unseen;
  for (let i = 1; i <= labels.length; i++) {
    const index = (unseen + i) % labels.length;
    if (wanted(pixels[index], labels[index])) return take(index);
  }
}

$("wipe").addEventListener("click", () => { clearTimeout(waiting); wipe(); [image, unseen, digit] = [Array(64).fill(0), -1, null]; show(); });
$("next").addEventListener("click", () => afterIt(() => true));
$("mistake").addEventListener("click", () => afterIt((pixels, label) => chosen(read(pixels).probabilities) !== label));
pad.addEventListener("begin", () => {
  if (unseen >= 0) wipe();
  [unseen, digit] = [-1, null];
});
pad.addEventListener("drawn", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { image = pixels(strokes); show(); }, 40);
});
$("back").addEventListener("click", () => showCall(call - 1));
$("forward").addEventListener("click", () => showCall(call + 1));
$("list").addEventListener("change", event => showCall(+event.target.value));

/* The beginning */

async function start() {
  try {
    training = saved ? await saved : await ask("training");
    tellTraining();
    tellTrouble(training.trouble);
    if (!training.trouble) {
      document.body.classList.remove("empty");
      $("bars").replaceChildren(...training.network.biasOutput[0].map((_, i) => {
        const bar = element("button", { type: "button" }, String(i), element("i"), element("span"));
        bar.addEventListener("click", () => { digit = i; show(); });
        return bar;
      }));
      $("neurons").replaceChildren(...training.network.biasHidden[0].map((_, i) => neuron(i)));
      drawPad();
      await show();
    }
  } catch (refused) {
    tellTrouble({ what: refused.message, where: "", hints: [] });
  }
  document.body.ariaBusy = false;
}

function tellTraining() {
  const { tree, judged, epochs, seenRight, seenCount, unseenRight, unseen: images, trouble } = training;
  $("tree").textContent = tree === "solutions" ? "Computed by the reference, in solutions."
    : "Computed by your own stages, in exercises.";
  $("note").textContent = trouble ? "" : `After ${epochs} epochs it reads ${seenRight.toLocaleString("en")} of the `
    + `${seenCount.toLocaleString("en")} images that it learnt from, and ${unseenRight} of ${images.labels.length} by people `
    + "whose hand it has never seen.";
  const [head, rest] = (judged ?? "").split(/\n(.*)/s);
  $("judged").hidden = !head;
  $("judged").replaceChildren(...(head ? [element("summary", {}, "The last mvn test said: " + head), rest ?? ""] : []));
}

start();
