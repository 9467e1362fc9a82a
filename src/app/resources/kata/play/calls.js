"use strict";
// One epoch, call by call.

const PARTS = {
  forward: "Forward: one sample", back: "Back: its deltas",
  step: "Step: what it asks of each weight", together: "Together: all samples, as an epoch does it"
};

let calls = [], callsOf;   // the calls, and of which epoch and sample they are
let call = 0;              // the call that is looked at

async function loadCalls() {
  const mine = shownCalls();
  loadGraph(mine);
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
  $("call").replaceChildren(...callWords(calls[call]));
  drawNetwork(frame());
}

$("back").addEventListener("click", () => showCall(call - 1));
$("forward").addEventListener("click", () => showCall(call + 1));
$("list").addEventListener("change", event => showCall(+event.target.value));
