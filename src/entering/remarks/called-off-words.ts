import { samenessKey } from "../../domain/sameness/sameness";
import { remarksCallOff } from "./remark-words";

/** What tells of a text whether a meeting did not take place. */
export interface CalledOffWords {
  /** The word stands in it; that somebody was absent is none. */
  readonly isNamed: (text: string) => boolean;
  /** Remarks tell it anywhere and in words of their own, any other text only of the meeting itself: 中止した事業の見直し is a theme. */
  readonly isSaid: (
    text: string,
    ground: { readonly heading: string; readonly isRemark: boolean },
  ) => boolean;
  /**
   * What is to be asked: the word alone where the text begins with it or a mark
   * stands before it (訓練 ※中止), so that one answer serves every reason, else all
   * of the text, 11/2に延期.
   */
  readonly toldBy: (text: string) => string;
}

/** That it did not take place, or was put off. */
export const CALLED_OFF = [
  "中止|取り?消し?|(?:取り?|とり)[や止]め|取り?下げ|キャンセル|見送り?|見合わ?せ|休止|休会|流会|お流れ",
  "延期|順延|繰り?延べ?|日延べ|先送り|先延ばし|リスケ|日程(?:の?再?調整|変更)|別日|後日(?:[にへ]|実施|開催|改めて)",
  "[未不](?:実施|開催)|(?:実施|開催)(?:せず|しな(?:い|かった)|しませ|され(?:ず|な|ませ)|でき(?:ず|な|ませ)|[な無]し|なかった)|行(?:わ(?:れ?ず|れな|なかった)|いませ|え(?:ず|な|ませ))",
  "来庁[な無]し|ドタキャン",
  "書面(?:開催|審議|決議|会議|協議)|(?:資料|書類|データ|動画|情報)の?(?:配[布付]|送付|提供|確認|共有|回覧)のみ|[→⇒➡](?:翌|来|次)(?:年度?|月|回|期)[にへ]?",
  "cancell?ed|postponed|called ?off|rescheduled|not ?held|no[- ]?show",
].join("|");
/** That who was to come did not. */
export const ABSENT =
  "欠席|病欠|体調不良|急用|不参加|不在|都合が?つか[ずな]|[来出]られ(?:ず|な|ませ)|来ず";
/** What became of it. */
export const VERB =
  "(?:した|しました|とした|としました|と?なった|になった|となりました|になりました|する|とする|とします)";
/** What may follow the word where the text says nothing else: 中止（台風のため）. */
const ENDS = `(?:$|[(（【\\[\\])）】、。,.:;：・]|のため|につき|${VERB}(?:$|[(、。,.]))`;
/** What may follow it where it is said of the meeting. */
const CLOSES = `(?:$|[([【\\])】、。,.:;]|の?ため(?!の)|につき|して(?:実施|開催)|${VERB}(?:$|[(、。,.)]))`;
/** Marks of a note. */
const MARKS = "[※*＊(\\[【<〈《★☆●■◆→⇒]";
/** What is called off stands before it: 訓練の中止, 窓口を中止した are of something else. */
const OTHER = "(?<!(?<!面談|会議|打合せ|打ち合わせ|相談|予定)[のを])";

/** @param cancelled choices of the form that mean it */
export const calledOffWords = (
  cancelled: readonly string[],
): CalledOffWords => {
  const own = cancelled.map((word) =>
    samenessKey(word).replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"),
  );
  const off = [...own, CALLED_OFF].join("|");
  const word = `(?:${off}|${ABSENT})`;
  const named = new RegExp(off, "iu");
  const anyNamed = new RegExp(word, "iu");
  const said = new RegExp(`${MARKS}${word}|${OTHER}${word}${CLOSES}`, "iu");
  const atStart = new RegExp(`^[^\\p{L}\\p{N}]*(${word})${ENDS}`, "iu");
  const marked = new RegExp(`${MARKS}(${word})${ENDS}`, "iu");
  return {
    isNamed: (text) => named.test(samenessKey(text)),
    isSaid: (text, { heading, isRemark }) => {
      const key = samenessKey(text);
      return isRemark
        ? anyNamed.test(key) || remarksCallOff(key, heading)
        : said.test(key);
    },
    toldBy: (text) => {
      const key = samenessKey(text);
      return atStart.exec(key)?.[1] ?? marked.exec(key)?.[1] ?? text.trim();
    },
  };
};
