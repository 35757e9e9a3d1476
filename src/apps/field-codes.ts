import type {
  ActivityFieldName,
  AdviserFieldName,
  MeetingFieldName,
  StaffFieldName,
  SummaryFieldName,
} from "../settings/settings";

/**
 * The field codes of our own apps by meaning. The form definitions, the
 * default settings and the sample records all take them from here; the plugin
 * itself reads field codes from its settings only.
 */
export const MEETING_FIELD_CODES = {
  heldOn: "開催日",
  startTime: "開始時刻",
  endTime: "終了時刻",
  mode: "実施方法",
  status: "状態",
  advisers: "補佐官",
  attendances: "参加者",
  personCode: "職員番号",
  personName: "氏名",
  division: "所属",
  rank: "役職",
  role: "参加区分",
  theme: "テーマ",
  themeCategory: "テーマ分類",
  content: "内容",
  voice: "参加した職員の声",
  publishTheme: "テーマの掲載",
  publishVoice: "声の掲載",
  fiscalYear: "年度",
  month: "年月",
} as const satisfies Record<MeetingFieldName, string>;

export const ACTIVITY_FIELD_CODES = {
  section: "節",
  summaryLine: "集計見出し",
  detailHeading: "詳細見出し",
  part: "種別",
  title: "題名",
  from: "開始日",
  to: "終了日",
  datePrecision: "日付の精度",
  isOpen: "以降継続",
  count: "回数",
  standing: "集計対象",
  exclusionReason: "対象外の理由",
  workingGroup: "ワーキンググループ",
  advisers: "補佐官",
  divisions: "所属",
  audience: "対象者",
  participantCount: "参加者数",
  lecturer: "講師",
  mode: "実施方法",
  remark: "補足",
  content: "内容",
  photos: "写真",
  publish: "掲載",
  fiscalYear: "年度",
  month: "年月",
} as const satisfies Record<ActivityFieldName, string>;

export const ADVISER_FIELD_CODES = {
  name: "氏名",
  tenureFrom: "登用開始日",
  tenureTo: "登用終了日",
  order: "表示順",
  introduction: "紹介",
} as const satisfies Record<AdviserFieldName, string>;

export const STAFF_FIELD_CODES = {
  code: "職員番号",
  name: "氏名",
  division: "所属",
  rank: "役職",
} as const satisfies Record<StaffFieldName, string>;

export const SUMMARY_FIELD_CODES = {
  title: "表題",
  fiscalYears: "対象年度",
  asOf: "基準日",
  publishedOn: "公表日",
  division: "担当課",
  status: "状態",
  commentaryTable: "文章一覧",
  commentaryFiscalYear: "文章の年度",
  commentarySection: "文章の節",
  commentaryKind: "文章の種類",
  commentaryText: "文章",
  goodPracticeTable: "好事例",
  goodPracticeCategory: "好事例の分類",
  goodPracticeText: "好事例の内容",
  goodPracticeDivisions: "好事例の所属",
  councilTable: "議会会期",
  councilName: "会期名",
  councilFrom: "会期開始日",
  councilTo: "会期終了日",
  milestoneTable: "節目",
  milestoneOn: "節目の日",
  milestoneLabel: "節目の内容",
  slotsPerMonth: "月間枠",
  slotsFrom: "月間枠の開始日",
  figures: "体制図",
  outputs: "出力ファイル",
  snapshot: "スナップショット",
  templates: "文書のひな形",
} as const satisfies Record<SummaryFieldName, string>;
