import { CalcError } from "./value";

/** What the zone name "system" of DATE_FORMAT stands for. */
const SYSTEM_ZONE = "Asia/Tokyo";

const TOKEN =
  /YYYY|yyyy|YY|yy|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|[A-Za-z]+|[^A-Za-z]+/g;

/**
 * DATE_FORMAT: writes epoch seconds by a pattern of YYYY MM M dd d HH H hh h
 * mm m ss s in a time zone. Throws CalcError for another letter or zone.
 */
export function formatDate(
  epochSeconds: number,
  pattern: string,
  zone: string,
): string {
  const parts = partsIn(zone, epochSeconds);
  return (pattern.match(TOKEN) ?? [])
    .map((token) => format(token, parts))
    .join("");
}

type Parts = Readonly<
  Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>
>;

function partsIn(zone: string, epochSeconds: number): Parts {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone === "system" ? SYSTEM_ZONE : zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    throw new CalcError(`unknown time zone ${zone}`);
  }
  return Object.fromEntries(
    formatter
      .formatToParts(new Date(epochSeconds * 1000))
      .map(({ type, value }) => [type, Number(value)]),
  ) as unknown as Parts;
}

function format(token: string, parts: Parts): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const hour12 = parts.hour % 12 === 0 ? 12 : parts.hour % 12;
  switch (token) {
    case "YYYY":
    case "yyyy":
      return String(parts.year).padStart(4, "0");
    case "YY":
    case "yy":
      return two(parts.year % 100);
    case "MM":
      return two(parts.month);
    case "M":
      return String(parts.month);
    case "dd":
      return two(parts.day);
    case "d":
      return String(parts.day);
    case "HH":
      return two(parts.hour);
    case "H":
      return String(parts.hour);
    case "hh":
      return two(hour12);
    case "h":
      return String(hour12);
    case "mm":
      return two(parts.minute);
    case "m":
      return String(parts.minute);
    case "ss":
      return two(parts.second);
    case "s":
      return String(parts.second);
    default:
      if (/[A-Za-z]/.test(token)) throw new CalcError(`pattern ${token}`);
      return token;
  }
}
