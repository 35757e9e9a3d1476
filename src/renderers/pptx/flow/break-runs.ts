import type { Run } from "./paragraph";
import { sliceRuns, textOfRuns } from "./paragraph";

/**
 * Runs with line feeds where lines begin, so that no phrase is broken between two.
 * @param starts UTF-16 offsets in their text, the first one 0; as they are without a second one
 */
export const breakRuns = (
  runs: readonly Run[],
  starts: readonly number[],
): readonly Run[] =>
  starts.length < 2
    ? runs
    : starts.flatMap((start, index) => {
        const line = sliceRuns(
          runs,
          start,
          starts[index + 1] ?? textOfRuns(runs).length,
        );
        const trimmed = line.map((run, at) =>
          at === line.length - 1 && index < starts.length - 1
            ? { ...run, text: run.text.trimEnd() }
            : run,
        );
        const [first, ...others] = trimmed;
        if (first === undefined) return [];
        return index === 0
          ? [first, ...others]
          : [{ ...first, text: `\n${first.text}` }, ...others];
      });
