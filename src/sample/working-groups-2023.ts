import { ACTIVITY_PART } from "../apps/defaults/field-choices";
import { RECORD_CHOICES } from "../fields/record-choices";
import type { SampleActivity } from "./records/sample-activity";

const ACTIVITY_STANDING = RECORD_CHOICES.standing.meanings;
const DATE_PRECISION = RECORD_CHOICES.datePrecision.meanings;

const section = "ワーキンググループ等への支援";

const consultation = { section, detailHeading: "WGとの協議" };

const presentation = {
  ...consultation,
  summaryLine: "地域経済向上ワーキング協議",
  workingGroup: "地域経済向上WG",
  advisers: ["阪上恵理"],
};

const academy = {
  section,
  summaryLine: "ビジネススキル力向上アカデミー",
  detailHeading: "ビジネススキル力向上アカデミー",
  workingGroup: "業務改革WG「S.M.A.R.T宝塚」",
  audience: "業務改革WG S.M.A.R.T宝塚",
  advisers: ["宮崎光世", "阪上恵理"],
};

const lesson = { ...academy, part: ACTIVITY_PART.held };

/** Talk and exercise */
const both = "座学+ワーク";

/** 令和5年度 ワーキンググループ等への支援: 23回 */
export const WORKING_GROUPS_2023: readonly SampleActivity[] = [
  {
    ...consultation,
    summaryLine: "生成AI（ChatGPTなど）に関する講義",
    from: "2023-06-05",
    title: "生成AI（chatGPT等）に関する検討討議",
    workingGroup: "生成AI研究WG",
    advisers: ["宮崎光世"],
  },
  {
    ...consultation,
    summaryLine: "70周年記念事業ワーキング協議",
    from: "2023-06-14",
    title: "70周年記念事業WGの活動について",
    workingGroup: "70周年記念事業WG",
    advisers: ["石原弘子"],
  },
  {
    ...lesson,
    from: "2023-07-21",
    title: "第1回 課題の設定・仮説を立てる",
    remark: both,
  },
  {
    ...lesson,
    from: "2023-08-01",
    title: "第2回 分析設計について",
    remark: both,
  },
  {
    ...lesson,
    from: "2023-10-04",
    title: "第3回 実践：分析",
    remark: "ワーク",
  },
  {
    ...lesson,
    from: "2023-10-11",
    title: "Excelハンズオン講習、データの基本操作",
    standing: ACTIVITY_STANDING.listedOnly,
  },
  {
    ...lesson,
    from: "2023-12-14",
    title: "第4回 実践：分析",
    remark: both,
  },
  {
    ...lesson,
    from: "2024-02-05",
    title: "第5回 検討結果の発表・議論",
  },
  {
    ...academy,
    from: "2023-04-01",
    datePrecision: DATE_PRECISION.fiscalYear,
    part: ACTIVITY_PART.consulted,
    title: "実施に係るメンバー・事務局との協議",
    count: 14,
  },
  { ...presentation, from: "2024-03-08", title: "地域経済向上WG中間発表" },
  { ...presentation, from: "2024-03-21", title: "地域経済向上WG最終発表" },
];
