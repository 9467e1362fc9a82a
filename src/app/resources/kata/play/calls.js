"use strict";
// One epoch, call by call.

const PARTS = {
  forward: "Forward: one sample", back: "Back: its deltas", step: "What it asks of each weight",
  together: "The epoch: all samples", epoch: "The epoch: all batches"
};

let moment = {}, momentOf;  // the calls and slopes, and of which epoch and sample they are
let call = -1;              // the call that is looked at; -1 before the first one

/** Asks for the calls and the slopes of what is shown. */
async function loadMoment() {
  const mine = shownMoment();
  loadGraph(mine);
  const asked = new URLSearchParams(settingNow());
  asked.set("epoch", frame().epoch);
  asked.set("sample", sample);
  try {
    const calls = await ask("calls", asked);
    if (mine !== shownMoment()) return;
    [moment, momentOf] = [{ calls }, mine];
    listCalls();
    showCall(call);
    const downhill = await ask("downhill", asked);
    if (mine !== shownMoment()) return;
    moment.downhill = downhill;
    tellDownhill();
  } catch (refused) {
    if (mine !== shownMoment()) return;
    momentOf = undefined;
    $("call").replaceChildren(refused.message);
    $("verdict").textContent = "";
  }
}

/** Of which moment the page should tell. */
const shownMoment = () => JSON.stringify([film.setting, hand, frame().epoch, sample]);
/** What belongs to another epoch or sample says nothing about what is shown. */
const callsNow = () => momentOf === shownMoment() ? moment.calls : [];

function listCalls() {
  const groups = [];
  moment.calls.forEach((one, i) => {
    const label = PARTS[one.part] ?? "The epoch: " + one.part;
    if (groups.at(-1)?.label !== label) groups.push(element("optgroup", { label }));
    const method = one.step === "given" ? one.method : one.method.split(".")[1];
    groups.at(-1).append(new Option(`${one.step} ${method}, ${one.about.replaceAll("hidden neuron ", "hidden ")}: ${answered(one)}`, i));
  });
  $("list").replaceChildren(element("option", { value: -1, textContent: "before the first call" }), ...groups);
}

/** What a call answered, in a word. */
function answered({ trouble, results }) {
  if (trouble) return "?";
  const [{ value }] = results;
  if (!Array.isArray(value)) return short(value);
  return value.length === 1 && value[0].length <= 3 ? value[0].map(number => short(number)).join(" ")
    : `${value.length} x ${value[0].length}`;
}

function showCall(index) {
  const calls = callsNow();
  if (!calls.length) return;
  call = Math.max(-1, Math.min(index, calls.length - 1));
  $("list").value = call;
  $("where").textContent = `call ${call + 1} of ${calls.length}`;
  $("back").disabled = call < 0;
  $("forward").disabled = call === calls.length - 1;
  $("call").replaceChildren(...(call < 0
    ? [element("p", {}, `Sample ${sampleName(sample)}, target ${film.samples.targets[sample][0]}. `
      + `Forward makes the first of ${calls.length} calls of your steps.`)]
    : callWords(calls[call])));
  drawNetwork(frame());
  remember();
}

$("back").addEventListener("click", () => showCall(call - 1));
$("forward").addEventListener("click", () => showCall(call + 1));
$("list").addEventListener("change", event => showCall(+event.target.value));
