import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { ReadTable } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";
import { isRowNumber } from "./row-numbers";

/** A column that no field takes, and what stands there. */
export interface UnusedColumn {
  readonly heading: string;
  /** The first of its different texts. */
  readonly texts: readonly string[];
  /** How many others there are. */
  readonly more: number;
}

const MOST_TEXTS = 4;
const LONGEST_TEXT = 20;
/** The day of the week is read with the day. */
const WEEKDAY = /^曜日?$/u;

/**
 * Columns with contents that are not used, so that whoever imports sees all that does not
 * get into the records: numbers, names and marks, too. Numbers of rows say nothing.
 * @param told headings of those that are told elsewhere
 */
export const unusedColumns = (
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  told: readonly string[],
): readonly UnusedColumn[] =>
  columns
    .filter(
      ({ index, heading, beside }) =>
        !mapping.has(index) &&
        beside === undefined &&
        !told.includes(heading) &&
        !isRowNumber(heading) &&
        !WEEKDAY.test(samenessKey(heading)),
    )
    .flatMap(({ index, heading }) => {
      const texts = new Map(
        rows
          .map(({ cells }) => (cells[index] ?? "").trim())
          .filter((text) => !isBlank(text))
          .map((text) => [samenessKey(text), text]),
      );
      if (texts.size === 0) return [];
      const shown = [...texts.values()].slice(0, MOST_TEXTS);
      return [
        {
          heading,
          texts: shown.map((text) =>
            [...text].length > LONGEST_TEXT
              ? `${[...text].slice(0, LONGEST_TEXT).join("")}…`
              : text,
          ),
          more: texts.size - shown.length,
        },
      ];
    });
