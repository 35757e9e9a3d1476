import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../entering/entered-record";
import { areOtherDays } from "../../reading/rows/noted-day";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";
import type { TextRules } from "../rows/texts-of-row";
import type { RowQuestion } from "./row-question";
import { LEAVES, TAKES } from "./row-question";

const HELD =
  /実施|開催|面談|会議|会合|打ち?合わ?せ|相談|研修|対応|実績|held|meeting/iu;
/** Nothing but a day: 日程, 開催日時; 予定日, 申込日 and 報告日 may well be other days. */
const DAY =
  /^(?:(?:実施|開催|面談|会議|会合|打ち?合わ?せ|相談|研修|対応|実績)の?)*(?:年?月日|日(?:[付時程]|にち|取り)?|期日)$|^(?:meeting |held )?(?:date|day)$|^held on$/iu;

/**
 * Asks whether the column of days that is used is the right one, where another
 * one says another day of the row; once a column. 日程 beside 実施日 was the plan.
 * @param own texts of the record itself
 */
export const dayColumnQuestions = (
  { name, cells }: TableRow,
  own: EnteredTexts,
  {
    kind,
    columns,
    mapping,
    edits,
  }: Pick<TextRules, "kind" | "columns" | "mapping" | "edits">,
): readonly RowQuestion[] => {
  const field = DATE_FIELD[kind];
  const day = own[field];
  const used = columns.find(
    ({ index }) => mapping.get(index) === field && !isBlank(cells[index]),
  );
  if (used === undefined || day === undefined) return [];
  if (edits.has(cellKey(name, field))) return [];
  const isOfHeld = HELD.test(samenessKey(used.heading));
  return columns.flatMap(({ index, heading }): readonly RowQuestion[] => {
    const key = samenessKey(heading);
    const isLikely =
      !mapping.has(index) && DAY.test(key) && (!isOfHeld || HELD.test(key));
    if (!isLikely || !areOtherDays(day, cells[index] ?? "")) return [];
    const detail = `${used.heading} ≠ ${heading}`;
    return [
      {
        field,
        code: "dateOtherColumn",
        detail,
        answerKey: `dateOtherColumn:${samenessKey(detail)}`,
        values: [TAKES, LEAVES],
      },
    ];
  });
};
