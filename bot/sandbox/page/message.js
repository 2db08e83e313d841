// One message as a list item: bubble, inline buttons, reaction, and what can be done with it.
import { fromUnix, timeOf } from "./dates.js";
import { el, hidden, icon, iconButton, initials, safeFile, safeUrl } from "./dom.js";
import { plainText, richText, textOf } from "./richtext.js";
import { say } from "./words.js";

const ATTACHMENTS = ["photo", "document", "contact", "location", "voice"];
const EXCERPT = 120;

const attachment = (message) => ATTACHMENTS.find((name) => message[name]);
const wording = (message) => message.text ?? textOf(message.caption_html ?? "");

// What a quote or an announcement says about a message in one line.
export function excerpt(message) {
  const kind = attachment(message);
  return (wording(message) || (kind ? say(kind) : "")).replace(/\s+/g, " ").slice(0, EXCERPT);
}

export function canEdit(message) {
  return message.from === "user" && Boolean(message.text) && !message.forwarded_from && !attachment(message);
}

function quote(message, around) {
  const original = message.reply_to && around.find(message.reply_to);
  if (!original) return null;
  const click = () => around.jump(original.message_id);
  return el("button", { type: "button", class: "quote", click }, el("b", {}, around.nameOf(original)), el("span", {}, excerpt(original)));
}

function photo(message) {
  const src = message.photo && safeFile(message.photo);
  if (!src) return null;
  const image = el("img", { class: "photo", src, alt: wording(message) || say("photo"), loading: "lazy" });
  return el("a", { href: src, target: "_blank", rel: "noopener noreferrer" }, image);
}

function tile(name, title, detail, href, attributes) {
  const inside = [el("span", { class: "tile-icon" }, icon(name)), el("span", { class: "tile-text" }, el("b", {}, title), el("small", {}, detail))];
  return href ? el("a", { class: "tile", href, ...attributes }, ...inside) : el("div", { class: "tile" }, ...inside);
}

function documentTile(message) {
  if (!message.document) return null;
  const { name, url } = message.document;
  const ending = /\.(\w{1,5})$/.exec(name)?.[1].toUpperCase();
  return tile("file", name, ending ?? say("document"), url && safeFile(url), { download: name, "aria-label": say("download", { name }) });
}

function contactTile(message) {
  if (!message.contact) return null;
  const { first_name: first, last_name: last, phone_number: phone } = message.contact;
  const name = [first, last].filter(Boolean).join(" ");
  const card = tile("contact", name, phone ?? "");
  card.firstChild.replaceChildren(initials(name));
  return card;
}

function locationTile(message) {
  if (!message.location) return null;
  const { latitude, longitude } = message.location;
  const place = [latitude, longitude].map((degrees) => Number(degrees).toFixed(4));
  const map = `https://www.openstreetmap.org/?mlat=${place[0]}&mlon=${place[1]}#map=14/${place[0]}/${place[1]}`;
  return tile("pin", say("location"), place.join(", "), map, { target: "_blank", rel: "noopener noreferrer", title: say("openMap") });
}

function voiceTile(message) {
  if (!message.voice) return null;
  const { url, duration } = typeof message.voice === "object" ? message.voice : { url: message.voice };
  const length = Number.isFinite(duration) ? `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}` : say("voice");
  const source = typeof url === "string" && safeFile(url);
  const player = source && el("audio", { controls: true, preload: "none", src: source, "aria-label": say("voice") });
  const waves = el("span", { class: "waves", "aria-hidden": "true" }, ...Array.from({ length: 18 }, () => el("i")));
  const strip = el("div", { class: "voice" }, el("span", { class: "tile-icon" }, icon("voice")), waves, el("small", {}, length));
  return player ? el("div", {}, strip, player) : strip;
}

function words(message, around) {
  const html = message.caption_html ?? message.html;
  const nodes = html != null ? richText(html, around.onCommand) : plainText(message.text ?? "", around.onCommand);
  return nodes.some((node) => node !== "") ? el("div", { class: "text", dir: "auto" }, ...nodes) : null;
}

function inlineButton(button, message, around) {
  if (button.url) {
    const href = safeUrl(button.url);
    return el("a", { class: "inline", href, target: "_blank", rel: "noopener noreferrer" }, button.text, icon("link"));
  }
  const click = (event) => around.onTap(event.currentTarget, message.message_id, button.data);
  return el("button", { type: "button", class: "inline", click }, button.text);
}

function keyboard(message, around) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((button) => inlineButton(button, message, around))));
  return el("div", { class: "keyboard" }, ...rows);
}

function meta(message) {
  return el("div", { class: "meta" }, message.edited && el("span", { class: "edited" }, say("edited")), el("time", {}, timeOf(fromUnix(message.date))));
}

function actions(message, around) {
  const reply = iconButton("reply", say("reply"), () => around.onReply(message), { class: "act-reply", tabindex: -1 });
  const edit = canEdit(message) && iconButton("edit", say("edit"), () => around.onEdit(message), { class: "act-edit", tabindex: -1 });
  return el("div", { class: "actions" }, reply, edit);
}

function bubble(message, around) {
  const forwarded = message.forwarded_from && el("div", { class: "forwarded" }, say("forwarded", { name: message.forwarded_from }));
  const attachments = [photo(message), documentTile(message), contactTile(message), locationTile(message), voiceTile(message)];
  const reaction = message.reaction && el("span", { class: "reaction", title: say("reacted", { reaction: message.reaction }) }, message.reaction);
  return el("div", { class: message.edited ? "bubble was-edited" : "bubble" },
    hidden(`${around.nameOf(message)}: `), forwarded, quote(message, around), ...attachments, words(message, around), meta(message), reaction);
}

// around: find(id), jump(id), nameOf(message), onTap(button, id, data), onReply(message), onEdit(message), onCommand(text)
export function renderMessage(message, around) {
  const stack = el("div", { class: message.buttons?.length ? "stack with-keyboard" : "stack" }, bubble(message, around), keyboard(message, around));
  const dblclick = () => canEdit(message) && around.onEdit(message);
  const classes = `message from-${message.from === "user" ? "user" : "bot"}`;
  const facts = { class: classes, "data-message-id": message.message_id, "data-from": message.from, tabindex: -1, dblclick };
  return el("li", facts, stack, actions(message, around));
}
