import type { AnnualSummary } from "../../src/domain/annual-summary";
import type { ReportInput } from "../../src/report/report-input";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { section, without } from "../rollup/fixture";
import { day, month } from "../support/dates";
import { inputOf } from "./input-of";
import { activity, meeting } from "./record-builders";

/** One section of every style, as a city would configure them. */
export const rules: CountingRules = {
  attendanceRule: "principal",
  fiscalYearStartMonth: 4,
  ranks: ["特別職", "部長級", "課長級"].map((label) => ({
    label,
    synonyms: [],
  })),
  sections: [
    section({
      id: "meetings",
      title: "1on1ミーティング",
      source: "meetings",
      style: "attendance",
      hasDetail: true,
    }),
    section({ id: "groups", title: "ワーキンググループ支援", hasDetail: true }),
    section({ id: "trainings", title: "研修", hasDetail: true }),
    section({ id: "topics", title: "相談案件", style: "topics" }),
    section({ id: "regular", title: "定例会", style: "narrative" }),
    section({ id: "visits", title: "視察", style: "visits" }),
    section({
      id: "others",
      title: "その他",
      source: "none",
      style: "narrative",
    }),
  ],
};

export const summary: AnnualSummary = {
  recordId: "1",
  title: "令和4・5年度 補佐官活動まとめ",
  fiscalYears: [2022, 2023],
  asOf: day("2024-03-31"),
  publishedOn: day("2024-03-31"),
  division: "企画部 改革課",
  commentary: [
    { kind: "programme", text: "市は補佐官を登用しています。\n2行目です。" },
    {
      kind: "lead",
      section: "1on1ミーティング",
      text: "令和4年7月から実施しています。",
    },
    {
      kind: "commentary",
      section: "meetings",
      text: "11月から課長級の参加が増えました。",
    },
    {
      kind: "cadence",
      section: "regular",
      fiscalYear: 2022,
      text: "9月以降、毎月1回",
    },
    { kind: "bullet", section: "others", text: "資料の提供" },
    {
      kind: "closing",
      section: "meetings",
      text: "補佐官は相談の壁打ち相手です。",
    },
    { kind: "closing", text: "好事例が生まれはじめています。" },
    {
      kind: "outcome",
      text: "職員の挑戦を後押ししています。\n（例）高校との連携",
    },
  ],
  goodPractices: [
    { category: "業務改善", text: "予約アプリ", divisions: "子育て課" },
    { category: "業務改善", text: "申請フォーム" },
    { text: "動画の作成", divisions: "広報課" },
  ],
  councilSessions: [
    { name: "6月定例会", from: day("2022-06-06"), to: day("2022-07-01") },
    { from: day("2022-09-01"), to: day("2022-10-05") },
    { name: "翌々年度", from: day("2024-06-01"), to: day("2024-06-30") },
  ],
  milestones: [{ on: day("2022-11-01"), label: "11月から課長級も対象" }],
  monthlySlots: { from: month("2022-07"), count: 4 },
  pictures: [
    {
      fileKey: "organisation",
      name: "変革推進体制.png",
      contentType: "image/png",
      size: 68,
    },
  ],
};

const meetings2022 = [
  meeting("2022-07-05", "部長級", "a", {
    theme: "庁内連携",
    isThemePublished: true,
  }),
  meeting("2022-07-12", "部長級", "b", {
    theme: "伏せるテーマ",
    voice: "前向きになれた",
    isVoicePublished: true,
  }),
  meeting("2022-08-02", "部長級", "a", {
    theme: "庁内連携",
    isThemePublished: true,
  }),
  // Promoted between November and December: two ranks, one person.
  meeting("2022-11-08", "課長級", "c"),
  meeting("2022-12-06", "部長級", "c"),
  meeting("2023-01-10", "課長級", "d", {
    theme: "人材育成",
    isThemePublished: true,
  }),
  meeting("2023-02-07", "課長級", "e", { status: "cancelled" }),
  meeting("2023-02-14", "課長級", "e", { status: "planned" }),
];

const meetings2023 = [
  meeting("2023-04-11", "特別職", "z"),
  meeting("2023-05-16", "特別職", "z"),
  meeting("2023-05-23", "課長級", "d"),
];

const activities = [
  activity("ワーキンググループ支援", "2022-06-13", {
    summaryLine: "協議",
    detailHeading: "WGとの協議",
    title: "リーダーと顔合わせ",
    workingGroup: "窓口WG",
    mode: "リモート",
  }),
  activity("ワーキンググループ支援", "2022-10-05", {
    summaryLine: "協議",
    detailHeading: "WGとの協議",
    title: "窓口の動線",
    workingGroup: "窓口WG",
    mode: "対面",
  }),
  activity("ワーキンググループ支援", "2022-11-21", {
    summaryLine: "アカデミー",
    detailHeading: "アカデミー",
    part: "実施",
    title: "第1回",
    workingGroup: "地域WG",
    remark: "座学",
  }),
  activity("ワーキンググループ支援", "2022-10-01", {
    summaryLine: "アカデミー",
    detailHeading: "アカデミー",
    part: "協議",
    title: "開催に向けた協議",
    period: { precision: "month", from: month("2022-10"), isOpen: true },
    count: 4,
  }),
  activity("ワーキンググループ支援", "2022-12-01", {
    summaryLine: "アカデミー",
    detailHeading: "アカデミー",
    title: "操作講習",
    standing: "listedOnly",
  }),
  activity("ワーキンググループ支援", "2022-12-02", {
    standing: "excluded",
    exclusionReason: "事務局協議を除く",
  }),
  activity("研修", "2022-06-28", {
    summaryLine: "デザイン思考について",
    title: "小さな改善を大きな流れに",
    lecturer: "青葉 一郎",
    audience: "本部員",
    participantCount: 42,
    content: "事例を交えた話。\n演習あり。",
  }),
  activity("研修", "2023-09-04", {
    period: {
      precision: "day",
      from: day("2023-09-04"),
      to: day("2023-09-05"),
    },
    count: 2,
    summaryLine: "キャリア研修",
    title: "キャリアを考える",
    lecturer: "青葉 一郎",
  }),
  activity("相談案件", "2022-05-10", {
    divisions: ["管財課"],
    title: "庁舎案内",
  }),
  activity("相談案件", "2022-06-10", {
    divisions: ["改革課"],
    title: "窓口DX",
  }),
  activity("相談案件", "2022-07-10", {
    divisions: ["改革課"],
    title: "人材育成について",
  }),
  activity("相談案件", "2022-08-10", {
    divisions: ["改革課"],
    title: "伏せる案件",
    isPublished: false,
  }),
  activity("相談案件", "2022-09-10", {
    divisions: ["企画課", "財政課"],
    title: "事業見直し",
  }),
  activity("定例会", "2022-09-01", {
    period: { precision: "fiscalYear", within: day("2022-09-01") },
    count: 7,
  }),
  activity("視察", "2022-11-07", {
    period: {
      precision: "day",
      from: day("2022-11-07"),
      to: day("2022-11-08"),
    },
    title: "島の町の視察",
    divisions: ["平和室", "改革担当"],
  }),
];

export const rows: RollupInput = {
  meetings: [...meetings2022, ...meetings2023],
  activities,
  advisers: [
    {
      recordId: "1",
      name: "青葉 一郎",
      tenureFrom: month("2022-06"),
      tenureTo: month("2025-03"),
    },
    { recordId: "2", name: "若葉 二葉", tenureFrom: month("2022-10") },
  ],
  summary,
  findings: [],
  unreadable: { meetings: 0, activities: 0 },
};

/** Two fiscal years with one of everything; parts of the rows can be replaced. */
export const reportInput = (
  change: Partial<RollupInput> = {},
  options: Partial<Pick<ReportInput, "language" | "yearStyle">> & {
    readonly fiscalYears?: readonly number[];
    readonly hasSummary?: boolean;
    readonly rules?: CountingRules;
  } = {},
): ReportInput => {
  const { fiscalYears, hasSummary = true, rules: others, ...style } = options;
  const all = { ...rows, ...change };
  const input = hasSummary ? all : without(all, "summary");
  return { ...inputOf(input, others ?? rules, fiscalYears), ...style };
};
