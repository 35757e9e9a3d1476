import type { CalendarDate } from "../../../../domain/calendar/calendar-date";
import { isBlank, isSame } from "../../../../domain/sameness/sameness";
import type {
  EnteredRecord,
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { deputyAlone } from "../../../../entering/people/stood-in";
import type { YearWitness } from "../../reading/periods/list-period";
import type { TableRow } from "../../reading/table-rows";
import type { AskingRules } from "../asking/ask-of-row";
import { askOfRow, statesOf } from "../asking/ask-of-row";
import { askedBesideDay } from "../asking/beside-day";
import { cellKey } from "../cell-key";
import type { JoiningRules } from "./joining-of";
import { joiningOf } from "./joining-of";
import { DATE_FIELD } from "../known/load-known";
import { marksToAsk } from "../asking/marked-rows";
import { numberMarks } from "../asking/number-marks";
import { otherDayTexts } from "../asking/other-day";
import { plannedTexts } from "../asking/planned-list";
import { outcomeColumns, outcomeTexts } from "../asking/outcome-columns";
import { runningCounts } from "../asking/counts/running-counts";
import { uncalculatedCells } from "../asking/uncalculated-cells";
import type { YearGroup } from "../years/year-group";
import { readInYears } from "../years/read-in-years";
import { settleDays } from "../days/settle-days";
import { plannedAlone } from "./own-beside";
import { peopleAbove } from "../people/people-above";
import { repeatedRows } from "./repeated-rows";
import { withWeekdayBeside } from "../days/weekday-beside";
import type { PlacedPerson, RowTexts } from "./texts-of-row";
import { personFields } from "./texts-of-row";

/** A record of a list, and the rows it is made of. */
export interface ListedRecord {
  /** Names of the rows in the file; the first is what names the record. */
  readonly rows: readonly string[];
  readonly entered: EnteredRecord;
  /** Where each of the people of `entered` stands. */
  readonly places: readonly Pick<PlacedPerson, "row" | "at">[];
  /** 年度 of days without a year that the list says of this record; absent: it says none. */
  readonly fiscalYear?: number;
  /** What tells the year of its day; absent: the day does. */
  readonly years?: YearGroup;
  /** Somebody answered that its day is as it is written. */
  readonly isDayConfirmed: boolean;
  /** What is doubtful in the list itself. */
  readonly doubts: readonly EntryProblem[];
  /** Nothing stands in the columns that are used. */
  readonly isUnused: boolean;
  /** Somebody answered that it is not to be taken. */
  readonly isLeft: boolean;
}

/** How rows become records. */
export interface RowRules extends AskingRules, JoiningRules {
  /** 年度 of days without a year; absent: nobody told it. */
  readonly fiscalYear?: number;
  /** What tells that year. */
  readonly yearBy?: YearWitness;
  readonly today: CalendarDate;
}

interface Growing {
  readonly rows: string[];
  texts: EnteredTexts;
  readonly people: PlacedPerson[];
  readonly doubts: EntryProblem[];
  readonly first: TableRow;
  readonly fiscalYear: number | undefined;
  readonly years: YearGroup | undefined;
  readonly isDayConfirmed: boolean;
  /** What was answered of fields that the list leaves blank. */
  answered: EnteredTexts;
  /** What was answered of fields whatever the list has. */
  corrected: EnteredTexts;
  isLeft: boolean;
}

/**
 * The records of a list. Rows of one meeting become one with several
 * participants: see goesOn().
 */
export const groupRows = (
  written: readonly TableRow[],
  rules: RowRules,
): readonly ListedRecord[] => {
  const named = peopleAbove(written, rules);
  const settled = settleDays(
    named.map(({ row }) => row),
    rules,
  ).map(({ row, asks }, at) => ({
    row,
    asks: [...(named[at]?.asks ?? []), ...asks],
  }));
  const rows = settled.map(({ row }) => row);
  const records: Growing[] = [];
  const { kind, columns, mapping, choices } = rules;
  const outcomes = outcomeColumns({ columns, rows }, mapping);
  const marksOfNumber = numberMarks(rows, columns, mapping);
  const running = runningCounts(rows, rules);
  const { cancelled } = statesOf(kind, choices);
  const inYears = readInYears(settled, rules);
  const repeatedOf = repeatedRows(inYears, rules);
  for (const one of inYears) {
    const { row, years, read, asks: ofDay, isDayConfirmed } = one;
    const repeated = repeatedOf.get(row.name);
    const planned = plannedAlone(row, rules, DATE_FIELD[kind]);
    const isApart = planned !== undefined || repeated?.row !== undefined;
    const last = isApart ? undefined : records.at(-1);
    const told = [
      ...(planned === undefined ? [] : [planned]),
      ...outcomeTexts(
        row,
        outcomes,
        { ...rules, cancelled },
        !isBlank(read.own[DATE_FIELD[kind]]),
      ),
      ...askedBesideDay(read.besideDay, { ...rules, cancelled }),
      ...marksToAsk(row, cancelled),
      ...marksOfNumber(row),
      ...otherDayTexts(row.cells, read.own[DATE_FIELD[kind]], columns, mapping),
    ];
    const asked = askOfRow(row, read.own, rules, {
      outcomes: told,
      planned: plannedTexts(row, read.own, outcomes, rules),
      running: running.get(row.name),
      repeated,
    });
    const uncalculated = uncalculatedCells(row, rules);
    const joining = last && joiningOf(last, read, row, rules);
    if (last !== undefined && joining?.isJoined) {
      join(last, read, row.name);
      last.doubts.push(...uncalculated);
      addAsked(last, asked);
      continue;
    }
    if (last !== undefined && joining?.asks !== undefined)
      last.doubts.push(belowOpen(row, kind));
    records.push({
      rows: [row.name],
      texts: {
        ...joining?.ofAbove,
        ...read.own,
      },
      people: [...read.people],
      doubts: [
        ...(joining?.asks ?? []),
        ...ofDay,
        ...read.doubts,
        ...asked.asks,
        ...uncalculated,
      ],
      first: row,
      fiscalYear: read.fiscalYear,
      years,
      isDayConfirmed,
      answered: asked.answered,
      corrected: asked.corrected,
      isLeft: asked.isLeft || joining?.isLeft === true,
    });
  }
  return records.map((record) => listed(record, rules));
};

/** Without those who may be of it a record would be another one. */
const belowOpen = (
  { name }: TableRow,
  kind: RowRules["kind"],
): EntryProblem => ({
  field: DATE_FIELD[kind],
  level: "error",
  code: "rowBelowOpen",
  detail: name,
});

/** What the row says besides fills what is blank; what differs is told. */
const join = (
  last: Growing,
  { own, people, doubts }: RowTexts,
  row: string,
): void => {
  last.rows.push(row);
  addPeople(last, people);
  last.doubts.push(...doubts);
  for (const [field, text = ""] of Object.entries(own)) {
    const held = last.texts[field];
    if (isBlank(held)) last.texts = { ...last.texts, [field]: text };
    else if (!isSame(held, text))
      last.doubts.push({
        field,
        level: "warning",
        code: "rowPartLeft",
        detail: text,
      });
  }
};

/** Who came for another in a row of their own came for whoever stands above: which of both attended is asked. */
const addPeople = (last: Growing, people: readonly PlacedPerson[]): void => {
  const above = last.people.at(-1);
  const [first, ...others] = people;
  const deputy = deputyAlone(first?.texts.personName ?? "");
  const name = above?.texts.personName ?? "";
  if (above === undefined || deputy === undefined || isBlank(name))
    last.people.push(...people);
  else {
    const personName = `${name}（代理：${deputy}）`;
    const texts = { ...above.texts, personName };
    last.people.splice(-1, 1, { ...above, texts }, ...others);
  }
};

/** A merged cell says it of every row of a meeting: it is asked once. */
const addAsked = (
  last: Growing,
  { asks, answered, corrected, isLeft }: ReturnType<typeof askOfRow>,
): void => {
  const known = new Set(last.doubts.map(({ answerKey }) => answerKey));
  // The state of the meeting stands in its first row.
  const open = asks.filter(
    ({ code, answerKey }) =>
      !known.has(answerKey) && (code !== "stateBlank" || !last.texts.status),
  );
  last.doubts.push(...open);
  last.answered = { ...last.answered, ...answered };
  last.corrected = { ...last.corrected, ...corrected };
  last.isLeft ||= isLeft;
};

const listed = (
  {
    rows,
    texts: written,
    first,
    people,
    doubts,
    fiscalYear,
    years,
    isDayConfirmed,
    answered,
    corrected,
    isLeft,
  }: Growing,
  { constants, fields, kind, columns, edits }: RowRules,
): ListedRecord => {
  const field = DATE_FIELD[kind];
  const isAnew = edits.has(cellKey(first.name, field));
  const day = isAnew
    ? written[field]
    : withWeekdayBeside(written[field], first, columns);
  const texts = day === undefined ? written : { ...written, [field]: day };
  const ofPeople = new Set(personFields(fields));
  const same = (isOfPeople: boolean): EnteredTexts =>
    Object.fromEntries(
      [...constants].filter(([name]) => ofPeople.has(name) === isOfPeople),
    );
  return {
    rows,
    places: people.map(({ row, at }) => ({ row, at })),
    doubts,
    isDayConfirmed,
    isLeft,
    isUnused: Object.keys(texts).length === 0 && people.length === 0,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(years === undefined ? {} : { years }),
    entered: {
      texts: { ...same(false), ...answered, ...texts, ...corrected },
      people: people.map((person) => ({ ...same(true), ...person.texts })),
    },
  };
};
