import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank, visibleText } from "../../domain/sameness/sameness";
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
import { enterClock, enterDay, enterDayText } from "./enter-day";
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
        ? enterClock(text, field, day)
        : enterDay(text, field, place);
    case "TIME":
      return enterClock(text, field, day);
    case "NUMBER":
      return enterNumber(text);
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

const enterNumber = (text = ""): EnteredValue => {
  const read = readNumberText(text);
  if (read.state === "read") return { value: read.number };
  if (read.state === "blank") return { value: "" };
  const code = read.state === "about" ? "numberAbout" : "numberUnreadable";
  return { problem: { code, detail: text } };
};

/** A field of one line takes no line ends. */
const plainText = (text: string | undefined, type: string): string => {
  const plain = visibleText((text ?? "").replaceAll("\r\n", "\n"));
  return type === "MULTI_LINE_TEXT" ? plain : plain.replace(/\s*\n\s*/gu, " ");
};
