// All times are the sandbox's, shown in its zone, never the reader's own.
import { language } from "./words.js";

const made = new Map();
let zone = "Europe/Berlin";
let offset = 0; // sandbox time minus performance.now(), in milliseconds

function shape(options) {
  const key = language() + zone + JSON.stringify(options);
  if (!made.has(key)) {
    const locale = language() === "de" ? "de-DE" : "en-GB";
    made.set(key, new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));
  }
  return made.get(key);
}

export function setZone(name) {
  zone = name;
}

export function setNow(iso) {
  offset = Date.parse(iso) - performance.now();
}

export const now = () => new Date(offset + performance.now());
export const fromUnix = (seconds) => new Date(seconds * 1000);
export const timeOf = (date) => shape({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);
export const dayOf = (date) => shape({ weekday: "long", day: "numeric", month: "long" }).format(date);
export const shortDayOf = (date) => shape({ weekday: "short", day: "numeric", month: "short" }).format(date);
