import type { Language } from "../language";

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What each source holds (settings: sources). */
const sourceNames: Names = {
  meetings: { ja: "1on1ミーティングの記録", en: "1on1 meetings" },
  activities: { ja: "活動の記録", en: "Activities" },
  advisers: { ja: "補佐官", en: "Advisers" },
  staff: { ja: "職員", en: "Staff" },
  summaries: { ja: "年度まとめ", en: "Annual summaries" },
};

/** What an administrator calls a source; the bare name when it has none. */
export const sourceName = (source: string, language: Language): string =>
  sourceNames[source]?.[language] ?? source;

/** What the records of each source hold, by our names (settings: Source.fields). */
const fieldNames: Readonly<Record<string, Names>> = {
  meetings: {
    heldOn: { ja: "開催日", en: "Date held" },
    startTime: { ja: "開始時刻", en: "Start time" },
    endTime: { ja: "終了時刻", en: "End time" },
    mode: { ja: "実施方法", en: "Mode" },
    status: { ja: "状態", en: "Status" },
    advisers: { ja: "補佐官", en: "Advisers" },
    attendances: { ja: "参加者（テーブル）", en: "Attendees (table)" },
    personCode: { ja: "職員番号", en: "Staff number" },
    personName: { ja: "氏名", en: "Name" },
    division: { ja: "所属", en: "Division" },
    rank: { ja: "役職", en: "Rank" },
    role: { ja: "参加区分", en: "Role" },
    theme: { ja: "テーマ", en: "Theme" },
    themeCategory: { ja: "テーマ分類", en: "Theme category" },
    content: { ja: "内容", en: "Content" },
    voice: { ja: "参加した職員の声", en: "Voice of the attendee" },
    publishTheme: { ja: "テーマの掲載", en: "Publish theme" },
    publishVoice: { ja: "声の掲載", en: "Publish voice" },
    fiscalYear: { ja: "年度（自動で入力）", en: "Fiscal year (filled in)" },
    month: { ja: "年月（自動で入力）", en: "Month (filled in)" },
  },
  activities: {
    section: { ja: "節", en: "Section" },
    summaryLine: { ja: "集計見出し", en: "Summary line" },
    detailHeading: { ja: "詳細見出し", en: "Detail heading" },
    part: { ja: "種別", en: "Part" },
    title: { ja: "題名", en: "Title" },
    from: { ja: "開始日", en: "From" },
    to: { ja: "終了日", en: "To" },
    datePrecision: { ja: "日付の精度", en: "Date precision" },
    isOpen: { ja: "以降継続", en: "Goes on" },
    count: { ja: "回数", en: "Times" },
    standing: { ja: "集計対象", en: "Counting" },
    exclusionReason: { ja: "対象外の理由", en: "Reason for leaving out" },
    workingGroup: { ja: "ワーキンググループ", en: "Working group" },
    advisers: { ja: "補佐官", en: "Advisers" },
    divisions: { ja: "所属", en: "Divisions" },
    audience: { ja: "対象者", en: "Audience" },
    participantCount: { ja: "参加者数", en: "Number of participants" },
    lecturer: { ja: "講師", en: "Lecturer" },
    mode: { ja: "実施方法", en: "Mode" },
    remark: { ja: "補足", en: "Remark" },
    content: { ja: "内容", en: "Content" },
    photos: { ja: "写真", en: "Photos" },
    publish: { ja: "掲載", en: "Publish" },
    fiscalYear: { ja: "年度（自動で入力）", en: "Fiscal year (filled in)" },
    month: { ja: "年月（自動で入力）", en: "Month (filled in)" },
  },
  advisers: {
    name: { ja: "氏名", en: "Name" },
    tenureFrom: { ja: "登用開始日", en: "Tenure from" },
    tenureTo: { ja: "登用終了日", en: "Tenure to" },
    order: { ja: "表示順", en: "Order" },
    introduction: { ja: "紹介", en: "Introduction" },
  },
  staff: {
    code: { ja: "職員番号", en: "Staff number" },
    name: { ja: "氏名", en: "Name" },
    division: { ja: "所属", en: "Division" },
    rank: { ja: "役職", en: "Rank" },
  },
  summaries: {
    title: { ja: "表題", en: "Title" },
    fiscalYears: { ja: "対象年度", en: "Fiscal years" },
    asOf: { ja: "基準日", en: "As of" },
    publishedOn: { ja: "公表日", en: "Published on" },
    division: { ja: "担当課", en: "Division" },
    status: { ja: "状態", en: "Status" },
    commentaryTable: { ja: "文章（テーブル）", en: "Texts (table)" },
    commentaryFiscalYear: { ja: "文章の年度", en: "Fiscal year of the text" },
    commentarySection: { ja: "文章の節", en: "Section of the text" },
    commentaryKind: { ja: "文章の種類", en: "Kind of the text" },
    commentaryText: { ja: "文章", en: "Text" },
    goodPracticeTable: {
      ja: "好事例（テーブル）",
      en: "Good practices (table)",
    },
    goodPracticeCategory: { ja: "好事例の分類", en: "Category of practice" },
    goodPracticeText: { ja: "好事例の内容", en: "Good practice" },
    goodPracticeDivisions: {
      ja: "好事例の所属",
      en: "Divisions of the practice",
    },
    councilTable: {
      ja: "議会会期（テーブル）",
      en: "Council sessions (table)",
    },
    councilName: { ja: "会期名", en: "Name of the session" },
    councilFrom: { ja: "会期開始日", en: "Session from" },
    councilTo: { ja: "会期終了日", en: "Session to" },
    milestoneTable: { ja: "節目（テーブル）", en: "Milestones (table)" },
    milestoneOn: { ja: "節目の日", en: "Date of the milestone" },
    milestoneLabel: { ja: "節目の内容", en: "Milestone" },
    slotsPerMonth: { ja: "月間枠", en: "Slots a month" },
    slotsFrom: { ja: "月間枠の開始日", en: "Slots from" },
    figures: { ja: "体制図", en: "Pictures" },
    outputs: { ja: "出力ファイル", en: "Output files" },
    snapshot: { ja: "スナップショット", en: "Snapshot" },
    templates: { ja: "文書のひな形", en: "Document templates" },
  },
};

/** The field that tells kinds of record apart stands beside those of each source. */
const filterName: Readonly<Record<Language, string>> = {
  ja: "使う記録",
  en: "Records to use",
};

/** What an administrator calls a field of ours; the bare name when it has none. */
export const fieldName = (
  source: string,
  field: string,
  language: Language,
): string =>
  field === "filter"
    ? filterName[language]
    : (fieldNames[source]?.[field]?.[language] ?? field);
