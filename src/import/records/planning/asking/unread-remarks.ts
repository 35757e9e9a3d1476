import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { isNobody } from "../../../../entering/people/is-nobody";
import type { ColumnMapping } from "../../columns/map-columns";
import { mayBeUnheld } from "../../../../entering/remarks/unheld-stems";
import { isRemarks } from "../../../../entering/remarks/is-remarks";
import { tellsDeputy } from "../../reading/deputies-beside";
import { saysPlanned } from "../../reading/rows/block-heading";
import type { ReadTable } from "../../reading/table-rows";
import { calledOffTexts } from "./called-off-texts";
import { outcomeColumns } from "./outcome-columns";

/** What stands in a column of remarks that no field takes, and is not asked about. */
export interface UnreadRemarks {
  readonly heading: string;
  /** Each once; those that may tell that nothing was held first, then those of most rows. */
  readonly texts: readonly {
    readonly text: string;
    readonly rows: number;
  }[];
}

/**
 * Remarks that are not kept and raise no question: nobody knows all the words by
 * which people write that a meeting was not held, or that another one came.
 */
export const unreadRemarks = (
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  rules: Pick<Parameters<typeof calledOffTexts>[1], "cancelled" | "fields">,
): readonly UnreadRemarks[] => {
  const outcomes = outcomeColumns({ columns, rows }, mapping);
  return columns
    .filter(
      ({ index, heading, beside }) =>
        !mapping.has(index) &&
        (beside !== undefined ||
          isRemarks(heading) ||
          outcomes.some((column) => column.index === index)),
    )
    .map(({ index, heading, beside }) => {
      const outcome = outcomes.find((column) => column.index === index);
      const texts = new Map<string, { text: string; rows: number }>();
      for (const { cells } of rows) {
        const text = (cells[index] ?? "").trim();
        if (isBlank(text) || isNobody(text)) continue;
        const known = texts.get(samenessKey(text)) ?? { text, rows: 0 };
        texts.set(samenessKey(text), { ...known, rows: known.rows + 1 });
      }
      const isAsked = (text: string): boolean =>
        tellsDeputy(text, undefined) ||
        (beside === "block" && saysPlanned(text)) ||
        outcome?.isDoubtful(text) === true ||
        outcome?.isPlain(text) === true ||
        calledOffTexts(
          { cells: [text] },
          {
            ...rules,
            columns: [{ index: 0, heading, ...(beside && { beside }) }],
            mapping: new Map(),
          },
        ).length > 0;
      return {
        heading,
        texts: [...texts.values()]
          .filter(({ text }) => !isAsked(text))
          .sort(
            (a, b) =>
              Number(mayBeUnheld(b.text)) - Number(mayBeUnheld(a.text)) ||
              b.rows - a.rows,
          ),
      };
    })
    .filter(({ texts }) => texts.length > 0);
};
