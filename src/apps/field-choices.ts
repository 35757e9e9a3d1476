/** Choices of our own apps by meaning; the default settings and the sample records use the same. */

export const MEETING_STATUS = {
  planned: "予約",
  held: "実施",
  cancelled: "中止",
} as const;

export const ATTENDANCE_ROLE = {
  principal: "主参加者",
  companion: "同席者",
} as const;

export const MODE = { inPerson: "対面", remote: "リモート" } as const;

export const ACTIVITY_STANDING = {
  counted: "集計対象",
  listedOnly: "掲載のみ",
  excluded: "対象外",
} as const;

export const DATE_PRECISION = {
  day: "日",
  month: "月",
  fiscalYear: "年度",
} as const;

export const ACTIVITY_PART = { held: "実施", consulted: "協議" } as const;

export const COMMENTARY_KIND = {
  commentary: "所見",
  bullet: "箇条書き",
  cadence: "実施頻度",
  lead: "前文",
  closing: "結び",
  outcome: "成果",
  programme: "事業説明",
} as const;

export const SUMMARY_STATUS = {
  drafting: "作成中",
  finalised: "確定",
  published: "公表",
} as const;

/** The one option of a check box that lets a text be printed. */
export const PUBLISH = "掲載する";

/** The one option of the check box for months without an end: 10月～ */
export const ONGOING = "この月から継続";

export const THEME_CATEGORIES = [
  "人材・組織づくり",
  "業務改善",
  "デジタル活用",
  "官民連携",
  "庁内連携",
  "その他",
] as const;

/** Stands in the form until an admin enters the names of the advisers there. */
export const UNNAMED_ADVISER = "（補佐官の氏名）";

/** The advisers of the sample, who can be ticked on a record; an admin keeps the list in the form. */
export const ADVISER_NAMES = ["宮崎光世", "石原弘子", "阪上恵理"] as const;
