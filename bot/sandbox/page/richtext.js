// Formatted text of the bot, rebuilt node by node from a short list of allowed tags.
// Everything else keeps its text and loses its tag.
import { el, safeUrl } from "./dom.js";

const PLAIN = new Set(["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "blockquote"]);
const LIVELY = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])|(?<![\w/.<])(\/[a-z][a-z0-9_]{1,31})(?![\w/.])/g;

function link(href, ...children) {
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function lively(text, onCommand) {
  const nodes = [];
  let end = 0;
  for (const found of text.matchAll(LIVELY)) {
    const [whole, address, command] = found;
    nodes.push(text.slice(end, found.index));
    nodes.push(address ? link(address, address) : el("button", { type: "button", class: "command", click: () => onCommand(command) }, command));
    end = found.index + whole.length;
  }
  return [...nodes, text.slice(end)];
}

function spoiler(children) {
  const cover = el("span", { class: "spoiler", role: "button", tabindex: 0 }, ...children);
  const reveal = (event) => {
    if (event.type === "click" || event.key === "Enter") cover.className = "spoiler shown";
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", reveal);
  return cover;
}

function element(source, onCommand) {
  const tag = source.tagName.toLowerCase();
  const literal = tag === "code" || tag === "pre" || tag === "a";
  const children = walk(source, literal ? null : onCommand);
  if (PLAIN.has(tag)) return [el(tag, {}, ...children)];
  if (tag === "tg-spoiler" || (tag === "span" && source.className === "tg-spoiler")) return [spoiler(children)];
  const href = tag === "a" && source.hasAttribute("href") ? safeUrl(source.getAttribute("href")) : null;
  return href ? [link(href, ...children)] : children;
}

// A block ends its line by itself, so the line break after it would show as an empty line.
function words(node, onCommand) {
  const afterBlock = ["BLOCKQUOTE", "PRE"].includes(node.previousSibling?.nodeName);
  const text = afterBlock ? node.data.replace(/^\n/, "") : node.data;
  return onCommand ? lively(text, onCommand) : [text];
}

function walk(parent, onCommand) {
  const nodes = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) nodes.push(...words(node, onCommand));
    else if (node.nodeType === Node.ELEMENT_NODE) nodes.push(...element(node, onCommand));
  }
  return nodes;
}

// A parsed document is inert: nothing in it runs or loads, and none of its nodes reach the page.
const parse = (html) => new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html").body;

export const richText = (html, onCommand) => walk(parse(html), onCommand);
export const plainText = (text, onCommand) => lively(text, onCommand);
export const textOf = (html) => parse(html).textContent;
