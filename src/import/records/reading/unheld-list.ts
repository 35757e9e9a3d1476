import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import { CALLED_OFF } from "../../../entering/remarks/called-off-words";
import { mayBeUnheld } from "../../../entering/remarks/unheld-stems";
import { isRowNumber } from "../columns/row-numbers";
import type { ListSheet } from "./join-sheets";
import { isTitle } from "./planned-list";
import { saysCarriedOver } from "./rows/block-heading";
import { dayOfYear, isDay } from "./rows/noted-day";
import type { ReadTable, TableRow } from "./table-rows";

const OFF = `(?:${CALLED_OFF}|欠席者?|不参加者?|病欠)`;

/** 中止・延期分, 中止した面談の一覧; 実施・中止, 中止を除く and the legend 灰色は中止 are none. */
const UNHELD = new RegExp(
  `(?<![はがを：:=＝]|(?:実施|開催|出席)者?(?:・|と|及び|や|/|、))${OFF}(?:(?:[・、,/や]|および|及び)${OFF})*(?:した|された|と?なった|になった|等|など)?(?:の?(?:分|もの|のみ|だけ|案件|面談|会議|打ち?合わ?せ|[a-z\\dァ-ヶー]|回|記録|一覧|表|管理))*[)】〉》>]?\\d*$`,
  "iu",
);

/**
 * A sheet with what tells, on each of its rows, that it may not have been held: the list's
 * name, its title, or the name of the file says so (中止・延期分; a table below another one
 * is as its own title says), or a note of the list names its day (※5/25は中止) or its
 * number (No.2は中止).
 * @param names of the file
 */
export const withUnheld = (
  sheet: ListSheet,
  names: readonly string[],
): ListSheet => {
  const { name, table } = sheet;
  const ofSheet = [name, ...table.above.filter(isTitle), ...names].find(
    saysUnheldList,
  );
  const notes = notesOf(table);
  const ofDay = noteOfDay(notes);
  const ofNumber = noteOfNumber(notes, table);
  const rows = table.rows.map((row) => {
    const told =
      (row.titles ?? []).filter(isTitle).find(saysUnheldList) ??
      ofSheet ??
      ofDay(row) ??
      ofNumber(row);
    return told === undefined ? row : { ...row, unheldAs: told.trim() };
  });
  return { ...sheet, table: { ...table, rows } };
};

const saysUnheldList = (text: string): boolean => {
  const name = samenessKey(text).replace(/\.(?:xlsx|csv|tsv|txt)$/iu, "");
  return UNHELD.test(name) || saysCarriedOver(name);
};

const DAY = "(?<!\\d)(\\d{1,2})[月/](\\d{1,2})日?(?![\\d/]|[にへ])";
const OFF_BEHIND = new RegExp(`^[^。]*?(?:${CALLED_OFF})`, "u");
const OFF_BEFORE = new RegExp(`^[^\\d]*(?:${CALLED_OFF})[^\\d:]*:`, "u");

/** The note of a list that says of a row's day that it was called off. */
const noteOfDay = (
  notes: readonly string[],
): ((row: TableRow) => string | undefined) => {
  const byDay = new Map(
    notes.flatMap((text) =>
      daysCalledOff(samenessKey(text)).map((day) => [day, text] as const),
    ),
  );
  if (byDay.size === 0) return () => undefined;
  return ({ cells }) =>
    cells
      .filter((text) => !isBlank(text) && isDay(text))
      .map((text) => byDay.get(dayOfYear(text) ?? ""))
      .find((note) => note !== undefined);
};

/** 05-25 of ※5/25は中止, and of 中止した回：5/25; the day to which it was put off is none. */
const daysCalledOff = (key: string): readonly string[] =>
  [...key.matchAll(new RegExp(DAY, "gu"))].flatMap(
    ({ 0: whole, 1: month, 2: day, index }) =>
      OFF_BEHIND.test(key.slice(index + whole.length)) || OFF_BEFORE.test(key)
        ? [[month, day].map((part = "") => part.padStart(2, "0")).join("-")]
        : [],
  );

/** Notes of a list, and lines of one text below it, which have no mark of a note: 3番は流れた. */
const notesOf = ({
  notes,
  rows,
}: Pick<ReadTable, "notes" | "rows">): readonly string[] => [
  ...notes.map(({ text }) => text),
  ...rows.flatMap(({ cells }) => {
    const [text, ...others] = cells.filter((cell) => !isBlank(cell));
    return text === undefined || others.length > 0 ? [] : [text];
  }),
];

/** No.2, №2, 2番 and, at the beginning, 2→, 2は. */
const NUMBERS = /(?:no\.?|№|#)(\d+)|(\d+)番|^\D?(\d+)(?=[→⇒はも:])/giu;
const CORRECTS = /訂正|修正|誤り?|正しく|正:/u;

/** The note of a list that says of the number of a row that it was not held, or is to be corrected. */
const noteOfNumber = (
  notes: readonly string[],
  { columns }: Pick<ReadTable, "columns">,
): ((row: TableRow) => string | undefined) => {
  const numbered = columns.filter(({ heading }) => isRowNumber(heading));
  const byNumber = new Map(
    notes.flatMap((text) => {
      const key = samenessKey(text);
      return mayBeUnheld(key) || CORRECTS.test(key)
        ? [...key.matchAll(NUMBERS)].map(
            ([, ...found]) => [Number(found.find(Boolean)), text] as const,
          )
        : [];
    }),
  );
  if (byNumber.size === 0) return () => undefined;
  return ({ cells }) =>
    numbered
      .map(({ index }) => samenessKey(cells[index] ?? ""))
      .filter((key) => /^\d+$/u.test(key))
      .map((key) => byNumber.get(Number(key)))
      .find((note) => note !== undefined);
};
