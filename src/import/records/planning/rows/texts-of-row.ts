import { isBlank } from "../../../../domain/sameness/sameness";
import type {
  EnterableField,
  EnteredKind,
} from "../../../../entering/enterable-fields";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import {
  DATE_PARTS,
  PERSON_FIELDS,
  readTarget,
  targetOf,
  TICKS,
} from "../../columns/column-target";
import type { ColumnMapping } from "../../columns/map-columns";
import { personOfHeading } from "../../columns/people/ticked-people";
import { deputiesBeside, withDeputies } from "../../reading/deputies-beside";
import type { TableColumn, TableRow } from "../../reading/table-rows";
import type { AdviserRules } from "../people/advisers-among";
import { advisersAmong } from "../people/advisers-among";
import { cellKey } from "../cell-key";
import { deputiesBesideDay } from "../asking/beside-day";
import { composeDate } from "../days/compose-date";
import { hasUnusedDay } from "../days/unused-day";
import { DATE_FIELD } from "../known/load-known";
import { monthDoubts } from "../asking/month-doubts";
import type { PeopleRules } from "../people/people-of-row";
import { withSignOfHeading } from "../people/role-marks";
import { toldCompanions } from "../people/told-companions";
import { isEmpty, peopleOfRow } from "../people/people-of-row";
import { sharedFigures } from "./shared-figures";

/** How cells of a row become texts of fields. */
export interface TextRules extends PeopleRules, AdviserRules {
  readonly kind: EnteredKind;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
  readonly fields: readonly EnterableField[];
  readonly columns: readonly TableColumn[];
  readonly mapping: ColumnMapping;
}

/** A participant, and where the list has it. */
export interface PlacedPerson {
  readonly row: string;
  /** Its place among the participants of the row, from 0. */
  readonly at: number;
  readonly texts: EnteredTexts;
}

/** What a row says. */
export interface RowTexts {
  /** Of the record itself, filled ones alone. */
  readonly own: EnteredTexts;
  readonly people: readonly PlacedPerson[];
  /** 年度 that it says of a day without a year. */
  readonly fiscalYear?: number;
  /** What is noted in brackets behind its day; absent: nothing, or the day was put in anew. */
  readonly besideDay?: string;
  readonly doubts: readonly EntryProblem[];
}

/** @param carried parts of the date that rows above say for those below */
export const textsOfRow = (
  row: TableRow,
  rules: TextRules,
  carried: EnteredTexts,
): RowTexts => {
  const { fields, edits } = rules;
  const figures = sharedFigures(row, rules);
  const cells = cellsByTarget(row, rules);
  const date = dateOf(row, rules, { ...carried, ...cells });
  const ofPeople = new Set(personFields(fields));
  const own: Record<string, string> = {};
  for (const { name } of fields.filter((field) => !ofPeople.has(field.name))) {
    const isElsewhere = figures.get(name)?.part === "later";
    const written = name === DATE_FIELD[rules.kind] ? date.text : cells[name];
    const text =
      edits.get(cellKey(row.name, name)) ?? (isElsewhere ? "" : written);
    if (!isBlank(text)) own[name] = text;
  }
  const isAnew = edits.has(cellKey(row.name, DATE_FIELD[rules.kind]));
  const besideDay = isAnew ? undefined : date.beside;
  const { people, doubts, advisers } = peopleIn(row, cells, rules, {
    besideDay,
    advisers: own.advisers,
  });
  return {
    own: advisers === undefined ? own : { ...own, advisers },
    people,
    ...(date.fiscalYear === undefined ? {} : { fiscalYear: date.fiscalYear }),
    ...(besideDay === undefined ? {} : { besideDay }),
    doubts: [
      ...figureDoubts(figures, row),
      ...(isAnew ? [] : monthDoubts(row, cells, rules.kind, rules.startMonth)),
      ...doubts,
    ],
  };
};

/** Parts of the date that a row has of its own: they stand for rows below that have none. */
export const datePartsOf = (
  row: TableRow,
  rules: Pick<TextRules, "mapping">,
): EnteredTexts => {
  const cells = cellsByTarget(row, rules);
  return Object.fromEntries(
    DATE_PARTS.flatMap((part) => {
      const text = cells[part];
      return text === undefined ? [] : [[part, text] as const];
    }),
  );
};

/** Names of the fields of a participant; where the form has no table of them, the one is of the record. */
export const personFields = (
  fields: readonly EnterableField[],
): readonly string[] => {
  const inTable = fields.filter(({ isInTable }) => isInTable);
  const ofOne = fields.filter(({ name }) =>
    PERSON_FIELDS.some((known) => known === name),
  );
  return (inTable.length > 0 ? inTable : ofOne).map(({ name }) => name);
};

/** Filled cells alone; of two columns of one field the row has one. */
const cellsByTarget = (
  { cells }: TableRow,
  { mapping }: Pick<TextRules, "mapping">,
): Record<string, string> =>
  Object.fromEntries(
    [...mapping].flatMap(([index, target]) => {
      const text = cells[index];
      return isBlank(text) || target === TICKS ? [] : [[target, text] as const];
    }),
  );

const dateOf = (row: TableRow, rules: TextRules, cells: EnteredTexts) => {
  const { kind, mapping } = rules;
  const field = DATE_FIELD[kind];
  const targets = new Set(mapping.values());
  const { dateFiscalYear, dateYear, dateMonth } = cells;
  const day = cells[field];
  return composeDate(
    {
      ...(day === undefined ? {} : { day }),
      ...(dateFiscalYear === undefined ? {} : { dateFiscalYear }),
      ...(dateYear === undefined ? {} : { dateYear }),
      ...(dateMonth === undefined ? {} : { dateMonth }),
    },
    row.period ?? {},
    kind,
    targets.has(field) ||
      targets.has("dateMonth") ||
      hasUnusedDay(row.cells, rules),
  );
};

const peopleIn = (
  row: TableRow,
  cells: EnteredTexts,
  rules: TextRules,
  beside: Readonly<Record<"besideDay" | "advisers", string | undefined>>,
): {
  readonly people: readonly PlacedPerson[];
  readonly doubts: readonly EntryProblem[];
  /** Of a row that names them among its people alone. */
  readonly advisers?: string;
} => {
  const names = personFields(rules.fields);
  const last = Math.max(
    0,
    ...[...rules.mapping.values()].map((target) => readTarget(target).person),
  );
  const written = Array.from({ length: last + 1 }, (_, at): EnteredTexts =>
    Object.fromEntries(
      names.flatMap((name) => {
        const target = targetOf(name, at);
        const text = cells[target];
        if (text === undefined) return [];
        return name === "personName"
          ? [[name, withSignOfHeading(text, headingOf(target, row, rules))]]
          : [[name, text]];
      }),
    ),
  );
  const ticks = rules.columns.flatMap((column) =>
    rules.mapping.get(column.index) === TICKS
      ? [{ name: personOfHeading(column), text: row.cells[column.index] ?? "" }]
      : [],
  );
  const { doubts: ofAdvisers, ...parted } = advisersAmong(
    row.name,
    written,
    beside.advisers,
    rules,
  );
  const read = peopleOfRow({ people: parted.people, ticks }, rules);
  const inCells = deputiesBeside(row.cells, rules);
  const told = [
    ...inCells,
    ...deputiesBesideDay(beside.besideDay, rules.fields, inCells),
  ];
  const companions = toldCompanions(row.cells, read.people, rules);
  const all = [...read.people, ...companions.people];
  const people = all.map((texts, at): PlacedPerson => {
    const edited = names.flatMap((name) => {
      const text = rules.edits.get(cellKey(row.name, targetOf(name, at)));
      return text === undefined ? [] : [[name, text] as const];
    });
    return {
      row: row.name,
      at,
      // Who types another name there has answered.
      texts: withoutBlanks({
        ...withDeputies(texts, told),
        ...Object.fromEntries(edited),
      }),
    };
  });
  return {
    ...parted,
    people: people.filter(({ texts }) => !isEmpty(texts)),
    doubts: [
      ...ofAdvisers,
      ...companions.asks,
      // What was corrected by hand is not asked about.
      ...read.asks.flatMap((asks, at) =>
        asks.filter(
          ({ field }) =>
            !rules.edits.has(cellKey(row.name, targetOf(field, at))),
        ),
      ),
      // Who says it of one has answered.
      ...(people.some(({ texts }) => !isBlank(texts.role)) ? [] : read.untold),
    ],
  };
};

/** What the cell of a row stands below that holds a target. */
const headingOf = (
  target: string,
  { cells }: TableRow,
  { columns, mapping }: Pick<TextRules, "columns" | "mapping">,
): string =>
  columns.find(
    ({ index }) => mapping.get(index) === target && !isBlank(cells[index]),
  )?.heading ?? "";

const withoutBlanks = (texts: EnteredTexts): EnteredTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(([, text]) => !isBlank(text)),
  );

const figureDoubts = (
  figures: ReturnType<typeof sharedFigures>,
  row: TableRow,
): readonly EntryProblem[] =>
  [...figures].flatMap(([field, { index, part }]) => {
    const detail = row.cells[index] ?? "";
    return isBlank(detail)
      ? []
      : [
          {
            field,
            level: part === "first" ? ("warning" as const) : ("error" as const),
            code: "numberShared" as const,
            detail,
          },
        ];
  });
