import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import { TICKS } from "../columns/column-target";
import { lookedThroughAs } from "../columns/remarks-column";
import { asksDeputies, tellsDeputy } from "../reading/deputies-beside";
import { remarksCallOff } from "./remark-words";
import type { ColumnMapping } from "../columns/map-columns";
import type { TableColumn, TableRow } from "../reading/table-rows";

/** What tells which cells may say it. */
interface CellRules {
  readonly columns: readonly Pick<
    TableColumn,
    "index" | "heading" | "beside"
  >[];
  readonly mapping: ColumnMapping;
  /** The choices of the form that mean it. */
  readonly cancelled: readonly string[];
  readonly fields: Parameters<typeof asksDeputies>[0];
}

/**
 * What the cells of a row say of a meeting that did not take place, each once:
 * the word alone where the cell begins with it or a mark stands before it (訓練
 * ※中止), so that one answer serves every reason, else all of the cell, 11/2に
 * 延期. In a column that no field takes the word is enough, and words serve that
 * stand in remarks alone, and so in one that is headed as remarks, used or not;
 * in any other that is used it must be said of the meeting
 * itself: 中止した事業の見直し is a theme. Of a cell that tells who came for another it
 * is not heard that this one was absent: that is asked already, but of users,
 * who can't be asked for. What is struck out was called off, too.
 */
export const calledOffTexts = (
  row: Pick<TableRow, "cells" | "struck">,
  { columns, mapping, cancelled, fields }: CellRules,
): readonly string[] => {
  const { cells } = row;
  const { isNamed, isSaid, wordIn } = patternsOf(cancelled, true);
  const named = patternsOf(cancelled, false).isNamed;
  const found = columns.flatMap(({ index, heading, beside }) => {
    const target = lookedThroughAs(mapping.get(index), heading);
    if (target === "status") return [];
    const text = cells[index] ?? "";
    const key = samenessKey(text);
    const told = [wordIn(key) ?? text.trim()];
    if (target === TICKS) return named(key) ? told : [];
    if (tellsDeputy(text, target)) {
      if (!asksDeputies(fields)) return told;
      return named(key) ? told : [];
    }
    if (target !== undefined) return isSaid(key) ? told : [];
    // One answer is of the rows below one heading: 中止 elsewhere is another's.
    if (beside === "block")
      return named(key) || PLANNED.test(key) ? [text.trim()] : [];
    return isNamed(key) || remarksCallOff(key, heading) ? told : [];
  });
  return [...new Set([...found, ...struckTexts(row, columns)])];
};

/** Of most of a row the name of the line alone, which serves all such rows; of single cells their texts as well. */
const struckTexts = (
  { cells, struck = new Set() }: Pick<TableRow, "cells" | "struck">,
  columns: CellRules["columns"],
): readonly string[] => {
  const filled = columns.filter(({ index }) => !isBlank(cells[index]));
  const out = filled.filter(({ index }) => struck.has(index));
  return out.length * 2 > filled.length
    ? [STRUCK]
    : out.map(({ index }) => `${STRUCK}「${(cells[index] ?? "").trim()}」`);
};

/** 予定（未実施）, 今後の予定 over rows. */
const PLANNED = /予定|見込|未定|未了/u;

const STRUCK = "取り消し線";

/** Texts are keys of sameness, which have no spaces and no full width. */
interface Patterns {
  /** The word stands in it. */
  readonly isNamed: (key: string) => boolean;
  /** It says so of the meeting. */
  readonly isSaid: (key: string) => boolean;
  /** The word, where the text says nothing besides that is to be known. */
  readonly wordIn: (key: string) => string | undefined;
}

/** That it did not take place, or was put off. */
const CALLED_OFF = [
  "中止|取り?消し?|(?:取り?|とり)[や止]め|取り?下げ|キャンセル|見送り?|見合わ?せ|休止|休会|流会|お流れ",
  "延期|順延|繰り?延べ?|日延べ|先送り|先延ばし|リスケ|日程(?:の?再?調整|変更)|別日|後日(?:[にへ]|実施|開催|改めて)",
  "[未不](?:実施|開催)|(?:実施|開催)(?:せず|しな(?:い|かった)|しませ|され(?:ず|な|ませ)|でき(?:ず|な|ませ)|[な無]し|なかった)|行(?:わ(?:れ?ず|れな|なかった)|いませ|え(?:ず|な|ませ))",
  "来庁[な無]し|ドタキャン",
  "cancell?ed|postponed|called ?off|rescheduled|not ?held|no[- ]?show",
].join("|");
/** That who was to come did not. */
const ABSENT =
  "欠席|病欠|体調不良|急用|不参加|不在|都合が?つか[ずな]|[来出]られ(?:ず|な|ませ)|来ず";
const VERB =
  "(?:した|しました|とした|としました|と?なった|になった|となりました|になりました|する|とする|とします)";
/** What may follow the word where the text says nothing else: 中止（台風のため）. */
const ENDS = `(?:$|[(（【\\[\\])）】、。,.:;：・]|のため|につき|${VERB}(?:$|[(、。,.]))`;
/** What may follow it where it is said of the meeting. */
const CLOSES = `(?:$|[([【\\])】、。,.:;]|の?ため(?!の)|につき|して(?:実施|開催)|${VERB}(?:$|[(、。,.)]))`;
/** Marks of a note. */
const MARKS = "[※*＊(\\[【<〈《★☆●■◆→⇒]";
/** What is called off stands before it: 訓練の中止, 窓口を中止した are of something else. */
const OTHER = "(?<!(?<!面談|会議|打合せ|打ち合わせ|相談|予定)[のを])";

const patternsOf = (
  cancelled: readonly string[],
  hasAbsent: boolean,
): Patterns => {
  const own = cancelled.map((word) =>
    samenessKey(word).replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"),
  );
  const words = [...own, CALLED_OFF, ...(hasAbsent ? [ABSENT] : [])];
  const word = `(?:${words.join("|")})`;
  const named = new RegExp(word, "iu");
  const said = new RegExp(`${MARKS}${word}|${OTHER}${word}${CLOSES}`, "iu");
  const atStart = new RegExp(`^[^\\p{L}\\p{N}]*(${word})${ENDS}`, "iu");
  const marked = new RegExp(`${MARKS}(${word})${ENDS}`, "iu");
  return {
    isNamed: (key) => named.test(key),
    isSaid: (key) => said.test(key),
    wordIn: (key) => atStart.exec(key)?.[1] ?? marked.exec(key)?.[1],
  };
};
