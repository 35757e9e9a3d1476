import { isBlank, visibleText } from "../../../domain/sameness/sameness";
import type { Entered } from "../../../entering/record/enter-record";
import { toldTimes } from "../../../import/records/planning/asking/counts/told-times";
import type { GridColumn } from "../grid-columns";
import { SHARED_NUMBER } from "../grid-columns";
import type { GridRow } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";

/**
 * An activity whose title tells how many times it stands for, where nobody wrote a
 * count: which is meant is asked, as an import does. What the form gives is nobody's word.
 */
export const untoldCount = (
  { own }: GridRow,
  { entry }: Pick<Entered, "entry">,
  columns: readonly GridColumn[],
): readonly RowFault[] => {
  const hasCount = columns.some(({ name }) => name === SHARED_NUMBER);
  if ("attendances" in entry || !hasCount || !isBlank(own[SHARED_NUMBER])) {
    return [];
  }
  const { title = "" } = entry;
  const times = toldTimes(title);
  if (times === undefined) return [];
  return [
    {
      level: "error",
      field: SHARED_NUMBER,
      problem: {
        field: SHARED_NUMBER,
        level: "error",
        code: "titleTellsBlankCount",
        detail: visibleText(title),
        candidates: ["1", String(times)].map((value) => ({
          value,
          label: value,
        })),
      },
    },
  ];
};
