import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank } from "../../domain/sameness/sameness";
import type { EventCell, EventRecord } from "../../form/page/event-record";
import type { EnterableField } from "../enterable-fields";
import type {
  EnteredRecord,
  EnteredTexts,
  EntryProblem,
} from "../entered-record";
import type { EnteringPlace } from "../entering-place";
import { readClocks } from "../reading/read-clocks";
import { dayOfRecord } from "./day-of-record";
import { enterPerson } from "./enter-person";
import { enterValue } from "./enter-value";
import type { EnteredValue } from "./entered-value";

/**
 * The cells of an entered record in kintone's shape, blank where a text could not be
 * read. A participant after the first who was answered to be nobody has no row.
 */
export const cellsOf = (
  entered: EnteredRecord,
  place: EnteringPlace,
): {
  readonly record: EventRecord;
  readonly problems: readonly EntryProblem[];
  /** Of each row of the table the place of its participant among those entered. */
  readonly kept: readonly number[];
} => {
  const hasTable = place.fields.some(({ isInTable }) => isInTable);
  const [first = {}, ...others] = entered.people;
  const dated = cellsIn(entered.texts, isDate, place);
  const day = dayOfRecord(dated.record, place);
  const people = (hasTable ? entered.people : [first]).map((texts) =>
    enterPerson(texts, day, place),
  );
  const own = hasTable
    ? entered.texts
    : { ...entered.texts, ...people[0]?.texts };
  const rest = cellsIn(
    withBesides(own, dated.besides, place),
    (field) => !isDate(field) && !field.isInTable,
    place,
    day,
  );
  const rows = hasTable
    ? people.map(({ texts }) =>
        cellsIn(texts, ({ isInTable }) => isInTable, place, day),
      )
    : [];
  const kept = people.flatMap(({ texts }, at) => {
    const isAnsweredNobody =
      isEmpty(texts) && !isEmpty(entered.people[at] ?? {});
    return at > 0 && isAnsweredNobody ? [] : [at];
  });
  const { attendances = "" } = place.source.fields;
  const filled = Object.entries(place.otherTypes).map(
    ([code, type]) => [code, { type, value: "" }] as const,
  );
  return {
    kept,
    record: {
      ...kindOf(place),
      ...Object.fromEntries(filled),
      ...dated.record,
      ...rest.record,
      ...(hasTable
        ? {
            [attendances]: {
              type: "SUBTABLE",
              value: kept.map((at) => ({ id: null, value: rows[at]?.record })),
            },
          }
        : {}),
    },
    problems: [
      ...dated.problems,
      ...otherClock(own, dated.besides, place),
      ...rest.problems,
      ...(hasTable || others.length === 0
        ? []
        : [
            {
              field: "personName",
              row: 1,
              level: "error" as const,
              code: "peopleTooMany" as const,
            },
          ]),
      ...people.flatMap(({ problem }, row) => [
        ...(problem === undefined ? [] : [{ ...problem, row }]),
        ...(rows[row]?.problems.map((one) => ({ ...one, row })) ?? []),
      ]),
    ],
  };
};

const isEmpty = (texts: EnteredTexts): boolean =>
  Object.values(texts).every((text) => isBlank(text));

/** What tells records of this kind from others of the app. */
const kindOf = ({ source: { filter } }: EnteringPlace): EventRecord => {
  const [value] = filter?.values ?? [];
  return filter === undefined || value === undefined
    ? {}
    : { [filter.field]: { type: "DROP_DOWN", value } };
};

const isDate = ({ name }: EnterableField): boolean =>
  name === "heldOn" || name === "from";

interface Cells {
  readonly record: EventRecord;
  readonly problems: readonly EntryProblem[];
  readonly besides: NonNullable<EnteredValue["besides"]>;
}

const cellsIn = (
  texts: EnteredTexts,
  isMeant: (field: EnterableField) => boolean,
  place: EnteringPlace,
  day?: CalendarDate,
): Cells => {
  const record: Record<string, EventCell> = {};
  const problems: EntryProblem[] = [];
  let besides: Cells["besides"] = {};
  let before = texts;
  for (const field of place.fields.filter(isMeant)) {
    const { name, code, type } = field;
    const entered = enterValue(before[name], field, place, day);
    besides = { ...besides, ...entered.besides };
    // 13:30～14:30 in the field of the start says the end, too.
    if (entered.besides?.endClock !== undefined && isBlank(before.endTime)) {
      before = { ...before, endTime: entered.besides.endClock };
    }
    // Two of ours may be of one field: a date-time is day and start.
    if (record[code] !== undefined && isBlank(before[name])) continue;
    record[code] = { type, value: entered.value ?? blankOf(type) };
    if (entered.problem !== undefined) {
      problems.push({ field: name, level: "error", ...entered.problem });
    }
  }
  return { record, problems, besides };
};

/** What a date says of other fields stands there, where nothing else does. */
const withBesides = (
  texts: EnteredTexts,
  { to, clock, endClock, precision }: Cells["besides"],
  { kind, source, settings }: EnteringPlace,
): EnteredTexts => {
  const said: Record<string, string | undefined> = {
    to,
    startTime: clock,
    endTime: endClock,
    datePrecision: settings.choices.datePrecision[precision ?? "day"][0],
    // Blank counts once; of several columns it is not known which has the once.
    count:
      kind === "activities" &&
      source.addedCounts === undefined &&
      source.isMonthly === undefined
        ? "1"
        : undefined,
  };
  const blank = Object.entries(said).filter(
    ([name, text]) =>
      text !== undefined &&
      (isBlank(texts[name]) ||
        (name === "datePrecision" && precision !== undefined)),
  );
  return { ...texts, ...Object.fromEntries(blank) };
};

/** Two columns tell a time, and not the same: 2022/4/5 8:00 beside 13:30. */
const otherClock = (
  { startTime }: EnteredTexts,
  { clock }: Cells["besides"],
  { fields }: EnteringPlace,
): readonly EntryProblem[] => {
  const read = readClocks(startTime);
  const isOther =
    clock !== undefined && read.state === "read" && read.start !== clock;
  return isOther && fields.some(({ name }) => name === "startTime")
    ? [
        {
          field: "startTime",
          level: "warning",
          code: "clockOtherColumn",
          detail: `${read.start} ≠ ${clock}`,
        },
      ]
    : [];
};

const LISTS: ReadonlySet<string> = new Set([
  "CHECK_BOX",
  "MULTI_SELECT",
  "USER_SELECT",
  "ORGANIZATION_SELECT",
  "GROUP_SELECT",
]);

const blankOf = (type: string): unknown => (LISTS.has(type) ? [] : "");
