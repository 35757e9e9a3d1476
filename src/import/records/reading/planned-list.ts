import { samenessKey } from "../../../domain/sameness/sameness";
import type { ListSheet } from "./join-sheets";
import { isNoteLine } from "./kind-of-row";

/** 予定表, 年間計画, 日程調整表, 申込者一覧; a 計画 of something else is a subject. */
const PLANNED =
  /予定|(?:年間|実施|開催|面談|日程)計画|計画表|スケジュール|日程(?:調整)?(?:表|一覧)|予約(?:表|一覧|状況|簿)|(?:申込み?|希望)者?(?:一覧|名簿|状況|受付|表)|schedule|planned|bookings?/iu;
const HELD = /実績|結果|報告|記録|実施(?:済|状況)|results?|held|done/iu;
const OF_OTHER = /次回|今後の|変更/u;
/** A title is short. */
const LONGEST_TITLE = 30;

/**
 * A sheet with what tells, on each of its rows, that it lists what was planned: its
 * name, its title, or else the name of the file where neither says that it was held.
 * @param names of the file
 */
export const withPlans = (
  sheet: ListSheet,
  names: readonly string[],
): ListSheet => {
  const { name, table } = sheet;
  const titles = table.above.filter(
    (text) => text.length <= LONGEST_TITLE && !isNoteLine(samenessKey(text)),
  );
  const own = [name, ...titles];
  const isHeld = own.some(saysHeld);
  const plannedAs = (isHeld ? own : [...own, ...names]).find(saysPlanned);
  return plannedAs === undefined
    ? sheet
    : {
        ...sheet,
        table: {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            plannedAs: plannedAs.trim(),
          })),
        },
      };
};

const saysHeld = (text: string): boolean => HELD.test(samenessKey(text));

const saysPlanned = (text: string): boolean => {
  const key = samenessKey(text);
  return PLANNED.test(key) && !HELD.test(key) && !OF_OTHER.test(key);
};
