"use strict";
// Makes elements, and texts of numbers; reads what a saved page has in it.

const $ = id => document.getElementById(id);

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

/** So many digits after the point; what would be lost then, or too long, in scientific notation. */
function short(number, digits = 3) {
  const size = Math.abs(number);
  if (typeof number !== "number") return String(number);
  if (size >= 1e5) return number.toExponential(1);
  if (Number.isInteger(number)) return String(number);
  return size < 0.5 * 10 ** -digits ? number.toExponential(1) : number.toFixed(size < 10 ? digits : digits - 2);
}

function table(rows) {
  const texts = rows.map(row => row.map(value => short(value, 4)));
  const width = Math.max(...texts.flat().map(text => text.length));
  return texts.map(row => row.map(text => text.padStart(width)).join("  ")).join("\n");
}

const epochsMade = count => `${count.toLocaleString("en")} epoch${count === 1 ? "" : "s"}`;

/** What a saved page has in it: JSON, compressed, in base 64. */
function unpack(text) {
  const bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}
