import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../../entering/entered-record";
import { readNumberText } from "../../../../../entering/reading/read-number";
import { isOfUnheld } from "../../../columns/outcome-headings";
import type { TableRow } from "../../../reading/table-rows";
import { cellKey } from "../../cell-key";
import type { TextRules } from "../../texts-of-row";
import type { RowQuestion } from "../row-question";
import { AS_WRITTEN, LEAVES } from "../row-question";
import type { RunningCount } from "./running-counts";
import { toldTimes } from "./told-times";

/** What tells how often a row of activities stands for. */
interface CountRules extends Pick<
  TextRules,
  "kind" | "fields" | "columns" | "mapping" | "edits"
> {
  readonly constants: ReadonlyMap<string, string>;
}

/**
 * How many times a row of activities is, where its column of them may tell which
 * time it was, where it is blank though it says how many were held, or where nothing
 * but its title or the planned number tells it; each title is a question of its own.
 * @param own texts of the record itself
 */
export const countQuestions = (
  row: Pick<TableRow, "name" | "cells">,
  own: EnteredTexts,
  rules: CountRules,
  running: RunningCount | undefined,
): readonly RowQuestion[] => {
  const { kind, fields, constants, mapping, edits } = rules;
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
  if (!isBlank(constants.get("count"))) return [];
  const untold = untoldCount(row, rules);
  if (untold !== undefined) return [untold];
  const { title = "" } = own;
  const times = toldTimes(title);
  return times === undefined
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

const PLANNED =
  /(?:予定|計画|目標|見込)(?:み)?の?(?:実施|開催)?(?:回数|件数)|(?:回数|件数)\((?:予定|計画|目標|見込み?)\)/u;
const HELD = /^(?:実施|開催|実績)(?:済み?)?の?(?:回数|件数)/u;

const NO_TIMES = /累計|累積|通算|申込|参加|出席/u;

/**
 * What was planned is no count, a blank below 実施回数 may well be none, and of counts
 * in several columns (対面回数 | オンライン回数) the sum is meant.
 */
const untoldCount = (
  { cells }: Pick<TableRow, "cells">,
  { columns, mapping }: CountRules,
): RowQuestion | undefined => {
  const counts = columns.flatMap(({ index, heading }) => {
    const key = samenessKey(heading);
    const read = readNumberText(cells[index]);
    const isCount =
      /回数|件数/u.test(key) && !NO_TIMES.test(key) && !isOfUnheld(heading);
    return isCount && !mapping.has(index) && read.state === "read"
      ? [{ heading, key, number: Number(read.number) }]
      : [];
  });
  const planned = counts.filter(({ key }) => PLANNED.test(key));
  const held = counts.filter((one) => !planned.includes(one));
  const used = columns.find(({ index }) => mapping.get(index) === "count");
  // Another count beside a column that is used is of something else.
  const told = held.length > 0 && used === undefined ? held : planned;
  const sum = told.reduce((total, { number }) => total + number, 0);
  const detail =
    told.length > 0
      ? told.map(({ heading, number }) => `${heading}：${number}`).join("、")
      : `${used?.heading ?? ""}：空欄`;
  const isTold = told === held ? sum === 1 : told.length > 0 && sum === 0;
  const isBlankHeld =
    used !== undefined && HELD.test(samenessKey(used.heading));
  if (isTold || (told.length === 0 && !isBlankHeld)) return undefined;
  const values = [...new Set(["1", ...(sum > 0 ? [String(sum)] : [])]), LEAVES];
  return {
    field: "count",
    code: "countUntold",
    detail,
    answerKey: `countUntold:${samenessKey(detail)}`,
    values,
  };
};
