// One person's phone: header, chat and composer, and what that person does.
import { act } from "./api.js";
import { Composer } from "./composer.js";
import { now, timeOf } from "./dates.js";
import { el, initials, mark } from "./dom.js";
import { Log } from "./log.js";
import { canEdit } from "./message.js";
import { makeToasts, showAlert } from "./notices.js";
import { say } from "./words.js";

const PATIENCE = 8000; // milliseconds a pressed button waits for its answer
const TYPING = 6000; // milliseconds; a bot's typing hint ends by itself

export class Phone {
  constructor(user, bot) {
    this.user = user;
    this.bot = bot;
    this.turn = Promise.resolve();
    this.toasts = makeToasts();
    this.screen = el("div", { class: "screen" });
    this.log = new Log({
      nameOf: (message) => (message.from === "user" ? this.user.first_name : this.bot.first_name),
      onTap: (button, id, data) => this.tap(button, id, data),
      onReply: (message) => this.composer.reply(message),
      onEdit: (message) => this.composer.edit(message),
      onCommand: (text) => this.act("text", { text }),
      onStart: () => this.act("start", { payload: "" }),
    });
    this.composer = new Composer({
      screen: this.screen,
      act: (action, facts) => this.act(action, facts),
      nameOf: (message) => this.log.around.nameOf(message),
      lastOwn: () => [...this.log.messages.values()].filter(canEdit).at(-1),
      toast: this.toasts.show,
    });
    this.build();
    this.label();
  }

  build() {
    const name = [this.user.first_name, this.user.last_name].filter(Boolean).join(" ");
    const role = this.user.role_label ?? "";
    this.caption = el("header", { class: "caption" }, el("span", { class: "person" }, initials(name)), el("b", {}, name), el("span", { class: "role" }, role));
    this.time = el("span", { class: "status-time" });
    this.presence = el("small", {});
    const head = el("div", { class: "chat-head" }, mark(), el("div", {}, el("b", {}, this.bot.first_name), this.presence), this.time);
    this.dropHint = el("div", { class: "drop-hint", "aria-hidden": "true" }, el("span"));
    this.screen.append(head, this.log.node, this.composer.node, this.toasts.node, this.dropHint);
    const facts = { class: "phone", "data-user-id": this.user.id, "data-role": this.user.role ?? role, "aria-label": `${name}, ${role}` };
    this.node = el("section", facts, this.caption, el("div", { class: "device" }, this.screen));
    this.acceptDrops();
  }

  label() {
    this.log.label(this.user.first_name);
    this.composer.label();
    this.dropHint.firstChild.textContent = say("drop");
    this.typing(false);
    this.tick();
  }

  tick() {
    this.time.textContent = timeOf(now());
  }

  acceptDrops() {
    const holdsFiles = (event) => event.dataTransfer?.types.includes("Files");
    const over = (on) => (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (on || !this.screen.contains(event.relatedTarget)) this.screen.classList.toggle("dropping", on);
    };
    this.screen.addEventListener("dragover", over(true));
    this.screen.addEventListener("dragleave", over(false));
    this.screen.addEventListener("drop", (event) => {
      over(false)(event);
      this.screen.classList.remove("dropping");
      if (holdsFiles(event)) this.composer.addFiles([...event.dataTransfer.files]);
    });
  }

  // One after the other, so that messages reach the bot in the order in which they were sent.
  act(action, facts) {
    this.turn = this.turn.then(() => this.tryAct(action, facts));
    return this.turn;
  }

  async tryAct(action, facts) {
    try {
      const answer = await act(this.user.id, action, facts);
      if (!answer.ok) this.toasts.show(say("refused", { reason: answer.error }));
      return answer.ok;
    } catch {
      this.toasts.show(say("unreachable"));
      return false;
    }
  }

  async tap(button, id, data) {
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    setTimeout(() => button.removeAttribute("aria-busy"), PATIENCE);
    if (!(await this.act("tap", { message_id: id, data }))) button.removeAttribute("aria-busy");
  }

  sync(user, chat) {
    this.composer.setSuggestions(user.suggestions ?? []);
    this.composer.commands.setCommands(chat.commands ?? []);
    this.log.sync(chat.messages ?? []);
    this.typing(Boolean(chat.typing));
  }

  message(message) {
    this.log.upsert(message);
    if (message.from === "user") return;
    this.typing(false);
    this.log.settle();
  }

  edited(message) {
    this.log.upsert(message);
    if (message.from === "bot") this.typing(false);
  }

  typing(on) {
    clearTimeout(this.typingEnds);
    if (on) this.typingEnds = setTimeout(() => this.typing(false), TYPING);
    this.log.typing(on);
    this.presence.textContent = say(on ? "typing" : "bot");
    this.presence.classList.toggle("lively", on);
  }

  toast(text, alert) {
    this.log.settle();
    if (text && alert) showAlert(this.screen, text);
    else if (text) this.toasts.show(text);
  }
}
