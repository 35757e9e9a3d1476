/**
 * An instant as the wall clock of a time zone shows it: "YYYY-MM-DDTHH:MM";
 * "" for text that is no instant.
 */
export function toWallClock(instant: string, timeZone: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return "";
  const parts = new Map(
    new Intl.DateTimeFormat("en-CA", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    })
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string =>
    parts.get(name) ?? "00";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The instant of a wall clock reading, "YYYY-MM-DDTHH:MM:00Z"; "" for "". */
export function fromWallClock(reading: string, timeZone: string): string {
  const wanted = Date.parse(`${reading}Z`);
  if (Number.isNaN(wanted)) return "";
  let instant = wanted;
  // The offset at the result may differ from the one at the first guess.
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(
      `${toWallClock(new Date(instant).toISOString(), timeZone)}Z`,
    );
    instant += wanted - shown;
  }
  return `${new Date(instant).toISOString().slice(0, 16)}:00Z`;
}
