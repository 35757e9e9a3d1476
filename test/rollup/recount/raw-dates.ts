import type { Habits } from "./habits";
import { pool } from "./raw-record";
import { WRITTEN_DATES } from "./written-dates";

/** Days around the edges of two fiscal years, and some between. */
const date = pool(
  "",
  "2022-03-31",
  "2022-04-01",
  "2022-10-05",
  "2022-12-28",
  "2023-02-28",
  "2023-03-31",
  "2023-04-01",
  "2024-02-29",
  "2024-03-31",
  "2024-04-01",
);

/** The same days as kintone keeps a time: in UTC, often on the day before. */
const moment = date.chain((day) =>
  day === ""
    ? pool("")
    : pool(`${day}T14:59:00Z`, `${day}T00:00:00Z`, dayStart(day)),
);

const dayStart = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00+09:00`))
    .toISOString()
    .replace(".000", "");

/** A day or month in a field of the type. */
export const dateIn = (type: Habits["from"]) =>
  ({
    DATE: date,
    DATETIME: moment,
    SINGLE_LINE_TEXT: pool("", ...Object.keys(WRITTEN_DATES)),
  })[type];
