import { isSame } from "../../src/domain/sameness/sameness";
import { importColumnMessages } from "../../src/i18n/entering/import-column-messages";
import type { EnterableField } from "../../src/entering/enterable-fields";
import {
  DATE_PARTS,
  isShareable,
  MOVED_DAY,
  targetOf,
  TICKS,
} from "../../src/import/records/columns/column-target";
import type { FoundLists } from "../../src/import/records/reading/find-lists";
import type { ListSheet } from "../../src/import/records/reading/join-sheets";
import { tellYear } from "../../src/import/records/change-understanding";
import type { Understanding } from "../../src/import/records/guess-list";
import type { ImportSession } from "../../src/import/records/import-session";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import type { ImportArguments } from "./parse-import-arguments";

const columns = importColumnMessages.ja;

/** The sheets that are named on the command line, else those that look alike. */
export const sheetsOf = (
  { sheets, chosen }: FoundLists,
  args: ImportArguments,
): readonly ListSheet[] => {
  const unknown = args.sheets.find(
    (name) => !sheets.some((sheet) => isSame(sheet.name, name)),
  );
  if (unknown !== undefined) {
    throw usageFailure(
      importCommandMessages.unknownSheet(
        unknown,
        sheets.map(({ name }) => name).join("、"),
      ),
    );
  }
  const wanted = args.sheets.length > 0 ? args.sheets : chosen;
  return sheets.filter((sheet) =>
    wanted.some((name) => isSame(sheet.name, name)),
  );
};

/** What was guessed, with what was told on the command line. */
export const understand = (
  session: ImportSession,
  table: ReadTable,
  guessed: Understanding,
  {
    columns: told,
    constants,
    fiscalYear,
    isJoining,
    isFirstPrincipal,
    leftOut,
  }: ImportArguments,
): Understanding => {
  const { fields } = session.known;
  const fieldNamed = (label: string): string => fieldNamedIn(fields, label);
  const unknown = leftOut.find(
    (row) => !table.rows.some(({ name }) => isSame(name, row)),
  );
  if (unknown !== undefined)
    throw usageFailure(importCommandMessages.unknownRow(unknown));
  const mapping = new Map(guessed.mapping);
  for (const [heading, label] of told) {
    const column = table.columns.find((one) =>
      [...one.names, one.heading].some((name) => isSame(name, heading)),
    );
    if (column === undefined) {
      throw usageFailure(importCommandMessages.unknownColumn(heading));
    }
    mapping.delete(column.index);
    if (label === "") continue;
    const target = targetNamed(fields, label);
    for (const [index, other] of mapping)
      if (other === target && !isShareable(other)) mapping.delete(index);
    mapping.set(column.index, target);
  }
  const withYear =
    fiscalYear === undefined ? guessed : tellYear(fiscalYear)(guessed);
  return {
    ...withYear,
    mapping,
    constants: new Map([
      ...session.constantsAfter(guessed, mapping),
      ...constants.map(([label, value]) => [fieldNamed(label), value] as const),
    ]),
    isJoining: guessed.isJoining && isJoining,
    isFirstPrincipal,
    leftOut: new Set(
      table.rows.flatMap(({ name }) =>
        leftOut.some((row) => isSame(row, name)) ? [name] : [],
      ),
    ),
  };
};

const fieldNamedIn = (
  fields: readonly EnterableField[],
  label: string,
): string => {
  const field = fields.find(
    (one) => isSame(one.label, label) || one.name === label,
  );
  if (field !== undefined) return field.name;
  const known = fields.map((one) => one.label).join("、");
  throw usageFailure(importCommandMessages.unknownField(label, known));
};

/** 氏名, 氏名2 of the second participant, or a part of the date, as it is told. */
const targetNamed = (
  fields: readonly EnterableField[],
  label: string,
): string => {
  const part = DATE_PARTS.find((one) => isSame(columns.parts[one], label));
  if (part !== undefined) return part;
  if (isSame(columns.ticks, label)) return TICKS;
  if (isSame(columns.movedDay, label)) return MOVED_DAY;
  const further = fields
    .filter(({ isInTable }) => isInTable)
    .flatMap(({ name, label: own }) =>
      PEOPLE.map((person) => ({
        target: targetOf(name, person),
        said: columns.furtherPerson(own, person + 1),
      })),
    )
    .find(({ said }) => isSame(said, label));
  if (further !== undefined) return further.target;
  return fieldNamedIn(fields, label);
};

/** Places after the first; more people stand in no row. */
const PEOPLE = Array.from({ length: 20 }, (_, at) => at + 1);
