import { OWN_WORDS } from "../../../../../i18n/entering/own-words";
import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../../entering/entered-record";
import { readNumberText } from "../../../../../entering/reading/read-number";
import { isOfTimes, isOfUnheld } from "../../../columns/outcome-headings";
import { monthOf } from "../../../reading/periods/list-period";
import type { TableRow } from "../../../reading/table-rows";
import { cellKey } from "../../cell-key";
import { DATE_FIELD } from "../../known/load-known";
import type { TextRules } from "../../rows/texts-of-row";
import type { RowQuestion } from "../row-question";
import { AS_WRITTEN, LEAVES } from "../row-question";
import type { RunningCount } from "./running-counts";
import { toldTimes, toldTimesOfMonth } from "./told-times";

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
    if (edits.has(cellKey(row.name, "count"))) return [];
    const beside = countsBeside(row, rules);
    if (beside !== undefined) return [beside];
    return running === undefined
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
  const isOfMonth = monthOf(own[DATE_FIELD[kind]] ?? "") !== undefined;
  const times =
    toldTimes(title) ?? (isOfMonth ? toldTimesOfMonth(title) : undefined);
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

const NO_TIMES = /累計|累積|通算|申込|参加|出席|閲覧|視聴|再生|アクセス/u;
/** Below 実施 and the like more than one is a count; 1 is a tick. */
const HELD_MARK =
  /^(?:(?:実施|開催|面談|会議|研修|相談)(?:済み?|実績|結果)?|実績|済み?)$/u;

/** A column that no field takes and that counts, as a row has it. */
interface CountBeside {
  readonly heading: string;
  readonly key: string;
  readonly number: number;
}

const countsIn = (
  { cells }: Pick<TableRow, "cells">,
  { columns, mapping }: CountRules,
): readonly CountBeside[] =>
  columns.flatMap(({ index, heading }) => {
    if (mapping.has(index) || isOfUnheld(heading)) return [];
    const key = samenessKey(heading);
    const read = readNumberText(cells[index]);
    if (read.state !== "read") return [];
    const number = Number(read.number);
    const isCount = isOfTimes(heading) && !NO_TIMES.test(key);
    return isCount || (HELD_MARK.test(key) && number > 1)
      ? [{ heading, key, number }]
      : [];
  });

const inWords = (
  counts: readonly Pick<CountBeside, "heading" | "number">[],
): string =>
  counts.map(({ heading, number }) => `${heading}：${number}`).join("、");

const sumOf = (counts: readonly Pick<CountBeside, "number">[]): number =>
  counts.reduce((total, { number }) => total + number, 0);

/** Beside a column of the count only what is called so is one, too: 件数 is of something else. */
const isFurtherCount = ({ key, number }: CountBeside): boolean =>
  /回数/u.test(key) && !PLANNED.test(key) && number > 0;

/** 協議回数 beside 実施回数 may be more times, or of something else. */
const countsBeside = (
  row: Pick<TableRow, "cells">,
  rules: CountRules,
): RowQuestion | undefined => {
  const used = rules.columns.find(
    ({ index }) => rules.mapping.get(index) === "count",
  );
  const read = readNumberText(used && row.cells[used.index]);
  const others = countsIn(row, rules).filter(isFurtherCount);
  if (used === undefined || read.state !== "read" || others.length === 0)
    return undefined;
  const number = Number(read.number);
  const all = [{ heading: used.heading, number }, ...others];
  const detail = inWords(all);
  return {
    field: "count",
    code: "countsBeside",
    detail,
    answerKey: `countsBeside:${samenessKey(detail)}`,
    values: [...(number > 0 ? [AS_WRITTEN] : []), String(sumOf(all)), LEAVES],
    isOfFilled: true,
  };
};

/**
 * What was planned is no count, a blank below 実施回数 may well be none, and of counts
 * in several columns (対面回数 | オンライン回数) the sum is meant.
 */
const untoldCount = (
  row: Pick<TableRow, "cells">,
  rules: CountRules,
): RowQuestion | undefined => {
  const { columns, mapping } = rules;
  const counts = countsIn(row, rules);
  const planned = counts.filter(({ key }) => PLANNED.test(key));
  const held = counts.filter((one) => !planned.includes(one));
  const used = columns.find(({ index }) => mapping.get(index) === "count");
  const others = used === undefined ? held : held.filter(isFurtherCount);
  const told = others.length > 0 ? others : planned;
  const sum = sumOf(told);
  const blank = used === undefined ? [] : [OWN_WORDS.blank(used.heading)];
  const isBesideBlank = told === others && used !== undefined;
  const detail = [
    ...(told.length === 0 || isBesideBlank ? blank : []),
    ...(told.length > 0 ? [inWords(told)] : []),
  ].join("、");
  const isTold =
    used === undefined && told === others
      ? sum === 1
      : told === planned && told.length > 0 && sum === 0;
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
