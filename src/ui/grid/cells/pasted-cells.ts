import { parseCsv } from "hucre/csv";
import { isBlank } from "../../../domain/sameness/sameness";
import { withoutFormulaMark } from "../../../entering/reading/without-formula-mark";
import type { FindPerson } from "../../../entering/people/person-match";
import type { GridColumn } from "../grid-columns";

/** Texts of cells, row by row, as a spreadsheet copies them. */
export type PastedCells = readonly (readonly string[])[];

/** Between people of one cell. */
export const BETWEEN_PEOPLE = "、";

/**
 * The cells of a text that is pasted into a column. Lines of people alone, or of
 * their numbers and names, are the people of one record.
 * @param spread gives rows that are merged cells what stands in these
 * @returns undefined for a text of one cell: it goes where the cursor stands
 */
export const pastedCells = (
  text: string,
  { kind }: GridColumn,
  findPerson: FindPerson,
  spread: (rows: PastedCells) => PastedCells,
): PastedCells | undefined => {
  const rows = parseCsv(text.replace(/[\r\n]+$/u, ""), { delimiter: "\t" }).map(
    (row) =>
      // The table itself copies texts so.
      row.map((cell) => withoutFormulaMark(String(cell ?? "").trim())),
  );
  const isOneCell =
    rows.length < 2 &&
    (rows[0] ?? []).every((cell, at) => at === 0 && !/[\r\n]/u.test(cell));
  if (isOneCell) return undefined;
  const isPeople =
    kind === "person" &&
    rows.every((row) => row.length === 1 || isPerson(row, findPerson));
  return isPeople
    ? [
        [
          rows
            .map((row) => row.join(" "))
            .filter((one) => !isBlank(one))
            .join(BETWEEN_PEOPLE),
        ],
      ]
    : spread(rows);
};

/** A number of the roster, and the name beside it, of the same person or of another. */
const isPerson = (
  [code = "", name = "", ...more]: readonly string[],
  findPerson: FindPerson,
): boolean => {
  const match = findPerson({ code, name }, undefined);
  return (
    more.length === 0 &&
    !isBlank(code) &&
    match.state === "found" &&
    (match.disagrees === undefined ||
      findPerson({ name }, undefined).state === "found")
  );
};
