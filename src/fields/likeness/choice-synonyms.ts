import type { ChoiceMeaning, ChoiceName } from "../record-choices";

type Synonyms<Name extends ChoiceName> = Readonly<
  Record<ChoiceMeaning<Name>, readonly string[]>
>;

/** 未実施 may be put off or called off, 調整中 of anything: they are asked. */
const STATES: Synonyms<"status"> = {
  planned: [
    ...["予約", "予約済", "予約済み", "予約中", "予定", "実施予定", "開催予定"],
    ...["planned", "scheduled", "booked", "upcoming"],
  ],
  held: [
    ...["実施", "実施済", "実施済み", "実施した", "実施しました", "実施完了"],
    ...[
      "済",
      "済み",
      "完了",
      "完了済",
      "完了済み",
      "終了",
      "終了済",
      "終了済み",
    ],
    ...["開催", "開催済", "開催済み"],
    ...["held", "done", "completed", "finished"],
  ],
  cancelled: [
    ...["中止", "実施中止", "開催中止", "取消", "取消し", "取り消し"],
    ...["取止め", "取り止め", "取りやめ", "キャンセル", "キャンセル済"],
    ...["キャンセル済み", "cancelled", "canceled"],
  ],
};

/**
 * What lists write for a choice and forms don't offer, all that stands in a cell:
 * a word within a longer text decides nothing (不実施, 実施（欠席）). In small
 * letters. What allows printing has none.
 */
export const CHOICE_SYNONYMS: {
  readonly [Name in ChoiceName]?: Synonyms<Name>;
} = {
  status: STATES,
  activityStatus: STATES,
  role: {
    principal: [
      ...[
        "主",
        "正",
        "主参加",
        "主参加者",
        "主たる参加者",
        "主担当",
        "主担当者",
        "本人",
      ],
      ...["principal", "main"],
    ],
    companion: [
      ...[
        "従",
        "副",
        "同",
        "同席",
        "同席者",
        "随行",
        "随行者",
        "陪席",
        "陪席者",
      ],
      ...["オブザーバ", "オブザーバー", "companion", "observer", "guest"],
    ],
  },
  standing: {
    counted: ["集計対象", "対象", "counted"],
    listedOnly: ["掲載のみ", "listed only"],
    excluded: ["対象外", "集計対象外", "除外", "excluded"],
  },
};
