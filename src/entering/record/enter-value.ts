import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { firstDayOfMonth } from "../../domain/calendar/calendar-date";
import { firstDayOfFiscalYear } from "../../domain/calendar/fiscal-year";
import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../domain/sameness/sameness";
import type { PermissionField } from "../../fields/record-choices";
import { permissionValue } from "../../kintone/corrections/permission-value";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";
import { weekdayOf } from "../../kintone/decode/days/parse-date-text";
import type { EnterableField } from "../enterable-fields";
import type { EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { findChoice, likeChoices } from "../reading/find-choice";
import { readClocks } from "../reading/read-clocks";
import type { ReadDays } from "../reading/read-days";
import { readDays } from "../reading/read-days";
import { readNumberText } from "../reading/read-number";
import { instantInJapan } from "./instant-in-japan";

/** A text as the field takes it, with what is wrong with it. */
export interface EnteredValue {
  /** Absent: nothing that could be written. */
  readonly value?: unknown;
  readonly problem?: Omit<EntryProblem, "field" | "row" | "level"> &
    // Absent: an error.
    Partial<Pick<EntryProblem, "level">>;
  /** What the text says of other fields: the last day of a range, a clock after the day, how exact the day is. */
  readonly besides?: {
    readonly to?: string;
    readonly clock?: string;
    readonly endClock?: string;
    readonly precision?: "month" | "fiscalYear";
  };
}

/** What a text means in a field. A blank one is a value too: kintone's default must not stand in its place. */
export const enterValue = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
  /** Of the record, for a clock that is a date-time. */
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
    case "NUMBER": {
      const number = readNumberText(text);
      return number === "unreadable"
        ? { problem: { code: "numberUnreadable", detail: text ?? "" } }
        : { value: number ?? "" };
    }
    case "DROP_DOWN":
    case "RADIO_BUTTON":
      return enterChoice(text, field, place);
    case "CHECK_BOX":
    case "MULTI_SELECT":
      return PERMISSIONS.has(field.name)
        ? enterMark(text, field, place)
        : enterChoices(text, field, place);
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
const PERMISSIONS: ReadonlySet<string> = new Set([
  "publishTheme",
  "publishVoice",
  "publish",
  "isOpen",
] satisfies readonly (PermissionField | "isOpen")[]);

const enterDay = (
  text: string | undefined,
  { name, type }: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  const { fiscalYearStartMonth: startMonth } = place.settings;
  const read = readDays(text, yearOf(place));
  if (read.state !== "read") return dayProblem(read, text);
  const isExact = read.from.precision === "day";
  const canBeInexact =
    DAYS.has(name) && place.source.fields.datePrecision !== undefined;
  if (!isExact && !canBeInexact) {
    return { problem: { code: "dateNotExact", detail: text ?? "" } };
  }
  // Of a meeting, a range of days is several meetings, or a slip.
  if (read.to !== undefined && name !== "from")
    return dayProblem({ state: "several" }, text);
  const date = firstDayOf(read.from, startMonth);
  return {
    value: type === "DATE" ? date : instantInJapan(date, read.clock ?? "00:00"),
    besides: {
      ...(read.to === undefined ? {} : { to: firstDayOf(read.to, startMonth) }),
      ...(read.clock === undefined ? {} : { clock: read.clock }),
      ...(read.from.precision === "day"
        ? {}
        : { precision: read.from.precision }),
    },
  };
};

const firstDayOf = (written: WrittenDate, startMonth: number): CalendarDate => {
  if (written.precision === "day") return written.date;
  return written.precision === "month"
    ? firstDayOfMonth(written.month)
    : firstDayOfFiscalYear(written.fiscalYear, startMonth);
};

/** A field of text keeps a month as a month. */
const enterDayText = (
  text: string | undefined,
  place: EnteringPlace,
): EnteredValue => {
  const read = readDays(text, yearOf(place));
  if (read.state !== "read") return dayProblem(read, text);
  const { from, to } = read;
  return {
    value: textOfDate(from),
    ...(to === undefined ? {} : { besides: { to: textOfDate(to) } }),
  };
};

const textOfDate = (written: WrittenDate): string => {
  if (written.precision === "day") return written.date;
  return written.precision === "month"
    ? written.month
    : `${written.fiscalYear}年度`;
};

const yearOf = ({ fiscalYear, settings }: EnteringPlace) => ({
  startMonth: settings.fiscalYearStartMonth,
  ...(fiscalYear === undefined ? {} : { fiscalYear }),
});

const DAY_PROBLEMS = {
  unreadable: "dateUnreadable",
  withoutYear: "dateWithoutYear",
  several: "dateSeveral",
  dayOrMonth: "dateDayOrMonth",
  weekdayDiffers: "weekdayDiffers",
} as const;

const dayProblem = (
  read: Exclude<ReadDays, { readonly state: "read" }>,
  text = "",
): EnteredValue => {
  if (read.state === "blank") return { value: "" };
  const detail =
    read.state === "weekdayDiffers"
      ? `${text} ≠ ${read.date}（${weekdayOf(read.date)}）`
      : text;
  return { problem: { code: DAY_PROBLEMS[read.state], detail } };
};

const enterClock = (
  text: string | undefined,
  { type, name }: EnterableField,
  day: CalendarDate | undefined,
): EnteredValue => {
  const read = readClocks(text);
  if (read.state === "blank") return { value: "" };
  if (read.state === "unreadable") {
    return { problem: { code: "clockUnreadable", detail: text ?? "" } };
  }
  const { start, end } = read;
  const clock = name === "endTime" ? (end ?? start) : start;
  const besides =
    end === undefined || name === "endTime"
      ? {}
      : { besides: { endClock: end } };
  const told = { ...besides, ...earlyProblem(clock, text) };
  if (type === "TIME") return { value: clock, ...told };
  return day === undefined
    ? { value: "", ...told }
    : { value: instantInJapan(day, clock), ...told };
};

/** Nobody meets before it; 1:30 is nearly always 13:30. */
const EARLIEST = "07:00";

const earlyProblem = (
  clock: string,
  text: string | undefined,
): Pick<EnteredValue, "problem"> =>
  clock >= EARLIEST || /午前|AM/iu.test((text ?? "").normalize("NFKC"))
    ? {}
    : { problem: { level: "warning", code: "clockEarly", detail: clock } };

const enterChoice = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  if (isBlank(text)) return { value: "" };
  const answerKey = answerKeyOf(field, text);
  const answer = place.answers.get(answerKey);
  const choice = answer ?? findChoice(text, field, knowledgeOf(place));
  return choice === undefined
    ? unknownChoice(text, text, field, answerKey)
    : { value: choice };
};

const enterChoices = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  if (isBlank(text)) return { value: [] };
  const knowledge = knowledgeOf(place);
  const isChoice = (one: string): boolean =>
    findChoice(one, field, knowledge) !== undefined;
  const parts = isChoice(text)
    ? [text]
    : partsOf(text).flatMap((part) => piecesOf(part, field, isChoice));
  const chosen: string[] = [];
  for (const part of parts) {
    const answerKey = answerKeyOf(field, part);
    const answer = place.answers.get(answerKey);
    const choice = answer ?? findChoice(part, field, knowledge);
    if (choice === undefined)
      return unknownChoice(part, text, field, answerKey);
    if (choice !== "") chosen.push(choice);
  }
  return { value: field.options.filter((option) => chosen.includes(option)) };
};

const unknownChoice = (
  part: string,
  whole: string,
  { options }: EnterableField,
  answerKey: string,
): EnteredValue => ({
  problem: {
    code: "choiceUnknown",
    detail: visibleText(part || whole),
    candidates: likeChoices(part, options).map((value) => ({
      value,
      label: value,
    })),
    answerKey,
  },
});

const answerKeyOf = ({ name }: EnterableField, text: string): string =>
  `${name}:${samenessKey(text)}`;

const knowledgeOf = ({ kind, settings }: EnteringPlace) => ({
  kind,
  ...settings,
});

const TICKS = /^(?:[○〇◯◎✓✔レ●xX×1]|有|可|はい|済|true|yes|TRUE)$/u;
const CROSSES = /^(?:[×xX0―－-]|無|不可|否|いいえ|false|no|FALSE)$/u;

/** ○ ticks the box, × and a blank leave it. */
const enterMark = (
  text: string | undefined,
  field: EnterableField,
  place: EnteringPlace,
): EnteredValue => {
  const key = samenessKey(text ?? "");
  if (key === "" || CROSSES.test(key)) return { value: [] };
  const choice = findChoice(key, field, knowledgeOf(place));
  if (choice !== undefined) return { value: [choice] };
  if (!TICKS.test(key)) return enterChoices(text, field, place);
  const { name } = field;
  if (name === "isOpen") return { value: field.options.slice(0, 1) };
  const ticked = permissionValue(
    true,
    [],
    field,
    place.settings.choices[name as PermissionField],
  );
  return ticked === undefined
    ? enterChoices(text, field, place)
    : { value: ticked };
};

const partsOf = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(/[、，,；;／/\n]/u)
    .map((part) => visibleText(part))
    .filter((part) => part !== "");

/** 宮崎・石原 are two, unless a choice is written with ・; 宮崎と石原 where both are choices. */
const piecesOf = (
  part: string,
  { options }: EnterableField,
  isChoice: (text: string) => boolean,
): readonly string[] => {
  if (isChoice(part)) return [part];
  const split = (by: RegExp) =>
    part
      .split(by)
      .map((piece) => visibleText(piece))
      .filter((piece) => piece !== "");
  const dotted = split(DOTS);
  const isDotted = dotted.length > 1 && !options.some((one) => DOTS.test(one));
  if (isDotted || dotted.every(isChoice)) return dotted;
  const joined = split(AND);
  return joined.every(isChoice) ? joined : [part];
};

const DOTS = /[・･]/u;
const AND = /[・･&＆+＋]|及び|および|と/u;

/** A field of one line takes no line ends. */
const plainText = (text: string | undefined, type: string): string => {
  const plain = visibleText((text ?? "").replaceAll("\r\n", "\n"));
  return type === "MULTI_LINE_TEXT" ? plain : plain.replace(/\s*\n\s*/gu, " ");
};
