import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import type {
  EnteredRecord,
  EnteredTexts,
  EntryProblem,
} from "../../../entering/entered-record";
import type { ColumnMapping } from "../columns/map-columns";
import type { MergedPart } from "../reading/spread-merged";
import type { TableRow } from "../reading/table-rows";

/** A record of a list, and the rows it is made of. */
export interface ListedRecord {
  /** Numbers of the rows in the file; the first is what names the record. */
  readonly rows: readonly number[];
  readonly entered: EnteredRecord;
  /** 年度 of days without a year that the list says over this record; absent: it says none. */
  readonly fiscalYear?: number;
  /** What is doubtful in the list itself. */
  readonly doubts: readonly EntryProblem[];
}

/** How rows become records. */
export interface RowRules {
  readonly kind: EnteredKind;
  readonly fields: readonly EnterableField[];
  readonly mapping: ColumnMapping;
  /** What every row has where its own column is missing or blank, by our names. */
  readonly constants: ReadonlyMap<string, string>;
  /** What somebody put in the place of a cell, by cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
  /** Whether rows of one meeting become one record. */
  readonly isJoining: boolean;
}

/** What an edit of a cell is kept by. */
export const cellKey = (row: number, field: string): string =>
  `${row}:${field}`;

/**
 * The records of a list. Rows of one meeting become one with several
 * participants: a row that names only a person goes on with the row above, and
 * so does one with the same day, time, adviser and theme as the row above where
 * time or theme is written. On one day an adviser may well meet two people:
 * nothing else is joined, and two principals never are.
 */
export const groupRows = (
  rows: readonly TableRow[],
  rules: RowRules,
): readonly ListedRecord[] => {
  const people = new Set(
    rules.fields.filter(({ isInTable }) => isInTable).map(({ name }) => name),
  );
  const records: {
    rows: number[];
    texts: EnteredTexts;
    people: EnteredTexts[];
    row: TableRow;
  }[] = [];
  for (const row of rows) {
    const { own, person } = textsOf(row, rules, people);
    const last = records.at(-1);
    const hasPerson = Object.keys(person).length > 0;
    if (
      last !== undefined &&
      rules.isJoining &&
      hasPerson &&
      goesOn(last, own, person)
    ) {
      last.rows.push(row.number);
      last.people.push(person);
      continue;
    }
    records.push({
      rows: [row.number],
      texts: own,
      people: hasPerson ? [person] : [],
      row,
    });
  }
  return records.map((record) => ({
    rows: record.rows,
    doubts: doubtsOf(record.row, rules),
    ...(record.row.fiscalYear === undefined
      ? {}
      : { fiscalYear: record.row.fiscalYear }),
    entered: {
      texts: {
        ...Object.fromEntries(constantsOf(rules, people, false)),
        ...record.texts,
      },
      people: record.people.map((person) => ({
        ...Object.fromEntries(constantsOf(rules, people, true)),
        ...person,
      })),
    },
  }));
};

const constantsOf = (
  { constants }: RowRules,
  people: ReadonlySet<string>,
  isInTable: boolean,
): readonly (readonly [string, string])[] =>
  [...constants].filter(([name]) => people.has(name) === isInTable);

/** Figures that one cell says of several rows: copied into each, they would be counted again and again. */
const sharedFigures = (
  { number, shared }: TableRow,
  { fields, mapping, edits }: RowRules,
): ReadonlyMap<string, { readonly index: number; readonly part: MergedPart }> =>
  new Map(
    [...mapping].flatMap(([index, name]) => {
      const part = shared?.get(index);
      const isFigure = fields.some(
        (field) => field.name === name && isFigureField(field),
      );
      return part === undefined || !isFigure || edits.has(cellKey(number, name))
        ? []
        : [[name, { index, part }] as const];
    }),
  );

/** Numbers of people are no figures. */
const isFigureField = ({ name, type, isInTable }: EnterableField): boolean =>
  type === "NUMBER" && !isInTable && name !== "personCode";

const doubtsOf = (row: TableRow, rules: RowRules): readonly EntryProblem[] =>
  [...sharedFigures(row, rules)].flatMap(([field, { index, part }]) => {
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

/** Filled texts alone; where the form has no table, a person is of the record. */
const textsOf = (
  row: TableRow,
  rules: RowRules,
  people: ReadonlySet<string>,
): { readonly own: EnteredTexts; readonly person: EnteredTexts } => {
  const { number, cells } = row;
  const { mapping, edits } = rules;
  const figures = sharedFigures(row, rules);
  const own: Record<string, string> = {};
  const person: Record<string, string> = {};
  const names = new Map([...mapping].map(([index, name]) => [name, index]));
  const edited = [...edits.keys()]
    .filter((key) => key.startsWith(`${number}:`))
    .map((key) => key.slice(key.indexOf(":") + 1));
  for (const name of new Set([...names.keys(), ...edited])) {
    const index = names.get(name);
    const isElsewhere = figures.get(name)?.part === "later";
    const written =
      index === undefined || isElsewhere ? "" : (cells[index] ?? "");
    const text = edits.get(cellKey(number, name)) ?? written;
    if (!isBlank(text)) (people.has(name) ? person : own)[name] = text;
  }
  return { own, person };
};

const SAME_MEETING = ["heldOn", "startTime", "advisers", "theme"] as const;

const goesOn = (
  last: {
    readonly texts: EnteredTexts;
    readonly people: readonly EnteredTexts[];
  },
  own: EnteredTexts,
  person: EnteredTexts,
): boolean => {
  if (Object.keys(own).length === 0) return last.people.length > 0;
  const isSameMeeting =
    SAME_MEETING.every(
      (name) => keyOf(last.texts[name]) === keyOf(own[name]),
    ) &&
    !isBlank(own.heldOn) &&
    (!isBlank(own.startTime) || !isBlank(own.theme));
  return isSameMeeting && !areBothPrincipals(last.people, person);
};

const keyOf = (text: string | undefined): string => samenessKey(text ?? "");

/** Written as the same role, which is not the one of a companion. */
const areBothPrincipals = (
  people: readonly EnteredTexts[],
  { role }: EnteredTexts,
): boolean =>
  !isBlank(role) &&
  people.some((other) => keyOf(other.role) === keyOf(role)) &&
  keyOf(people[0]?.role) === keyOf(role);
