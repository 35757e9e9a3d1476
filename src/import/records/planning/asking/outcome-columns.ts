import { OWN_WORDS } from "../../../../i18n/entering/own-words";
import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { isNobody } from "../../../../entering/people/is-nobody";
import type { ColumnMapping } from "../../columns/map-columns";
import {
  isHeadcount,
  isOfUnheld,
  isPlainNo,
} from "../../columns/outcome-headings";
import { asksDeputies, tellsDeputy } from "../../reading/deputies-beside";
import { isDay } from "../../reading/rows/noted-day";
import type { TableColumn, TableRow } from "../../reading/table-rows";
import { calledOffTexts } from "./called-off-texts";

/** A column that no field takes, and that says whether its rows were held. */
export interface OutcomeColumn extends Pick<TableColumn, "index" | "heading"> {
  /** Whether a text is no plain yes, and so short that it is asked. */
  readonly isDoubtful: (text: string) => boolean;
  /** Whether a text says that it was held, and nothing else. */
  readonly isPlain: (text: string) => boolean;
  /** Most rows have something there, or below the opposite (出席 | 欠席): a blank says something, too. */
  readonly isMostlyFilled: boolean;
  /** Columns of the opposite. */
  readonly opposites: readonly number[];
}

/** Whether it was held, who came, how often, and what came of it; not 実施場所, 参加人数. */
const OUTCOME =
  /^(?:(?:集計|計上|カウント|算入)(?:対象|区分|の?有無)?|(?:対応|相談|会議|研修|来庁)の?(?:結果|実績|状況|有無)|済み?|完了|終了|(?:出欠|出席|参加|実施|開催|面談)(?:の?(?:出欠|結果|実績|状況|有無|可否|確認|チェック|済み?))?|結果|実績|状況|進捗(?:状況)?|(?:実施|開催|面談)?(?:回数|件数)|(?:実施|開催|面談|実績)数|attendance|attended|held|outcome|results?)$/iu;
/** None of those who were to come came. */
const NONE = /^0+[人名]?$/u;
/** To when it was put off. */
const CHANGE =
  /^(?:日程|日時|日付|実施日|開催日)?の?(?:変更|振り?替え?|延期|順延|再調整)(?:後|先)?の?(?:日付?|日程|日時|実施日|開催日|有無)?$/u;
/** A plain yes; more than one time is told elsewhere. */
const YES =
  /^(?:[○〇◯◎●✓✔☑レ完了印]|(?:実施|開催|出席|参加|面談|対応|完了|終了|来庁)(?:済み?|した|しました|あり|有り?)?|済み?|有り?|あり|対象|する|含む|計上|出|予定(?:通|どお)り(?:実施|開催)?|ok|はい|y|yes|true|第?0*[1-9]\d*(?:\.0+)?(?:回目?|件|名|人)?)$/iu;
/** More letters are a report of what was said, more different ones are no marks. */
const LONGEST_MARK = 8;
const MOST_MARKS = 20;

/** Columns that tell whether rows were held, besides those that are used. */
export const outcomeColumns = (
  {
    columns,
    rows,
  }: {
    readonly columns: readonly Pick<
      TableColumn,
      "index" | "heading" | "tellsHeld"
    >[];
    readonly rows: readonly Pick<TableRow, "cells">[];
  },
  mapping: ColumnMapping,
): readonly OutcomeColumn[] => {
  const opposites = columns.flatMap(({ index, heading }) =>
    isOfUnheld(heading) && !mapping.has(index) ? [index] : [],
  );
  return columns.flatMap(
    ({ index, heading, tellsHeld }): readonly OutcomeColumn[] => {
      const key = samenessKey(heading);
      if (mapping.has(index)) return [];
      const column = { index, heading, isMostlyFilled: false, opposites: [] };
      if (CHANGE.test(key) || isOfUnheld(heading))
        return [{ ...column, isDoubtful: saysAnything, isPlain: isPlainNo }];
      if (isHeadcount(heading))
        return [
          {
            ...column,
            isDoubtful: saysNobody,
            isPlain: (text) => !saysNobody(text),
          },
        ];
      if (!OUTCOME.test(key) && tellsHeld !== true) return [];
      const dated = rows.filter(({ cells }) => cells.some(isDay));
      const told = (dated.length > 0 ? dated : rows).map(({ cells }) =>
        samenessKey(cells[index] ?? ""),
      );
      const filled = told.filter((text) => text !== "");
      const isMark = (text: string): boolean => {
        const mark = samenessKey(text);
        return mark !== "" && mark.length <= LONGEST_MARK && !isPlainYes(mark);
      };
      const hasMarks = new Set(filled.filter(isMark)).size <= MOST_MARKS;
      return [
        {
          ...column,
          isDoubtful: (text) => hasMarks && isMark(text),
          isPlain: isPlainYes,
          opposites,
          isMostlyFilled:
            told.length > 0 &&
            (dated.length > 0 ? dated : rows).filter(({ cells }) =>
              [index, ...opposites].some((at) => !isBlank(cells[at])),
            ).length *
              2 >
              told.length,
        },
      ];
    },
  );
};

/** Below 中止 whatever is no plain no: ○, 1, 5/4, 議会対応. */
const saysAnything = (text: string): boolean =>
  !isBlank(text) && !isNobody(text) && !isPlainNo(text);

const saysNobody = (text: string): boolean => NONE.test(samenessKey(text));

const isPlainYes = (text: string): boolean => YES.test(samenessKey(text));

/**
 * What such columns say of a row that is no plain yes and that nothing else asks
 * about, each behind its heading: 出欠：△, 回数：0, 実施：空欄.
 * @param isOwn whether the row is of a day of its own: one that goes on with
 * another has blanks
 */
export const outcomeTexts = (
  { cells }: { readonly cells: readonly string[] },
  outcomes: readonly OutcomeColumn[],
  rules: Omit<Parameters<typeof calledOffTexts>[1], "columns">,
  isOwn: boolean,
): readonly string[] =>
  outcomes.flatMap((column) => {
    const { index, heading, isDoubtful, isMostlyFilled, opposites } = column;
    const text = cells[index] ?? "";
    if (isBlank(text))
      return isMostlyFilled &&
        isOwn &&
        opposites.every((at) => isBlank(cells[at]))
        ? [OWN_WORDS.blank(heading)]
        : [];
    const isAsked =
      calledOffTexts({ cells }, { ...rules, columns: [column] }).length > 0 ||
      (tellsDeputy(text, undefined) && asksDeputies(rules.fields));
    return isAsked || !isDoubtful(text) ? [] : [`${heading}：${text.trim()}`];
  });
