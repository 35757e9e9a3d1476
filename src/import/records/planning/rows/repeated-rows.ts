import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { TableRow } from "../../reading/table-rows";
import { DATE_FIELD } from "../known/load-known";
import type { RowTexts } from "./texts-of-row";

/**
 * Tells, row by row from the first on, which row above says the same in every
 * column that is used: a line that was copied counts twice. Undefined: none does, the row
 * has no day of its own, or its cells are one with those above.
 */
export const repeatedRows = (kind: EnteredKind) => {
  const first = new Map<string, string>();
  return (
    { name, sheet, shared }: Pick<TableRow, "name" | "sheet" | "shared">,
    {
      own,
      people,
      fiscalYear,
    }: Pick<RowTexts, "own" | "people" | "fiscalYear">,
  ): string | undefined => {
    const isOfAbove = [...(shared?.values() ?? [])].includes("later");
    if (isOfAbove || isBlank(own[DATE_FIELD[kind]])) return undefined;
    const key = JSON.stringify([
      sheet,
      fiscalYear,
      ...[own, ...people.map(({ texts }) => texts)].map((texts) =>
        Object.entries(texts).map(([field, text = ""]) => [
          field,
          samenessKey(text),
        ]),
      ),
    ]);
    const above = first.get(key);
    if (above === undefined) first.set(key, name);
    return above;
  };
};
