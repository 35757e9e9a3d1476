import type { ContentKind } from "./likeness";

/** Texts of each kind of content: choices of a field, or what its first records hold. */
export const CONTENT_PATTERNS: Readonly<Record<ContentKind, RegExp>> = {
  rank: /(?:部|次|課|室|係|局|所|館|校|園|班|市|町|村|区|参与|教育|支所|グループ|チーム)長(?:級|補佐|代理|相当)?(?:以上|以下)?$|級(?:以上|以下|相当)?$|^(?:[小中高](?:学|等学)?校?|大学)?第?[1-6一二三四五六](?:年|学年)(?:$|生|[\dA-Z一-六の・ -])|^[小中高][1-6一二三四五六]|^(?:主幹|主査|主任|主事補?|参事|副?理事|技監|技師|特別職|一般職|一般職員|会計年度任用職員|director|manager|head|chief|leader|clerk|officer|mayor)$/iu,
  status:
    /^(?:予約|予定|調整|申込|受付|準備|未|実施|済|完了|終了|開催|対応|中止|取消|取り消し|取りやめ|キャンセル|延期)|(?:済み?|予定|中止|完了|終了|調整中)$|^(?:planned|scheduled|booked|upcoming|open|held|done|completed|finished|closed|cancelled|canceled|postponed)$/iu,
  mode: /対面|来庁|来談|来室|訪問|オンライン|リモート|ウェブ|電話|ハイブリッド|併用|\bweb\b|zoom|teams|meet|online|remote|virtual|in.?person|face|hybrid|phone/iu,
  division:
    /(?:課|室|部|局|係|センター|支所|事務所|出張所|委員会|消防署|図書館|公民館|学校|学園|(?<=[^大中])[小中]|幼稚園|こども園)$|\b(?:division|department|office|section)\b/iu,
  role: /^(?:主|正)(?:参加者|出席者|担当|たる参加者)?$|^(?:本人|同席|同席者|随行|随行者|陪席|陪席者|オブザーバー?|principal|companion|observer|main|guest)$/iu,
  person:
    /^[\p{sc=Han}々ヶ]{1,4}\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶー]{1,6}(?:さん|氏|様|補佐官|先生)?$|^[A-Z][a-z]+(?:\s[A-Z][a-z]+)+$/u,
  staffNumber: /^[A-Z]?\d{3,8}$/iu,
  activityKind:
    /研修|講座|講演|講義|セミナー|ワークショップ|勉強会|視察|訪問|見学|イベント|協議|相談|支援|ワーキング|会議|説明会|交流|training|course|workshop|seminar|talk|lecture|visit|event|meeting/iu,
  part: /^(?:実施|協議|準備|打合せ|打ち合わせ|調整)$/u,
  standing: /集計対象|掲載のみ|対象外/u,
  // The plugin fills these in: a field that is written otherwise is the city's own.
  filledYear: /^\d{4}$/u,
  filledMonth: /^\d{4}-\d{2}$/u,
  yearMonth:
    /^(?:\d{4}|(?:明治|大正|昭和|平成|令和|[MTSHR])\s?(?:\d{1,2}|元))\s?[年./-]\s?\d{1,2}(?:$|[月./-])/iu,
  precision: /^(?:日|月|年度|日まで|月まで)$/u,
};

/** Kinds of record that one app may hold side by side. */
export const RECORD_KINDS = {
  meetings:
    /面談|1on1|ワンオンワン|個別相談|コーチング|\bmeeting|one.on.one|coaching/iu,
  activities:
    /研修|講座|講演|セミナー|ワークショップ|勉強会|視察|訪問|イベント|支援|協議|training|workshop|seminar|lecture|\btalk|visit|event/iu,
} as const;
