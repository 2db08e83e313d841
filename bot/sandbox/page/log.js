// The messages of one chat: kept in order, replaced in place, scrolled for the reader.
import { dayOf, fromUnix } from "./dates.js";
import { el, hidden, icon } from "./dom.js";
import { renderMessage } from "./message.js";
import { say } from "./words.js";

const NEAR = 60; // pixels from the end that still count as reading the newest
const MARGIN = 12; // pixels above the first new message
const GROUP = 300; // seconds within which messages of one side stand together

export class Log {
  // around: nameOf, onTap, onReply, onEdit, onCommand, onStart
  constructor(around) {
    this.around = { ...around, find: (id) => this.messages.get(id), jump: (id) => this.jump(id) };
    this.messages = new Map();
    this.pinned = true;
    this.missed = 0;
    this.top = 0;
    this.awaitsBatch = false; // the clock was moved: what comes now is read from its first message on
    this.first = null;
    this.list = el("ol", { class: "log" });
    this.dots = el("div", { class: "dots", hidden: true, "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    this.empty = el("div", { class: "empty", hidden: true });
    this.pill = el("button", { type: "button", class: "pill", hidden: true, click: () => this.toEnd() });
    const spoken = { role: "log", "aria-live": "polite", "aria-relevant": "additions text", tabindex: 0 };
    this.scroller = el("div", { class: "scroller", ...spoken }, this.list, this.empty, this.dots);
    this.node = el("div", { class: "log-frame" }, this.scroller, this.pill);
    this.listen();
  }

  listen() {
    this.scroller.addEventListener("scroll", () => this.onScroll(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("focusin", (event) => this.enable(event.target.closest(".message")));
    const resized = new ResizeObserver(() => this.pinned && this.toNewest());
    resized.observe(this.list);
    resized.observe(this.scroller);
  }

  label(name) {
    this.scroller.setAttribute("aria-label", say("chatWith", { name }));
    const start = el("button", { type: "button", class: "start", click: this.around.onStart }, say("start"));
    this.empty.replaceChildren(el("p", {}, say("empty")), start);
    for (const message of this.messages.values()) this.place(message);
    this.arrange();
  }

  // Brings the list to the state of the server, leaving alone what did not change.
  sync(messages) {
    const known = new Set(messages.map((message) => message.message_id));
    for (const id of [...this.messages.keys()]) if (!known.has(id)) this.drop(id);
    for (const message of messages) {
      const same = JSON.stringify(this.messages.get(message.message_id)) === JSON.stringify(message);
      if (!same) this.place(message);
    }
    this.arrange();
  }

  upsert(message) {
    const fresh = !this.messages.has(message.message_id);
    this.place(message);
    this.arrange();
    if (fresh) this.arrived(message);
  }

  update(id, change) {
    const message = this.messages.get(id);
    if (message) this.upsert({ ...message, ...change });
  }

  remove(id) {
    this.drop(id);
    this.arrange();
  }

  drop(id) {
    this.messages.delete(id);
    this.item(id)?.remove();
  }

  item(id) {
    return this.list.querySelector(`.message[data-message-id="${Number(id)}"]`);
  }

  place(message) {
    const old = this.item(message.message_id);
    this.messages.set(message.message_id, message);
    const item = renderMessage(message, this.around);
    if (old) {
      const focused = old.contains(document.activeElement);
      item.classList.add("settled");
      old.replaceWith(item);
      if (focused) item.focus({ preventScroll: true });
      return;
    }
    const later = this.items().find((other) => Number(other.dataset.messageId) > message.message_id);
    this.list.insertBefore(item, later ?? null);
  }

  items() {
    return [...this.list.querySelectorAll(".message")];
  }

  // Day headings and the joining of neighbours depend on what stands next to what.
  arrange() {
    for (const heading of this.list.querySelectorAll(".day")) heading.remove();
    let before = null;
    let day = null;
    for (const item of this.items()) {
      const message = this.messages.get(Number(item.dataset.messageId));
      const today = dayOf(fromUnix(message.date));
      const near = before && before.from === message.from && today === day && message.date - before.date < GROUP;
      item.classList.toggle("joined", Boolean(near));
      if (today !== day) this.list.insertBefore(el("li", { class: "day" }, el("span", {}, today)), item);
      before = message;
      day = today;
    }
    this.empty.hidden = this.messages.size > 0;
  }

  arrived(message) {
    if (message.from === "user") {
      this.endBatch();
      this.toNewest();
      return;
    }
    if (this.awaitsBatch) {
      this.awaitsBatch = false;
      this.first = message.message_id;
      this.toNewest();
    } else if (!this.pinned) this.count(this.missed + 1);
  }

  count(missed) {
    this.missed = missed;
    const text = missed === 1 ? say("newOne") : say("newMany", { count: missed });
    this.pill.replaceChildren(missed ? text : hidden(say("toNewest")), icon("down"));
    this.pill.classList.toggle("plain", missed === 0);
    this.pill.hidden = this.pinned;
  }

  onScroll() {
    const { scrollHeight, clientHeight, scrollTop } = this.scroller;
    const back = scrollTop < this.top - 1; // a picture that grows below is not the reader's doing
    this.top = scrollTop;
    const near = scrollHeight - clientHeight - scrollTop < NEAR;
    if (this.first !== null && Math.abs(scrollTop - this.aimed) > 2) {
      this.endBatch(); // the reader has taken over
      this.pinned = near;
    } else this.pinned = near || (this.pinned && !back);
    this.count(this.pinned ? 0 : this.missed);
  }

  toNewest() {
    this.pinned = true;
    this.count(0);
    this.scroller.scrollTop = Math.min(this.scroller.scrollHeight, this.startOfBatch());
    this.aimed = this.scroller.scrollTop;
  }

  toEnd() {
    this.endBatch();
    this.toNewest();
  }

  expectBatch() {
    this.awaitsBatch = true;
    this.first = null;
  }

  endBatch() {
    this.awaitsBatch = false;
    this.first = null;
  }

  // How far down the log may be scrolled without hiding the first new message.
  startOfBatch() {
    const item = this.first === null ? null : this.item(this.first);
    if (!item) return Infinity;
    const { top } = this.scroller.getBoundingClientRect();
    return this.scroller.scrollTop + item.getBoundingClientRect().top - top - MARGIN;
  }

  jump(id) {
    const item = this.item(id);
    if (!item) return;
    item.scrollIntoView({ block: "center" });
    item.classList.remove("found");
    requestAnimationFrame(() => item.classList.add("found"));
  }

  typing(on) {
    this.dots.hidden = !on;
    if (on && this.pinned) this.toNewest();
  }

  // The answer is there: no button waits any longer.
  settle() {
    for (const button of this.list.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
  }

  // Arrow keys walk through the messages; only the one in focus has its actions in the tab order.
  onKey(event) {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const items = this.items();
    const current = items.indexOf(document.activeElement.closest(".message"));
    const next = current < 0 ? items.length - 1 : current + (event.key === "ArrowUp" ? -1 : 1);
    if (!items[next]) return;
    event.preventDefault();
    items[next].focus();
  }

  enable(item) {
    for (const button of this.list.querySelectorAll(".actions button")) button.tabIndex = item?.contains(button) ? 0 : -1;
  }
}
