"use strict";
// Is the step downhill? The loss over one weight, its slope there, and the step.

let chosen = "weight 0 0 0";   // the weight or bias that is looked at
let slice;                     // its curve as it is drawn

const slopes = () => momentOf === shownMoment() && moment.downhill?.weights || [];
const slopeOf = at => slopes().find(one => one.at === at);

function tellDownhill() {
  const { verdict, nudges, trouble } = moment.downhill;
  const wrong = slopes().filter(one => !one.agrees);
  $("verdict").textContent = trouble ? trouble.what
    : `${verdict} ${nudges}` + (wrong.length ? " Not: " + wrong.map(one => one.name).join(", ") + "." : "");
  $("verdict").classList.toggle("wrong", wrong.length > 0);
  $("weight").replaceChildren(...slopes().map(({ at, name, agrees }) => new Option((agrees ? "✓ " : "✗ ") + name, at)));
  if (!slopeOf(chosen)) chosen = slopes()[0]?.at ?? chosen;
  $("weight").value = chosen;
  drawSlice();
  drawNetwork(frame());
}

function drawSlice() {
  const one = slopeOf(chosen);
  $("slice").replaceChildren();
  $("slope").textContent = $("moved").textContent = "";
  $("hand").disabled = !one || !!saved;
  if (!one) return;
  const [least, most] = [one.value - one.span, one.value + one.span];
  const [low, high] = [Math.min(...one.losses), Math.max(...one.losses)];
  const gap = high - low || 1;
  const y = [low - 0.15 * gap, high + 0.15 * gap];
  slice = axes($("slice"), {
    width: Math.max(240, $("slice").clientWidth), height: 190, x: [least, most], y, yTicks: [low, high],
    xTicks: [least, one.value, most].map(value => [value, short(value, 2)]),
    label: `half squared error over the weight ${one.name}, its tangent, and the step` });
  const { picture, toX, toY } = slice;
  const middle = (one.losses.length - 1) / 2;
  const now = [one.value, one.losses[middle]];
  const tangent = [least, most].map(x => towards(x, now, -one.downhill, y));
  svg("path", { d: path(one.losses.map((loss, i) => [toX(least + i * one.span / middle), toY(loss)])), class: "curve" }, picture);
  svg("path", { d: path(tangent.map(([x, loss]) => [toX(x), toY(loss)])), class: "tangent" }, picture);
  const shownStep = film.setting.rate * one.step;
  const times = shownStep ? 10 ** Math.max(0, Math.round(-Math.log10(Math.abs(shownStep)))) : 1;
  if (shownStep) {
    const end = towards(one.value + shownStep * times, now, -one.step, y);
    svg("line", { x1: toX(now[0]), y1: toY(now[1]), x2: toX(end[0]), y2: toY(end[1]),
      class: one.agrees ? "arrow" : "arrow wrong", "marker-end": "url(#tip)" }, picture);
  }
  slice.point = svg("circle", { cx: toX(now[0]), cy: toY(now[1]), r: 5, class: "point" }, picture);
  $("slope").textContent = `At ${short(one.value)} the loss ${one.downhill < 0 ? "rises" : "falls"} by `
    + `${short(Math.abs(one.downhill))} for 1 more of the weight (dotted line). The step at learning rate 1 is `
    + `${short(one.step)}, ${one.agrees ? "the same way downhill" : "and downhill would be " + short(one.downhill)}. `
    + `The arrow is the step at rate ${film.setting.rate}${times > 1 ? `, ${times.toLocaleString("en")} times as long` : ""}.`;
  Object.assign($("hand"), { min: least, max: most, step: one.span / 80, value: one.value });
  tellMoved();
}

/** Where a line through a point comes to on its way to x; it ends where the picture does. */
function towards(x, [x0, y0], slope, [low, high]) {
  const rise = slope * (x - x0);
  const room = (rise > 0 ? high : low) - y0;
  const part = rise && room / rise < 1 ? room / rise : 1;
  return [x0 + part * (x - x0), y0 + part * rise];
}

/* Moving it by hand */

/** The point on the curve where the hand is. */
function tellMoved() {
  const one = slopeOf(chosen);
  const value = +$("hand").value;
  const index = Math.min(Math.max((value - one.value + one.span) / one.span * (one.losses.length - 1) / 2, 0), one.losses.length - 1.001);
  const [before, after] = [one.losses[Math.floor(index)], one.losses[Math.floor(index) + 1]];
  const loss = before + (after - before) * (index % 1);
  slice.point.setAttribute("cx", slice.toX(value));
  slice.point.setAttribute("cy", slice.toY(loss));
  $("hand").ariaValueText = short(value);
  $("moved").textContent = `${short(value)}, half squared error ${short(loss)}`;
}

/** Goes on from where the hand left the weight. */
function goOnByHand() {
  const epoch = frame().epoch;
  const earlier = hand.split(";").filter(move => move && parseInt(move) <= epoch && !move.startsWith(`${epoch} ${chosen} `));
  train(withHand([...earlier, `${epoch} ${chosen} ${(+$("hand").value).toFixed(6)}`].join(";")));
}

function withHand(moves) {
  const parameters = new URLSearchParams(here());
  moves ? parameters.set("hand", moves) : parameters.delete("hand");
  return parameters;
}

function chooseWeight(at) {
  chosen = $("weight").value = at;
  drawSlice();
  drawNetwork(frame());
}

/** In the drawing: a click chooses a weight, and dragging it up or down moves it. */
function grab(at, event) {
  stop();
  if (!slopeOf(at)) return;
  chooseWeight(at);
  if (saved) return;
  const start = slopeOf(at).value;
  const move = moved => {
    $("hand").value = start + (event.clientY - moved.clientY) / 50;
    tellMoved();
  };
  const end = () => {
    removeEventListener("pointermove", move);
    if (Math.abs($("hand").value - start) > 0.02) goOnByHand();
  };
  event.preventDefault();
  addEventListener("pointermove", move);
  addEventListener("pointerup", end, { once: true });
}

$("weight").addEventListener("change", event => chooseWeight(event.target.value));
$("hand").addEventListener("input", tellMoved);
$("hand").addEventListener("change", goOnByHand);
$("undo").addEventListener("click", () => train(withHand("")));
