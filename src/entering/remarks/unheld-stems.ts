import { samenessKey } from "../../domain/sameness/sameness";

/*
 * Stems of words by which people write that a meeting did not take place, took
 * place on another day, or with another one. Texts are keys of sameness.
 */

/** What is done about a meeting, and that it was not: 行われなかった, 実施に至らず, 来ません. */
export const NEGATED_MEETING = [
  "(?:行|会|来|至|実施|開催|成立|面談|出席|参加|接続|連絡|対応)[^、,]{0,4}?",
  "(?:なかった|ませ(?:ん|$)|ず(?![つれか])|(?:でき|され|られ|し|わ|え|来)な[いく])",
].join("");

const STEMS = [
  NEGATED_MEETING,
  "なかった|ませんで|(?:でき|[れえせらか]|(?<!問)わ)ず(?![つれか])|(?:面談|実施|開催|来庁|来所|連絡|応答|出席|参加)[はがも]?(?:な|無)し",
  "中止|中断|取り?消|取り?[や止]め|とりやめ|止め|取り?下げ|キャンセル|見送|見合わ?せ|やめ|打ち?切|途中|白紙|保留|ペンディング|撤回|抹消|破談|没|ボツ|断念|断[りらわっ]|辞退|流れ(?:た|て|まし|$)|流会|[不未非](?:実施|開催|参加|成立|在|調|通|了|済|定|達|可$)",
  "延期|順延|延べ|日延|延ば|先送|リスケ|再?調整(?:中|が|つ|に|$)|再(?:度)?(?:調整|設定|日程)|日程|変更|振り?替|持ち?越|移動|別日|別の日|後日|仕切り?直|改めて|翌?次回[にへ]|[翌来次][週月年日]度?[にへ](?!向)|\\d日?(?:\\(.\\))?[にへ]|[→⇒➡]|仮予約|仮押",
  "欠|休み|休暇|休会|休止|[病年産育夏特代]休|不在|体調|急用|急病|急遽|急きょ|発熱|感染(?!症)|コロナ(?!対策)|インフル|入院|忌引|公務(?!員)|出張(?!所)|都合|台風|大雪|大雨|地震|災害対応|トラブル|忘れ|失念|すっぽかし|空振|ドタキャン|無断|閉庁",
  "代理|代わ|かわりに|代替|代打|代役|代行|名代|代出|交[代替]",
  "重複|二重|誤入力|誤登録|誤って|削除|消去|空き?枠|予備日",
  "(?:のため|の為|につき|により|ため)$",
  "cancel|postpon|resched|calledoff|noshow|no-show|absent|notheld|didnot|didn't|couldnot|couldn't|unable|declin|movedto|wasnot|wasn't|onleave|illness|insteadof|onbehalf",
].join("|");
const stems = new RegExp(STEMS, "iu");

/**
 * Whether a text of a record that is planned says something by which its meeting
 * may not have been held as planned. Wide on purpose: whoever is asked loses
 * nothing but a tick.
 */
export const mayBeUnheld = (text: string): boolean =>
  stems.test(samenessKey(text));
