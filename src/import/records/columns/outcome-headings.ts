import { samenessKey } from "../../../domain/sameness/sameness";
import { CROSSES } from "../../../entering/remarks/remark-words";

/** That it was not held, over a tick, a day or a reason: 欠席, 中止日, 取消フラグ, 代替日, 未実施. */
const UNHELD =
  /^(?:中止|延期|順延|取り?消し?|取り?下げ|取り?やめ|とりやめ|キャンセル|見送り?|見合わ?せ|休止|流会|リスケ(?:ジュール)?|先送り|繰り?延べ?|欠席?|病欠|不在|休み?|[不未非](?:実施|開催|参加|成立|了|済)|(?:実施|開催|面談|出席|参加)(?:でき|し|され)な(?:い|かった)|代替|cancell?ed|cancellation|postponed|absen[tc]e?|no[- ]?show)(?:・.{1,4}|等|など)?(?:した|された|と?なった|になった)?(?:者|先|後)?の?(?:回|もの|日[付時程]?|年月日|予定日|連絡日?|フラグ|flag|チェック|印|有無|区分|理由|事由|状況|連絡|人?数|者数|回数|名|氏名|date|reason|(?:場合|とき|時|もの)は?.{0,2})?$/iu;
const NO = new RegExp(
  `^(?:0+[人名回件]?|[${CROSSES}]|[なナ無]し?|無し|いいえ|no?|false|しない|該当なし)$`,
  "iu",
);
const HEADCOUNT = /^(?:実)?(?:出席|参加|来庁|面談)(?:者|人)?数$/u;

/** Whether what stands below a heading tells that a meeting was not held, unless it is a plain no. */
export const isOfUnheld = (heading: string): boolean =>
  UNHELD.test(samenessKey(heading));

/** Whether a heading is of how many times: 実施回数, 件数, 開催数. */
export const isOfTimes = (heading: string): boolean =>
  /回数|件数|(?:実施|開催|実績|面談)数/u.test(samenessKey(heading));

/** Whether a heading counts what is planned, or all until then: 予定回数, 累計, 申込数. */
export const isOfOtherCount = (heading: string): boolean =>
  /予定|計画|目標|見込|定員|申込|累計|累積|通算/u.test(samenessKey(heading));

/** Whether a heading is of how many people came: 出席者数. */
export const isHeadcount = (heading: string): boolean =>
  HEADCOUNT.test(samenessKey(heading));

/** Whether a text is a plain no, below such a heading: 0, 無, FALSE. */
export const isPlainNo = (text: string): boolean => NO.test(samenessKey(text));
