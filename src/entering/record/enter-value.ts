import type { CalendarDate } from "../../domain/calendar/calendar-date";
import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../domain/sameness/sameness";
import type { EnterableField } from "../enterable-fields";
import type { EnteringPlace } from "../entering-place";
import { readNumberText } from "../reading/read-number";
import {
  enterChoice,
  enterChoices,
  enterMark,
  MARKS,
  partsOf,
} from "./enter-choice";
import { enterClock } from "./enter-clock";
import { enterDay, enterDayText } from "./enter-day";
import type { EnteredValue } from "./entered-value";

/** What a text means in a field. A blank one is a value too: kintone's default must not stand in its place. */
export const enterValue = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
  /** Of the record, for a clock that is a date-time, and for who was in office. */
  day?: CalendarDate,
): EnteredValue => {
  switch (field.type) {
    case "DATE":
    case "DATETIME":
      return CLOCKS.has(field.name) && field.type === "DATETIME"
        ? enterClock(text, field, place, day)
        : enterDay(text, field, place, day);
    case "TIME":
      return enterClock(text, field, place, day);
    case "NUMBER":
      return enterNumber(text, field, place);
    case "STATUS":
      // A new record has the first state, until it is moved.
      return enterChoice(isBlank(text) ? field.options[0] : text, field, place);
    case "DROP_DOWN":
    case "RADIO_BUTTON":
      return enterChoice(text, field, place);
    case "CHECK_BOX":
    case "MULTI_SELECT":
      return MARKS.has(field.name)
        ? enterMark(text, field, place)
        : enterChoices(text, field, place, day);
    case "USER_SELECT":
    case "ORGANIZATION_SELECT":
    case "GROUP_SELECT":
      return { value: partsOf(text).map((code) => ({ code })) };
    default:
      return DAYS.has(field.name)
        ? enterDayText(text, place)
        : { value: plainText(text, field.type) };
  }
};

const CLOCKS: ReadonlySet<string> = new Set(["startTime", "endTime"]);
const DAYS: ReadonlySet<string> = new Set(["from", "to"]);

/** Of which units a number may be; those of other fields may be any. */
const UNITS: Readonly<Record<string, RegExp>> = {
  count: /^[回度]$/u,
  participantCount: /^[人名]$/u,
};

/** 10名 are no times, and 約30名 no number: it is asked how many are meant, once a text. */
const enterNumber = (
  text: string | undefined,
  { name, minValue = -Infinity }: EnterableField,
  { answers }: EnteringPlace,
): EnteredValue => {
  const read = readNumberText(text);
  if (read.state === "blank") return { value: "" };
  if (read.state === "unreadable")
    return { problem: { code: "numberUnreadable", detail: text ?? "" } };
  const asks = (
    code: "numberAbout" | "numberOtherUnit",
    values: readonly string[],
  ): EnteredValue => {
    const answerKey = `${code}:${name}:${samenessKey(text ?? "")}`;
    const answer = answers.get(answerKey);
    if (answer !== undefined) return { value: answer };
    return {
      problem: {
        code,
        detail: visibleText(text ?? ""),
        candidates: values.map((value) => ({ value, label: value })),
        answerKey,
      },
    };
  };
  if (read.state === "about")
    return read.near === undefined || Number(read.near) < minValue
      ? { problem: { code: "numberAbout", detail: text ?? "" } }
      : asks("numberAbout", [read.near]);
  const { number, unit } = read;
  if (Number(number) < minValue) {
    const detail = `${number} < ${minValue}`;
    return { problem: { code: "numberTooSmall", detail } };
  }
  if (unit === undefined || (UNITS[name]?.test(unit) ?? true))
    return { value: number };
  const values = name === "count" ? new Set(["1", number]) : [number];
  return asks("numberOtherUnit", [...values]);
};

/** A field of one line takes no line ends. */
const plainText = (text: string | undefined, type: string): string => {
  const plain = visibleText((text ?? "").replaceAll("\r\n", "\n"));
  return type === "MULTI_LINE_TEXT" ? plain : plain.replace(/\s*\n\s*/gu, " ");
};
