import { createHash } from "node:crypto";
import {
  addDays,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  parseCalendarDate,
} from "../../src/domain/calendar/calendar-date";
import { formatDate, formatEraYear } from "../../src/domain/calendar/era";
import { fiscalYearOf } from "../../src/domain/calendar/fiscal-year";
import { everyDay } from "./every-day";

/**
 * Run as a process of its own under a time zone: compares every day of
 * 1950–2050 with the platform's calendars and prints what it found.
 */
const japanese = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  timeZone: "UTC",
  era: "long",
  year: "numeric",
  month: "long",
  day: "numeric",
});

const texts: string[] = [];
const disagreements: string[] = [];
let instant = Date.UTC(1950, 0, 1);
for (const day of everyDay("1950-01-01", "2050-12-31")) {
  const real = new Date(instant);
  const isSame =
    real.toISOString().slice(0, 10) === day &&
    parseCalendarDate(day) === day &&
    japanese.format(real) === formatDate(day, "era") &&
    addDays(addDays(day, -400), 400) === day;
  if (!isSame) disagreements.push(day);
  texts.push(
    [
      day,
      formatDate(day, "both"),
      formatEraYear(day, "short"),
      lastDayOfMonth(monthOf(day)),
      fiscalYearOf(day, 4),
      daysBetween(day, addDays(day, 31)),
    ].join(" "),
  );
  instant += 86_400_000;
}

process.stdout.write(
  JSON.stringify({
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    localHour: new Date(Date.UTC(2024, 0, 1)).getHours(),
    days: texts.length,
    disagreements,
    digest: createHash("sha256").update(texts.join("\n")).digest("hex"),
  }),
);
