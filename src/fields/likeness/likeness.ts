/** What a field holds, as its choices or first records show it. */
export type ContentKind =
  | "rank"
  | "status"
  | "mode"
  | "division"
  | "role"
  | "person"
  | "staffNumber"
  | "activityKind"
  | "part"
  | "standing"
  | "precision"
  | "filledYear"
  | "filledMonth"
  | "yearMonth";

/** How a field of ours is told among those of a city's form. */
export interface Likeness {
  /** What cities call it besides our own label, the most telling first. */
  readonly names: readonly string[];
  /** Names of other things too: only where its choices are seen to hold what this field does. */
  readonly namesOfChoices?: readonly string[];
  /** What it holds where it is this field; absent: its content tells nothing. */
  readonly holds?: ContentKind;
  /** Its content alone tells it, whatever it is called. */
  readonly isToldByContent?: boolean;
  /** A field that is seen to hold something else is another one. */
  readonly isContentNeeded?: boolean;
  /** The only date of a form is this one. */
  readonly isSoleDate?: boolean;
  /** Only where no other number of the form is called as this one: a part of the whole would pass for it. */
  readonly isSoleNumber?: boolean;
  /** Only under our label with all that stands in its brackets: a city has such a field of its own, which the plugin must not fill. */
  readonly isOursAlone?: boolean;
  /** Only a field of one line: what is written at length is read by fewer people. */
  readonly isShort?: boolean;
  readonly isNeverGuessed?: boolean;
  /** Only under our very name: it is printed, or written by the plugin. */
  readonly isExactOnly?: boolean;
}

/** Dates of other things: when a record was entered, until when, of which other time. */
export const OTHER_DATES: readonly string[] = [
  "登録",
  "作成",
  "更新",
  "入力",
  "受付",
  "申込",
  "申し込み",
  "締切",
  "期限",
  "生年",
  "誕生",
  "次回",
  "前回",
  "公開",
  "掲載",
  "報告",
  "提出",
  "登用",
  "発令",
  "created",
  "updated",
  "registered",
  "entered",
  "deadline",
  "birth",
  "next",
  "previous",
];
