// The page: the bar on top, the phones beside each other (or one at a time), and the events for them.
import { fetchState, follow, moveClock } from "./api.js";
import { dayOf, now, setNow, setZone, shortDayOf, timeOf } from "./dates.js";
import { el, hidden, icon, initials } from "./dom.js";
import { Phone } from "./phone.js";
import { language, say, setLanguage } from "./words.js";

const byId = (id) => document.getElementById(id);
const stage = document.querySelector(".stage");
const tabs = document.querySelector(".tabs");
const lost = document.querySelector(".lost");
const oneAtATime = matchMedia("(max-width: 720px)");
const darkByDefault = matchMedia("(prefers-color-scheme: dark)");
const phones = new Map(); // chat id as text -> Phone
let view = { lang: null, theme: null };

// Language and theme live in the address, so that a reload or a shared link keeps them.
function readView() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const lang = asked.get("lang") ?? (navigator.language.toLowerCase().startsWith("de") ? "de" : "en");
  view = { lang, theme: asked.get("theme") ?? (darkByDefault.matches ? "dark" : "light") };
  setLanguage(lang);
  document.documentElement.dataset.theme = view.theme === "dark" ? "dark" : "light";
}

function changeView(change) {
  history.replaceState(null, "", `#${new URLSearchParams({ ...view, ...change })}`);
  readView();
  labelBar();
  if ("lang" in change) relabel();
}

function setButton(id, name, text, short = text) {
  byId(id).replaceChildren(...(name ? [icon(name)] : []), el("span", { class: "long" }, text), el("span", { class: "short" }, short));
  byId(id).setAttribute("aria-label", text);
  byId(id).title = text;
}

function labelBar() {
  for (const node of document.querySelectorAll("[data-words]")) node.textContent = say(node.dataset.words);
  const dark = view.theme === "dark";
  setButton("next-morning", "sunrise", say("nextMorning"), "");
  setButton("next-hour", null, say("nextHour"), "+1 h");
  setButton("language", null, say("otherLanguage"), say("otherLanguageShort"));
  setButton("theme", dark ? "sun" : "moon", say(dark ? "light" : "dark"), "");
  byId("clock").setAttribute("aria-label", say("clock"));
  lost.textContent = say("lost");
  tabs.setAttribute("aria-label", say("phones"));
}

function relabel() {
  for (const phone of phones.values()) phone.label();
  shown = "";
  tick();
}

let shown = "";

function tick() {
  const at = now();
  const text = `${dayOf(at)} ${timeOf(at)} ${language()}`;
  if (text === shown) return;
  shown = text;
  const day = oneAtATime.matches ? shortDayOf(at) : dayOf(at);
  byId("clock").dateTime = at.toISOString();
  byId("clock").querySelector(".clock-day").textContent = day;
  byId("clock").querySelector(".clock-time").textContent = timeOf(at);
  for (const phone of phones.values()) phone.tick();
}

function setClock(iso) {
  setNow(iso);
  shown = "";
  tick();
}

function tabOf(phone) {
  const { id, first_name: name, role_label: role } = phone.user;
  const click = () => activate(phone);
  return el("button", { type: "button", role: "tab", id: `tab-${id}`, click }, el("span", { class: "person" }, initials(name)),
    el("span", { class: "tab-text" }, el("b", {}, name), el("small", {}, role)), el("span", { class: "unread", hidden: true }, hidden(say("unread"))));
}

function activate(phone) {
  for (const other of phones.values()) {
    other.node.classList.toggle("active", other === phone);
    other.tab.setAttribute("aria-selected", String(other === phone));
    other.tab.tabIndex = other === phone ? 0 : -1;
  }
  phone.tab.querySelector(".unread").hidden = true;
}

tabs.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const all = [...phones.values()];
  const next = all[(all.findIndex((phone) => phone.node.classList.contains("active")) + step + all.length) % all.length];
  activate(next);
  next.tab.focus();
});

function phoneOf(user, bot) {
  const key = String(user.chat_id);
  if (!phones.has(key)) {
    const phone = new Phone(user, bot);
    phone.node.id = `phone-${user.id}`;
    phone.tab = tabOf(phone);
    phone.tab.setAttribute("aria-controls", phone.node.id);
    phones.set(key, phone);
    stage.append(phone.node);
    tabs.append(phone.tab);
    if (phones.size === 1) activate(phone);
  }
  return phones.get(key);
}

function received(phone, message) {
  phone.message(message);
  const unseen = oneAtATime.matches && !phone.node.classList.contains("active");
  if (message.from !== "user" && unseen) phone.tab.querySelector(".unread").hidden = false;
}

const EVENTS = {
  message: (phone, event) => received(phone, event.message),
  edit: (phone, event) => phone.edited(event.message),
  reaction: (phone, event) => phone.log.update(event.message_id, { reaction: event.reaction }),
  delete: (phone, event) => phone.log.remove(event.message_id),
  typing: (phone, event) => phone.typing(event.typing ?? true),
  commands: (phone, event) => phone.composer.commands.setCommands(event.commands),
  toast: (phone, event) => phone.toast(event.text, event.alert),
};

const follower = {
  onState(state) {
    lost.hidden = true;
    if (state.zone) setZone(state.zone);
    setClock(state.now);
    for (const user of state.users) {
      const phone = phoneOf(user, state.bot);
      phone.sync(user, state.chats[String(user.chat_id)] ?? {});
    }
  },
  onEvent(event) {
    const phone = phones.get(String(event.chat_id));
    if (event.type === "clock") setClock(event.now);
    else if (event.type === "user") fetchState().then(follower.onState, follower.onLost);
    else if (phone) EVENTS[event.type]?.(phone, event);
  },
  onLost() {
    lost.hidden = false;
  },
};

async function turnClock(button, how) {
  button.setAttribute("aria-busy", "true");
  for (const phone of phones.values()) phone.log.expectBatch();
  try {
    setClock((await moveClock(how)).now);
  } catch {
    follower.onLost();
  }
  button.removeAttribute("aria-busy");
}

byId("next-morning").addEventListener("click", (event) => turnClock(event.currentTarget, { next_morning: true }));
byId("next-hour").addEventListener("click", (event) => turnClock(event.currentTarget, { advance_seconds: 3600 }));
byId("language").addEventListener("click", () => changeView({ lang: language() === "de" ? "en" : "de" }));
byId("theme").addEventListener("click", () => changeView({ theme: view.theme === "dark" ? "light" : "dark" }));
addEventListener("hashchange", () => {
  readView();
  labelBar();
  relabel();
});
// A file dropped beside a phone must not open in place of the page.
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());

readView();
labelBar();
tick();
setInterval(tick, 1000);
follow(follower);
