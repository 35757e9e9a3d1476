import type { ChoiceMeaning, ChoiceName } from "../record-choices";

/** Words that choices of a meaning are made of, in the order in which they decide. */
type Words<Name extends ChoiceName> = readonly (readonly [
  meaning: ChoiceMeaning<Name>,
  words: readonly string[],
])[];

/** 中止 goes before all, 実施予定 is a plan, and only what is left was held. */
const STATES = [
  [
    "cancelled",
    [
      "中止",
      "取消",
      "取り消し",
      "取りやめ",
      "キャンセル",
      "cancelled",
      "canceled",
    ],
  ],
  [
    "planned",
    [
      "予約",
      "予定",
      "未実施",
      "調整",
      "申込",
      "受付",
      "準備",
      "planned",
      "scheduled",
      "booked",
      "upcoming",
    ],
  ],
  [
    "held",
    [
      "実施",
      "済",
      "完了",
      "終了",
      "開催",
      "held",
      "done",
      "completed",
      "finished",
    ],
  ],
] as const satisfies Words<"status">;

/** Meanings that can be guessed from the words of a choice; what allows printing never is. */
export const CHOICE_WORDS: {
  readonly [Name in ChoiceName]?: Words<Name>;
} = {
  status: STATES,
  activityStatus: STATES,
  role: [
    [
      "companion",
      ["同席", "随行", "陪席", "オブザーバ", "companion", "observer", "guest"],
    ],
    ["principal", ["主参加", "主たる", "主担当", "本人", "principal", "main"]],
  ],
  standing: [
    ["listedOnly", ["掲載のみ", "listed only"]],
    ["excluded", ["対象外", "除外", "excluded"]],
    ["counted", ["集計対象", "対象", "counted"]],
  ],
};
