import { samenessKey } from "../../domain/sameness/sameness";
import { ABSENT, CALLED_OFF, VERB } from "./called-off-words";
import { IN_REMARK, WHOLE_REMARK } from "./remark-words";

/*
 * Texts that are nothing but a mark or words of calling off, in a column of which
 * the texts are kept: a theme that is 日程調整中 is none. Texts are keys of sameness.
 */

const DAY = "\\d{1,2}[/月]\\d{1,2}日?(?:\\(.\\))?";
const LATER = "(?:[翌来次][週月回日年]度?|後日|別日)";
/** Why, of what, from and to when. */
const BEFORE = [
  "[^、,。]{1,12}?(?:により|のため|につき|の為|で|、|,)",
  "(?:本人|先方|相手方?|担当者?|職員|面談|会議|打ち?合わ?せ|日程|予定|(?:開催|実施)日?)[がはのもをに]?(?:都合(?:により)?)?",
  `${DAY}(?:から|[にへ])?`,
  `${LATER}[にへ]?`,
].join("|");
const WORDS = [
  ...[CALLED_OFF, ABSENT, IN_REMARK, WHOLE_REMARK],
  // 来年度 may be the subject; 来年度に is not.
  ...[`${LATER}[にへ]`, "(?:本人|先方|相手方?|担当者?)の?都合"],
];
const AFTER = `中|済み?|希望|予定|検討中?|です|でした|だった|の?連絡(?:あり)?|の?可能性(?:あり)?|して|${VERB}`;
const only = new RegExp(
  `^(?:${BEFORE}){0,3}(?:${WORDS.join("|")})(?:${AFTER})?$`,
  "iu",
);
/** Most themes have no such word: what may stand before it is not tried in vain. */
const any = new RegExp(WORDS.join("|"), "iu");
/** More letters are of a subject. */
const LONGEST_REMARK = 30;

/** Whether a text says by nothing but such words that its meeting may not have been held. */
export const isOnlyRemark = (text: string): boolean => {
  const key = samenessKey(text);
  const bare = key.replaceAll(
    /^[([{【〔「<※*・]+|[)\]}】〕」>。.、,!]+$/gu,
    "",
  );
  return key.length <= LONGEST_REMARK && any.test(bare) && only.test(bare);
};

const TICK = /^[○〇◯◎●✓✔☑レ]+$/u;
const NO_LETTER = /^(?:[^\p{L}\p{N}]+|[xー]+)$/iu;

/** Whether a text is a mark alone that is no tick: ×, －. */
export const isOnlyMark = (text: string): boolean => {
  const key = samenessKey(text);
  return NO_LETTER.test(key) && !TICK.test(key);
};
