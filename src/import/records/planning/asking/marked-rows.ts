import { calledOffWords } from "../../../../entering/remarks/called-off-words";
import { saysUnheld } from "../../reading/rows/block-heading";
import { tellsDeputy } from "../../reading/deputies-beside";
import { meaningOf } from "../../reading/legends/legend-lines";
import type { TableRow } from "../../reading/table-rows";

/**
 * Lines of the legend that the colours of a row may mean, and by which it was not
 * held, or somebody else came: 灰色：中止. What others mean is told with the notes.
 * @param cancelled the choices of the form that mean it
 */
export const marksToAsk = (
  { marks = new Map() }: Pick<TableRow, "marks">,
  cancelled: readonly string[],
): readonly string[] => {
  const words = calledOffWords(cancelled);
  return [...new Set([...marks.values()].flat())].filter((mark) => {
    const meaning = meaningOf(mark);
    return (
      saysUnheld(meaning, words) ||
      words.isSaid(meaning, { heading: "", isRemark: true }) ||
      tellsDeputy(meaning, undefined)
    );
  });
};
