"use strict";
// A pad to draw on, and how a drawing becomes the image that the network sees.

const SIDE = 32, BLOCK = 4;     // points of a bitmap, and of a block
const INK = 312;                // how many of the 1,024 points are black in the digits, on average
const WIDEST = 24;              // which columns of points they reach, nearly all of them

const pad = $("pad");
let strokes = [];               // each a list of points [x, y] of the pad, 0 to 1
let pen = [0.5, 0.2], penDown = false;

/** A point's distance from the piece of a line. */
function distance(x, y, [ax, ay], [bx, by]) {
  const dx = bx - ax, dy = by - ay, length = dx * dx + dy * dy;
  const along = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The drawing as 32 x 32 points, black or not: as high as they are, centred, in strokes so thick. */
function bitmap(lines, thick) {
  const all = lines.flat(), xs = all.map(([x]) => x), ys = all.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = SIDE - 2 * thick;
  const scaleY = room / Math.max(bottom - top, 0.02);
  const scaleX = Math.min(scaleY, (WIDEST - 2 * thick) / Math.max(right - left, 0.02));
  const place = ([x, y]) =>
    [SIDE / 2 + (x - (left + right) / 2) * scaleX, SIDE / 2 + (y - (top + bottom) / 2) * scaleY];
  const pieces = lines.flatMap(line => line.map((point, i) => [place(line[Math.max(0, i - 1)]), place(point)]));
  return Array.from({ length: SIDE * SIDE }, (_, i) =>
    pieces.some(([a, b]) => distance(i % SIDE + 0.5, Math.floor(i / SIDE) + 0.5, a, b) <= thick) ? 1 : 0);
}

/** The 64 pixels of a drawing, 0 to 16: strokes as thick as makes most nearly the usual ink. */
function pixels(lines) {
  if (!lines.flat().length) return Array(64).fill(0);
  let best;
  for (let thick = 1; thick <= 6; thick += 0.25) {
    const points = bitmap(lines, thick);
    const off = Math.abs(points.reduce((sum, point) => sum + point) - INK);
    if (!best || off < best.off) best = { off, points };
  }
  const counts = Array(64).fill(0);
  best.points.forEach((point, i) => {
    counts[Math.floor(i / SIDE / BLOCK) * 8 + Math.floor(i % SIDE / BLOCK)] += point;
  });
  return counts;
}

function drawPad() {
  const ink = pad.getContext("2d");
  ink.clearRect(0, 0, pad.width, pad.height);
  Object.assign(ink, { lineWidth: 18, lineCap: "round", lineJoin: "round", strokeStyle: "#111111", fillStyle: "#d95f02" });
  for (const line of strokes) {
    ink.beginPath();
    line.forEach(([x, y]) => ink.lineTo(x * pad.width, y * pad.height));
    if (line.length === 1) ink.lineTo(line[0][0] * pad.width, line[0][1] * pad.height);
    ink.stroke();
  }
  if (document.activeElement === pad) {
    ink.beginPath();
    ink.arc(pen[0] * pad.width, pen[1] * pad.height, penDown ? 8 : 4, 0, 7);
    ink.fill();
  }
}

/** Tells the page that there is another drawing. */
const drawn = () => { drawPad(); pad.dispatchEvent(new Event("drawn")); };

function wipe() {
  strokes = [];
  penDown = false;
  drawPad();
}

const inside = number => Math.max(0, Math.min(1, number));
function pointOf(event) {
  const box = pad.getBoundingClientRect();
  return [inside((event.clientX - box.left) / box.width), inside((event.clientY - box.top) / box.height)];
}

pad.addEventListener("pointerdown", event => {
  pad.setPointerCapture(event.pointerId);
  pad.dispatchEvent(new Event("begin"));
  strokes.push([pointOf(event)]);
  drawn();
});
pad.addEventListener("pointermove", event => {
  if (!pad.hasPointerCapture(event.pointerId)) return;
  strokes.at(-1).push(pointOf(event));
  drawn();
});

const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
pad.addEventListener("keydown", event => {
  const move = MOVES[event.key];
  if (!move && event.key !== " ") return;
  event.preventDefault();
  if (move) {
    pen = pen.map((place, i) => inside(place + move[i] / 16));
  } else {
    penDown = !penDown;
    if (penDown) pad.dispatchEvent(new Event("begin"));
    if (penDown) strokes.push([]);
  }
  if (!penDown) return drawPad();
  strokes.at(-1).push([...pen]);
  drawn();
});
pad.addEventListener("focus", drawPad);
pad.addEventListener("blur", drawPad);
