import { samenessKey } from "../../../../../domain/sameness/sameness";
import { readNumberText } from "../../../../../entering/reading/read-number";
import { isOfOtherCount, isOfTimes } from "../../../columns/outcome-headings";
import type { TableRow } from "../../../reading/table-rows";
import { DATE_FIELD } from "../../known/load-known";
import type { TextRules } from "../../rows/texts-of-row";
import type { RowQuestion } from "../row-question";
import { LEAVES, TAKES } from "../row-question";

/** How many came, or how often somebody did, is of something else. */
const ATTENDED = /参加|出席/u;

/**
 * Asks of a row of meetings that says 2 under 回数 or 件数, which no field takes: it
 * becomes one record. One answer serves all rows with that number.
 */
export const timesNotKept = (
  { cells }: Pick<TableRow, "cells">,
  { kind, columns, mapping }: Pick<TextRules, "kind" | "columns" | "mapping">,
): readonly RowQuestion[] =>
  kind !== "meetings"
    ? []
    : columns.flatMap(({ index, heading }) => {
        const isCount =
          !mapping.has(index) &&
          isOfTimes(heading) &&
          !isOfOtherCount(heading) &&
          !ATTENDED.test(samenessKey(heading));
        const read = isCount
          ? readNumberText(cells[index])
          : ({ state: "blank" } as const);
        if (read.state !== "read" || Number(read.number) <= 1) return [];
        const detail = `${heading}：${read.number}`;
        return [
          {
            field: DATE_FIELD[kind],
            code: "timesNotKept" as const,
            detail,
            answerKey: `timesNotKept:${samenessKey(detail)}`,
            values: [TAKES, LEAVES],
          },
        ];
      });
