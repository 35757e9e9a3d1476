const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timezone: string): Intl.DateTimeFormat {
  let formatter = FORMATTERS.get(timezone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone: timezone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    FORMATTERS.set(timezone, formatter);
  }
  return formatter;
}

function partsIn(date: Date, timezone: string): Record<string, string> {
  return Object.fromEntries(
    formatterOf(timezone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
}

/** The day "YYYY-MM-DD" of an instant in a time zone. */
export function dayInZone(date: Date, timezone: string): string {
  const { year, month, day } = partsIn(date, timezone);
  return `${year}-${month}-${day}`;
}

/** The time "HH:MM" of an instant in a time zone. */
export function timeInZone(date: Date, timezone: string): string {
  const { hour, minute } = partsIn(date, timezone);
  return `${hour}:${minute}`;
}

/** The instant at which a day begins in a time zone. */
export function startOfDay(day: string, timezone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Two rounds settle a change of the offset (summer time) near midnight.
  let instant = midnight;
  for (let round = 0; round < 2; round += 1) {
    instant = midnight - offsetMs(new Date(instant), timezone);
  }
  return new Date(instant);
}

function offsetMs(date: Date, timezone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(date, timezone);
  const local = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  );
  return local - Math.floor(date.getTime() / 1000) * 1000;
}
