import { minutesOf } from "../../../domain/calendar/clock-time";
import type {
  EnteredRecord,
  EnteredTexts,
} from "../../../entering/entered-record";
import { readPeople } from "../../../form/people/read-people";
import { fillEndTime } from "../../../form/rules/end-time";
import { lacksFirst } from "../cells/lacks-first";
import { PERSON } from "../grid-columns";
import type { GridGround, ShownRow } from "./grid-rows";
import { wholeClock } from "../days/whole-clock";
import { wholeDay } from "../days/whole-day";

/** The record of a row, with what the form gives and an end an hour after the start. */
export const recordOf = (
  { cells, days }: ShownRow,
  { columns, companion, given, staff }: GridGround,
): EnteredRecord => {
  const textIn = (name: string): string => cells.get(name)?.text ?? "";
  const texts: Record<string, string | undefined> = { ...given };
  for (const { kind, name } of columns) {
    const text = textIn(name);
    if (kind === "person") continue;
    if (kind === "day") texts[name] = wholeDay(text, days);
    else texts[name] = kind === "clock" ? wholeClock(text) : text;
  }
  const people = textIn(PERSON);
  return {
    texts: { ...endTexts(texts.startTime), ...texts },
    people: readPeople(people, staff).map(({ code, name }) => ({
      ...(code === undefined ? {} : { personCode: code }),
      ...(name === undefined ? {} : { personName: name }),
      ...(lacksFirst(people) && companion !== undefined
        ? { role: companion }
        : {}),
    })),
  };
};

/** As the form does it, where the start says no end. */
const endTexts = (start: string | undefined): EnteredTexts => {
  if (minutesOf(start) === undefined) return {};
  const [end] = fillEndTime({ startTime: start ?? "" });
  return end === undefined ? {} : { endTime: String(end.value) };
};
