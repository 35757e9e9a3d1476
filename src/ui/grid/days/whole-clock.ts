import { clockOf } from "../../../domain/calendar/clock-time";
import { samenessKey } from "../../../domain/sameness/sameness";
import { readClocks } from "../../../entering/reading/read-clocks";

const LONE_HOUR = /^(\d{1,2})$/u;

/** A number alone is an hour; any other text stays. */
export const wholeClock = (text: string): string => {
  const [, hour] = LONE_HOUR.exec(samenessKey(text)) ?? [];
  if (hour !== undefined && Number(hour) < 24) {
    return clockOf(Number(hour) * 60);
  }
  const read = readClocks(text);
  if (read.state !== "read") return text.trim();
  return [read.start, read.end].filter(Boolean).join("～");
};
