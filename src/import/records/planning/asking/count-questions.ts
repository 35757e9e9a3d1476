import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../entering/entered-record";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import type { TextRules } from "../texts-of-row";
import type { RowQuestion } from "./row-question";
import { AS_WRITTEN } from "./row-question";
import type { RunningCount } from "./running-counts";
import { toldTimes } from "./told-times";

/** What tells how often a row of activities stands for. */
interface CountRules extends Pick<
  TextRules,
  "kind" | "fields" | "mapping" | "edits"
> {
  readonly constants: ReadonlyMap<string, string>;
}

/**
 * How many times a row of activities is, where its column of them may tell which
 * time it was, or where nothing but its title tells it; each title is a question
 * of its own.
 * @param own texts of the record itself
 */
export const countQuestions = (
  row: Pick<TableRow, "name">,
  own: EnteredTexts,
  { kind, fields, constants, mapping, edits }: CountRules,
  running: RunningCount | undefined,
): readonly RowQuestion[] => {
  const hasCount = fields.some(({ name }) => name === "count");
  if (kind !== "activities" || !hasCount) return [];
  if (!isBlank(own.count)) {
    return running === undefined || edits.has(cellKey(row.name, "count"))
      ? []
      : [
          {
            field: "count",
            code: "countRuns",
            detail: running.detail,
            answerKey: `countRuns:${running.key}`,
            values: ["1", AS_WRITTEN],
            isOfFilled: true,
          },
        ];
  }
  const { title = "" } = own;
  const times = toldTimes(title);
  return times === undefined || !isBlank(constants.get("count"))
    ? []
    : [
        {
          field: "count",
          code: [...mapping.values()].includes("count")
            ? "titleTellsBlankCount"
            : "titleTellsCount",
          detail: visibleText(title),
          answerKey: `titleTellsCount:${samenessKey(title)}`,
          values: ["1", String(times)],
        },
      ];
};
