import { isSame } from "../../../domain/sameness/sameness";
import type { Words } from "../../../domain/words/words";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import type { ColumnTarget } from "../../../import/records/columns/column-target";
import {
  DATE_PARTS,
  readTarget,
} from "../../../import/records/columns/column-target";
import {
  areHeadings,
  mapColumns,
} from "../../../import/records/columns/map-columns";
import type { GridColumn } from "../grid-columns";
import { PERSON } from "../grid-columns";

/** What tells what the columns of a list hold: imports know it the same way. */
export interface HeadingGround {
  readonly kind: EnteredKind;
  readonly fields: readonly EnterableField[];
  /** In each language that headings may be of. */
  readonly words: readonly Words[];
}

/** What each cell of a pasted line holds, by its place from 0. */
export type PastedTargets = ReadonlyMap<number, ColumnTarget>;

/** What stands in one column of the table, though lists have two of it. */
const WITHIN: Readonly<Partial<Record<string, string>>> = {
  personCode: PERSON,
  personName: PERSON,
  endTime: "startTime",
  to: "from",
};

/** The column of the table that what a list holds goes to; undefined where it has none. */
export const columnFor = (
  target: ColumnTarget,
  columns: readonly GridColumn[],
): GridColumn | undefined => {
  const { field } = readTarget(target);
  return DATE_PARTS.some((part) => part === target)
    ? columns.find(({ kind }) => kind === "day")
    : columns.find(({ name }) => name === (WITHIN[field] ?? field));
};

/**
 * What a line of headings says of the lines below it, without what the table
 * has no column for; undefined where a line is none of headings.
 */
export const targetsUnder = (
  line: readonly string[],
  columns: readonly GridColumn[],
  { kind, fields, words }: HeadingGround,
): PastedTargets | undefined => {
  const headings = line.map((text, index) => {
    const heading = text.replace(/\s+/gu, " ").trim();
    return { index, heading, names: [heading] };
  });
  const labelled = headings.flatMap(({ heading, index }) => {
    const column = columns.find(({ label }) => isSame(label, heading));
    return column === undefined ? [] : [[index, targetOf(column)] as const];
  });
  if (labelled.length < 2 && !areHeadings(headings, fields, kind, words)) {
    return undefined;
  }
  const mapped = mapColumns(headings, fields, kind, words);
  const taken = new Set(mapped.values());
  // The table may call its people as no field is called.
  const others = labelled.filter(
    ([index, target]) => !mapped.has(index) && !taken.has(target),
  );
  return new Map(
    [...mapped, ...others].filter(
      ([, target]) => columnFor(target, columns) !== undefined,
    ),
  );
};

const targetOf = ({ name }: GridColumn): ColumnTarget =>
  name === PERSON ? "personName" : name;

/** What the cells of a line that begins at a column hold. */
export const targetsFrom = (
  at: number,
  columns: readonly GridColumn[],
): PastedTargets =>
  new Map(
    columns
      .slice(at)
      .map((column, index) => [index, targetOf(column)] as const),
  );
