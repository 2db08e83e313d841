// Where a person writes: text, files, replies and corrections, with ideas to try.
import { el, icon, iconButton } from "./dom.js";
import { contentOf, kindOf, sizeOf, tooLarge } from "./files.js";
import { AttachMenu, CommandMenu } from "./menus.js";
import { excerpt } from "./message.js";
import { say } from "./words.js";

export class Composer {
  // around: screen, act(action, facts) -> Promise<bool>, nameOf(message), lastOwn(), toast(text)
  constructor(around) {
    this.around = around;
    this.files = [];
    this.target = null; // {mode: "reply"|"edit", message}
    this.suggestions = [];
    this.commands = new CommandMenu({ onSend: (text) => around.act("text", { text }), onInsert: (text) => this.write(text) });
    this.attach = new AttachMenu({ screen: around.screen, onFiles: (files) => this.addFiles(files), onAct: around.act });
    this.build();
    this.label();
  }

  build() {
    this.ideas = el("div", { class: "ideas" });
    this.banner = el("div", { class: "banner", hidden: true });
    this.tray = el("div", { class: "tray", hidden: true });
    this.field = el("textarea", { class: "composer", rows: 1, dir: "auto", input: () => this.changed(), keydown: (event) => this.onKey(event), paste: (event) => this.onPaste(event) });
    this.button = el("button", { class: "send" });
    const line = el("div", { class: "compose-line" }, this.commands.button, this.attach.button, this.field, this.button);
    const submit = (event) => {
      event.preventDefault();
      this.send();
    };
    this.node = el("form", { class: "compose", submit }, this.ideas, this.commands.node, this.attach.node, this.banner, this.tray, line);
  }

  label() {
    this.commands.label();
    this.attach.label();
    this.show();
  }

  // Everything around the text field, drawn from what is being done.
  show() {
    const placeholder = say(this.files.length ? "caption" : "message");
    this.field.placeholder = placeholder;
    this.field.setAttribute("aria-label", placeholder);
    const editing = this.target?.mode === "edit";
    this.button.replaceChildren(icon("send"));
    this.button.setAttribute("aria-label", say(editing ? "save" : "send"));
    this.button.title = say(editing ? "save" : "send");
    this.showIdeas();
    this.showBanner();
    this.showTray();
    this.changed();
  }

  showIdeas() {
    const idea = (text) => el("button", { type: "button", class: "chip", title: text, click: () => this.write(text) }, text);
    this.ideas.setAttribute("aria-label", say("tryThis"));
    this.ideas.setAttribute("role", "group");
    this.ideas.replaceChildren(...this.suggestions.map(idea));
  }

  showBanner() {
    this.banner.hidden = !this.target;
    if (!this.target) return;
    const { mode, message } = this.target;
    const title = mode === "edit" ? say("editing") : say("replyTo", { name: this.around.nameOf(message) });
    const words = el("div", { class: "banner-text" }, el("b", {}, title), el("span", {}, excerpt(message)));
    this.banner.replaceChildren(icon(mode), words, iconButton("close", say("cancel"), () => this.reset(mode === "edit" ? "" : this.field.value), { class: "icon-button" }));
  }

  showTray() {
    this.tray.hidden = this.files.length === 0;
    const drop = (file) => {
      this.files = this.files.filter((other) => other !== file);
      this.show();
    };
    const item = (file) => el("div", { class: "tray-item" }, icon("file"), el("span", {}, file.name), el("small", {}, sizeOf(file)),
      iconButton("close", say("cancel"), () => drop(file), { class: "icon-button" }));
    this.tray.replaceChildren(...this.files.map(item));
  }

  setSuggestions(texts) {
    this.suggestions = texts;
    this.showIdeas();
  }

  write(text) {
    this.field.value = text;
    this.changed();
    this.commands.toggle(false);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  reply(message) {
    this.target = { mode: "reply", message };
    this.show();
    this.field.focus();
  }

  edit(message) {
    this.target = { mode: "edit", message };
    this.files = [];
    this.show();
    this.write(message.text);
  }

  addFiles(files) {
    this.attach.toggle(false);
    for (const file of files.filter(tooLarge)) this.around.toast(say("tooLarge", { name: file.name }));
    this.files.push(...files.filter((file) => !tooLarge(file)));
    if (this.target?.mode === "edit") this.target = null;
    this.show();
    this.field.focus();
  }

  reset(text = "") {
    this.target = null;
    this.files = [];
    this.field.value = text;
    this.show();
  }

  changed() {
    this.field.style.height = "";
    if (this.field.value) this.field.style.height = `${this.field.scrollHeight + 2}px`;
    const empty = !this.field.value.trim() && this.files.length === 0;
    this.node.classList.toggle("writing", !empty);
    this.button.disabled = empty;
    if (document.activeElement === this.field) this.commands.suggest(this.field.value);
  }

  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      if (this.commands.open) this.commands.toggle(false);
      else if (this.target || this.files.length) this.reset();
    } else if (event.key === "ArrowUp" && !this.field.value) {
      const own = this.around.lastOwn();
      if (own) event.preventDefault();
      if (own) this.edit(own);
    }
  }

  onPaste(event) {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    this.addFiles([...event.clipboardData.files]);
  }

  // The field is free at once for the next message; what failed comes back unless something new stands there.
  async send() {
    const text = this.field.value.trim();
    const { files, target } = this;
    if (!text && files.length === 0) return;
    this.commands.toggle(false);
    this.reset();
    const sent = files.length ? await this.sendFiles(files, text) : await this.sendText(text, target);
    if (sent || this.field.value) return;
    this.files = files;
    this.target = target;
    this.field.value = text;
    this.show();
  }

  sendText(text, target) {
    if (target?.mode === "edit") return this.around.act("edit", { message_id: target.message.message_id, text });
    if (target) return this.around.act("reply", { reply_to: target.message.message_id, text });
    return this.around.act("text", { text });
  }

  async sendFiles(files, caption) {
    let first = true;
    while (files.length > 0) {
      const file = files[0];
      const facts = { name: file.name, mime: file.type || "application/octet-stream", base64: await contentOf(file) };
      if (!(await this.around.act(kindOf(file), first && caption ? { ...facts, caption } : facts))) return false;
      first = false;
      files.shift();
    }
    return true;
  }
}
