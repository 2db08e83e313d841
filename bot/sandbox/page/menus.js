// The two panels that open above the composer: the commands, and what can be attached.
import { el, icon, iconButton } from "./dom.js";
import { showSheet } from "./notices.js";
import { say } from "./words.js";

const TOWNS = [
  { label: "Augsburg", values: { latitude: 48.3705, longitude: 10.8978 } },
  { label: "Nürnberg", values: { latitude: 49.4521, longitude: 11.0767 } },
  { label: "Wien", values: { latitude: 48.2082, longitude: 16.3738 } },
  { label: "Zürich", values: { latitude: 47.3769, longitude: 8.5417 } },
];

// A button that opens a panel; Escape, a click elsewhere or a choice closes it.
class Panel {
  constructor(button, name) {
    this.button = button;
    this.node = el("div", { class: `panel ${name}`, hidden: true });
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => this.toggle());
    document.addEventListener("pointerdown", (event) => this.leave(event.target));
    this.node.addEventListener("keydown", (event) => this.onKey(event));
  }

  get open() {
    return !this.node.hidden;
  }

  toggle(open = !this.open) {
    if (open) this.fill();
    this.node.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) this.node.querySelector("button")?.focus();
  }

  leave(target) {
    if (this.open && !this.node.contains(target) && !this.button.contains(target)) this.toggle(false);
  }

  onKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.toggle(false);
      this.button.focus();
    } else if (step) {
      event.preventDefault();
      const choices = [...this.node.querySelectorAll(".choice")];
      const current = choices.indexOf(document.activeElement.closest(".line")?.querySelector(".choice"));
      choices[(current + step + choices.length) % choices.length]?.focus();
    }
  }
}

export class CommandMenu extends Panel {
  // onSend(text) sends a command, onInsert(text) puts it into the composer to be completed
  constructor({ onSend, onInsert }) {
    super(el("button", { type: "button", class: "menu" }), "commands");
    this.onSend = onSend;
    this.onInsert = onInsert;
    this.commands = [];
  }

  label() {
    this.button.replaceChildren(icon("menu"), el("span", {}, say("menu")));
    this.button.setAttribute("aria-label", `${say("menu")}: ${say("commands")}`);
  }

  setCommands(commands) {
    this.commands = commands;
    if (this.open) this.fill();
  }

  fill(start = "") {
    const lines = this.commands.filter(({ command }) => `/${command}`.startsWith(start)).map((each) => this.line(each));
    this.node.replaceChildren(...(lines.length ? lines : [el("p", {}, say("noCommands"))]));
    return lines.length;
  }

  // While a command is being typed, the panel shows the ones that begin like it.
  suggest(text) {
    const fits = /^\/\w*$/.test(text) && this.fill(text) > 0;
    this.node.hidden = !fits;
    this.button.setAttribute("aria-expanded", String(fits));
  }

  line({ command, description }) {
    const name = `/${command}`;
    const choose = (use, text) => () => {
      this.toggle(false);
      use(text);
    };
    const choice = el("button", { type: "button", class: "choice", click: choose(this.onSend, name) }, el("b", {}, name), el("span", {}, description));
    const insert = iconButton("insert", say("insert", { command: name }), choose(this.onInsert, `${name} `), { class: "icon-button" });
    return el("div", { class: "line" }, choice, insert);
  }
}

export class AttachMenu extends Panel {
  // screen: where sheets open; onFiles(files), onAct(action, facts)
  constructor({ screen, onFiles, onAct }) {
    super(el("button", { type: "button", class: "attach icon-button" }, icon("attach")), "attachments");
    this.screen = screen;
    this.onAct = onAct;
    this.picker = el("input", { type: "file", multiple: true, hidden: true, change: () => this.picked(onFiles) });
  }

  label() {
    this.button.setAttribute("aria-label", say("attach"));
    this.button.title = say("attach");
  }

  picked(onFiles) {
    onFiles([...this.picker.files]);
    this.picker.value = "";
  }

  fill() {
    const choices = [
      ["file", () => this.picker.click()],
      ["contact", () => this.contact()],
      ["location", () => this.location()],
      ["forward", () => this.forward()],
    ];
    const icons = { file: "file", contact: "contact", location: "pin", forward: "forward" };
    const line = ([name, use]) => {
      const click = () => {
        this.toggle(false);
        this.button.focus();
        use();
      };
      return el("div", { class: "line" }, el("button", { type: "button", class: "choice", click }, icon(icons[name]), el("span", {}, say(name))));
    };
    this.node.replaceChildren(...choices.map(line), this.picker);
  }

  contact() {
    const fields = [
      { name: "first_name", label: say("firstName"), required: true },
      { name: "last_name", label: say("lastName") },
      { name: "phone_number", label: say("phone"), type: "tel", required: true },
    ];
    showSheet(this.screen, { title: say("contact"), fields, action: say("sendContact"), submit: (facts) => this.onAct("contact", facts) });
  }

  location() {
    const fields = [
      { name: "latitude", label: say("latitude"), type: "number", required: true, value: TOWNS[0].values.latitude },
      { name: "longitude", label: say("longitude"), type: "number", required: true, value: TOWNS[0].values.longitude },
    ];
    const submit = (facts) => this.onAct("location", { latitude: Number(facts.latitude), longitude: Number(facts.longitude) });
    showSheet(this.screen, { title: say("location"), fields, picks: TOWNS, action: say("sendLocation"), submit });
  }

  forward() {
    const fields = [
      { name: "from_name", label: say("fromName"), required: true },
      { name: "text", label: say("forwardText"), type: "area", required: true },
    ];
    showSheet(this.screen, { title: say("forward"), fields, action: say("sendForward"), submit: (facts) => this.onAct("forward", facts) });
  }
}
