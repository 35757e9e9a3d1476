import { samenessKey } from "../../domain/sameness/sameness";
import { isRemarks } from "./is-remarks";
import { NEGATED_MEETING } from "./unheld-stems";

/*
 * What people write beside a meeting, in a column that no field takes, where it
 * did not take place or may not have; texts are keys of sameness.
 */

/** Anywhere in a remark. */
export const IN_REMARK = [
  NEGATED_MEETING,
  "再(?:度)?(?:調整|設定|日程)|仕切り?直し|ペンディング|辞退|断(?:り|られ)|すっぽかし|空振り|ボツ|破談|不成立|不調",
  "日時の?(?:再?調整|変更)|調整(?:が|が?付|が?つ)か[ずな]|(?:日程|予定|都合|時間)[がも]?(?:合わ|あわ|つか|付か)[ずなん]|\\d{1,2}[/月]\\d{1,2}日?(?:\\(.\\))?[にへ](?:変更|振替|移動|持越|持ち越)",
  "振り?替(?:え)?(?:$|て?実施|済|予定)|持ち?越し|(?:翌|来|次)(?:[週月回]|年度?)(?:に|へ|以降)(?:変更|実施|開催|振替|持|送|回|繰|$)|繰り?越し?(?:$|て|[、。)])",
  "(?:会場|日程|講師|人員|人数|時間|場所|部屋|機材)の?(?:確保|手配|都合)(?:が|も)?(?:でき|付?か|つか|取れ)(?:ず|な|ませ)|書面(?:開催|審議|決議|会議|協議|回覧|での?(?:開催|実施))",
  "(?:出席|参加|面談|対応|接続|連絡)(?:が)?(?:せず|でき(?:ず|な|ませ)|取れ(?:ず|な|ませ)|つか(?:ず|な|ませ))|(?:面談|連絡|来庁|応答)(?:な|無)し|(?:繋|つな)がら[ずな]|失念|忘れ|流れ(?:た|ました)|行け(?:ず|な|ませ)",
  "忌引|(?:年|病|産|育|夏)休|休暇|入院|公務(?:優先|のため)|お休み|ダブルブッキング|ブッキング(?:の)?(?:ミス|間違)|現れ(?:ず|な[いか]|ませ)|抹消|撤回|中断|途中(?:終了|打切|打ち切)|実施不可|非実施|欠番|通信(?:不良|障害|トラブル)|来庁され[ずな]|cancel",
].join("|");

/** All that stands in the cell. */
export const WHOLE_REMARK = [
  "(?:当日|前日|無断|急遽?|事前|連絡)?欠|休(?:職中?|業中?)?|延|否|没|ng|c/?x|cxl|パス|スキップ|保留|白紙|お?休み|空き?|空枠|未使用|欠番|予備日?|枠余り|重複|二重計上|他日|後日|別途(?:調整)?|次回へ?|翌月へ?|来月へ?|調整中|未定?|未了|未済|時間切れ|閉庁|退職|出張(?:中|のため)?|公務|サボり|消去|削除|変更|止め?|飛ばし|失効|返上|流れ|不可",
  "[→⇒]?\\d{1,2}[/月]\\d{1,2}日?(?:\\(.\\))?[にへ]|[→⇒]\\d{1,2}[/月]\\d{1,2}日?(?:\\(.\\))?",
  ".{2,20}(?:のため|につき|により)",
  "(?:\\p{L}{0,8}[官員師]|本人|部長|課長|先方|相手方?|担当者?)の?(?:出張|不在|休暇|公務|急用)中?",
  ".{0,8}(?:コロナ|インフル(?:エンザ)?|発熱|濃厚接触|陽性|ご?逝去|入院)",
].join("|");

/** Crosses by which it is said, as fonts of every kind have them. */
export const CROSSES = "×✕✖╳☓✗✘❌⨯xｘ";
/** Marks that say it in a column about the meeting itself; 資料 × is about papers. */
const WHOLE_MARK = `[${CROSSES}]|[なナ無]し?|ナシ|－|-|―|ー`;
const OUTCOME = /実施|開催|面談|実績|結果|状況|出欠|出席|参加|有無/u;

const inRemark = new RegExp(IN_REMARK, "iu");
const wholeRemark = new RegExp(`^[(※*・]*(?:${WHOLE_REMARK})[)。.]?$`, "iu");
const wholeMark = new RegExp(`^(?:${WHOLE_MARK})$`, "iu");
const cross = new RegExp(`^[${CROSSES}]$`, "iu");

/**
 * Whether a remark tells, or may tell, that its meeting did not take place. Of a
 * lone ×, なし or － the heading tells what there is none of.
 */
export const remarksCallOff = (key: string, heading: string): boolean =>
  inRemark.test(key) ||
  wholeRemark.test(key) ||
  (wholeMark.test(key) && OUTCOME.test(samenessKey(heading))) ||
  (cross.test(key) && isRemarks(heading));
