import type { EntryProblem } from "../../../../entering/entered-record";
import { readTarget } from "../../columns/column-target";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import type { TextRules } from "../rows/texts-of-row";

/** =A2+7 as a file has it that no spreadsheet program calculated, and errors of one. */
const UNCALCULATED =
  /^=(?:…|[^=]*[(A-Z\d])|^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu;

/** Cells of columns that are used of which nobody can tell what they say; each is to be put right. */
export const uncalculatedCells = (
  { name, cells }: TableRow,
  { columns, mapping, edits }: Pick<TextRules, "columns" | "mapping" | "edits">,
): readonly EntryProblem[] =>
  columns.flatMap(({ index, heading }): readonly EntryProblem[] => {
    const target = mapping.get(index);
    const text = (cells[index] ?? "").trim();
    return target === undefined ||
      !UNCALCULATED.test(text) ||
      edits.has(cellKey(name, target))
      ? []
      : [
          {
            field: readTarget(target).field,
            level: "error",
            code: "cellUncalculated",
            detail: `${heading}：${text}`,
          },
        ];
  });
