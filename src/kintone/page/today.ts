import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { toJapanTime } from "../decode/days/japan-time";

/** Today in Japan, whatever the clock of the computer is set to (see kintone/decode/japan-time). */
export const today = (): CalendarDate =>
  (toJapanTime(new Date().toISOString())?.date ?? "") as CalendarDate;
