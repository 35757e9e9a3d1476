/** Japan has had no summer time since 1951. */
const OFFSET_MS = 9 * 60 * 60 * 1000;

/**
 * Day and clock in Japan of a kintone date-time (UTC). Always Japan, whatever
 * the reader's time zone: the figures must not depend on who reads them.
 * @returns undefined for anything that is no instant of the years 0000 to 9999
 */
export const toJapanTime = (
  value: unknown,
): { readonly date: string; readonly clock: string } | undefined => {
  if (typeof value !== "string") return undefined;
  const time = Date.parse(value) + OFFSET_MS;
  if (!(Math.abs(time) <= 8.64e15)) return undefined;
  const text = new Date(time).toISOString();
  return /^\d{4}-/u.test(text)
    ? { date: text.slice(0, 10), clock: text.slice(11, 16) }
    : undefined;
};

/** The first instant of a day in Japan, as queries write it. */
export const startOfDayInJapan = (date: string): string =>
  `${date}T00:00:00+09:00`;

/** The instant of a day and a clock (HH:MM) in Japan, as kintone holds a date-time: UTC, to the minute. */
export const instantInJapan = (date: string, clock: string): string =>
  new Date(`${date}T${clock}:00+09:00`).toISOString().replace(".000Z", "Z");
