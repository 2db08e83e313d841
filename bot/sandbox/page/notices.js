// What lies over a phone for a moment: toasts, alerts, and sheets with a small form.
import { el, iconButton } from "./dom.js";
import { say } from "./words.js";

const TOAST = 3800; // milliseconds; long enough for two lines

export function makeToasts() {
  const node = el("div", { class: "toasts", role: "status", "aria-live": "polite" });
  const show = (text) => {
    const toast = el("div", { class: "toast" }, text);
    node.replaceChildren(toast);
    setTimeout(() => toast.remove(), TOAST);
  };
  return { node, show };
}

// Lays a panel over the phone; the rest of the phone is out of reach until it is closed.
function overlay(screen, panel) {
  const before = document.activeElement;
  const scrim = el("div", { class: "scrim" });
  const layer = el("div", { class: "layer" }, scrim, panel);
  const behind = [...screen.children].filter((part) => !part.inert);
  const close = () => {
    layer.remove();
    for (const part of behind) part.inert = false;
    before?.focus?.({ preventScroll: true });
  };
  scrim.addEventListener("click", close);
  layer.addEventListener("keydown", (event) => event.key === "Escape" && close());
  for (const part of behind) part.inert = true;
  screen.append(layer);
  return close;
}

export function showAlert(screen, text) {
  const button = el("button", { type: "button", class: "primary", click: () => close() }, say("ok"));
  const panel = el("div", { class: "alert", role: "alertdialog", "aria-label": text }, el("p", {}, text), button);
  const close = overlay(screen, panel);
  button.focus();
}

function input(field) {
  const facts = { name: field.name, required: field.required, autocomplete: "off", type: field.type ?? "text" };
  const control = field.type === "area" ? el("textarea", { ...facts, type: null, rows: 4 }) : el("input", { step: "any", ...facts });
  control.value = field.value ?? "";
  return control;
}

// fields: [{name, label, type?, value?, required?}]; picks: [{label, values}] fill the fields; submit gets {name: value}.
export function showSheet(screen, { title, fields, picks = [], action, submit }) {
  const controls = fields.map(input);
  const fill = (values) => controls.forEach((control) => (control.value = values[control.name]));
  const done = (event) => {
    event.preventDefault();
    close();
    submit(Object.fromEntries(controls.map((control) => [control.name, control.value.trim()])));
  };
  const labelled = fields.map((field, index) => el("label", {}, el("span", {}, field.label), controls[index]));
  const chips = picks.map((pick) => el("button", { type: "button", class: "chip", click: () => fill(pick.values) }, pick.label));
  const head = el("header", {}, el("h2", {}, title), iconButton("close", say("close"), () => close(), { class: "icon-button" }));
  const panel = el("form", { class: "sheet", role: "dialog", "aria-label": title, submit: done }, head,
    chips.length > 0 && el("div", { class: "picks" }, ...chips), ...labelled, el("button", { class: "primary" }, action));
  const close = overlay(screen, panel);
  controls[0].focus();
}
