"use strict";
// The setting, in its form and in the address, and what the program says against it.

const form = $("knobs");
let hand = "";            // weights that were moved by hand, as the address tells them

const settingNow = () => ({ ...film.setting, epochs: film.epochs, ...(hand && { hand }) });
/** All of it, with the moment that is looked at. */
const here = () => ({ ...settingNow(), epoch: frame()?.epoch ?? 0, sample, call: call + 1 });

/** The address leads back to what is shown. */
function remember(isNew) {
  if (saved || !film) return;
  history[isNew ? "pushState" : "replaceState"](null, "", "#" + new URLSearchParams(here()));
}

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
  for (const [name, value] of Object.entries(film.setting)) {
    if (name === "bias") form.bias.checked = value;
    else form[name].value = value;
  }
  form.epochs.value = film.epochs;
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
  }
  $("note").textContent = notes.join(" ");
  $("undo").hidden = !hand;
  $("setting").textContent = `Settings: ${setting.data}, ${setting.hidden} hidden neurons, ${setting.bias ? "bias" : "no bias"}, `
    + `rate ${setting.rate}` + (setting.batch ? `, batches of ${setting.batch}` : "")
    + (setting.momentum ? `, momentum ${setting.momentum}` : "");
  $("tree").textContent = (film.tree === "solutions" ? "Computed by the reference, in solutions."
    : "Computed by your own stages, in exercises.");
  const [head, rest] = (film.judged ?? "").split(/\n(.*)/s);
  $("judged").hidden = !head;
  $("judged").replaceChildren(...(head ? [element("summary", {}, "The last mvn test said: " + head), rest ?? ""] : []));
}

form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("change", event => {
  if (!form.reportValidity()) return;
  const wanted = new URLSearchParams({ epoch: frame()?.epoch ?? 0, sample, call: call + 1 });
  new FormData(form).forEach((value, name) => wanted.set(name, value));
  wanted.set("bias", form.bias.checked || form.hidden.value === "0");
  if (event.target === form.data) wanted.delete("batch");
  if (!form.bias.checked || form.hidden.value === "0") ["batch", "momentum"].forEach(name => wanted.delete(name));
  train(wanted, true);
});
addEventListener("hashchange", () => train(new URLSearchParams(location.hash.slice(1))));

function tellTrouble(trouble) {
  $("trouble").hidden = !trouble;
  $("trouble").replaceChildren(...(trouble ? troubleWords(trouble) : []));
}
