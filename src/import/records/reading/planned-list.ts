import { samenessKey } from "../../../domain/sameness/sameness";
import type { ListSheet } from "./join-sheets";
import { isNoteLine } from "./rows/kind-of-row";

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
 * A table below another one is as its own title says, if that says either.
 * @param names of the file
 */
export const withPlans = (
  sheet: ListSheet,
  names: readonly string[],
): ListSheet => {
  const { name, table } = sheet;
  const own = [name, ...table.above.filter(isTitle)];
  const isHeld = own.some(saysHeld);
  const plannedAs = (isHeld ? own : [...own, ...names]).find(saysPlanned);
  const rows = table.rows.map((row) => {
    const titles = (row.titles ?? []).filter(isTitle);
    const ofList = titles.some(saysHeld) ? undefined : plannedAs;
    const told = titles.find(saysPlanned) ?? ofList;
    return told === undefined ? row : { ...row, plannedAs: told.trim() };
  });
  return { ...sheet, table: { ...table, rows } };
};

/** Whether what stands above a list is its title, and no note. */
export const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !isNoteLine(samenessKey(text));

const saysHeld = (text: string): boolean => HELD.test(samenessKey(text));

const saysPlanned = (text: string): boolean => {
  const key = samenessKey(text);
  return PLANNED.test(key) && !HELD.test(key) && !OF_OTHER.test(key);
};
