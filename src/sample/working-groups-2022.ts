import { ACTIVITY_PART, MODE } from "../apps/defaults/field-choices";
import { RECORD_CHOICES } from "../fields/record-choices";
import type { SampleActivity } from "./records/sample-activity";

const DATE_PRECISION = RECORD_CHOICES.datePrecision.meanings;

const section = "ワーキンググループ等への支援";

const consultation = {
  section,
  summaryLine: "ワーキンググループとの協議",
  detailHeading: "WGとの協議",
};

const visit = {
  section,
  summaryLine: "現地視察",
  detailHeading: "現地視察",
};

const academy = {
  section,
  summaryLine: "データアカデミー",
  detailHeading: "データアカデミー",
  workingGroup: "地域経済向上WG",
};

const outsideTheGroups = "WG外";

/** 令和4年度 ワーキンググループ等への支援: 14回 */
export const WORKING_GROUPS_2022: readonly SampleActivity[] = [
  {
    ...consultation,
    from: "2022-06-13",
    title: "各WGのリーダー、サブリーダーと顔合わせ",
    mode: MODE.remote,
    advisers: ["宮崎光世", "石原弘子"],
  },
  {
    ...visit,
    from: "2022-08-03",
    title: "中心市街地、商工会議所ほか",
    workingGroup: "地域経済向上WG",
    advisers: ["宮崎光世", "石原弘子"],
  },
  {
    section,
    summaryLine: "庁舎見学及び意見交換",
    detailHeading: "庁舎見学",
    from: "2022-08-04",
    title:
      "窓口サービス課周辺、障碍福祉課・生活援護課周辺の見学、産業文化部と意見交換",
    workingGroup: "スマートオフィス創造WG",
    advisers: ["宮崎光世", "石原弘子"],
  },
  {
    ...consultation,
    from: "2022-10-05",
    title: "窓口業務改善WG協議",
    workingGroup: "窓口業務改善WG",
    mode: MODE.inPerson,
    advisers: ["宮崎光世"],
  },
  {
    ...academy,
    from: "2022-10-01",
    datePrecision: DATE_PRECISION.month,
    isOpen: true,
    part: ACTIVITY_PART.consulted,
    title: "開催に向けた協議",
    count: 4,
    remark: "地域経済向上WGリーダー・サブリーダー、経営改革推進課",
    advisers: ["阪上恵理"],
  },
  {
    ...academy,
    from: "2022-11-21",
    part: ACTIVITY_PART.held,
    title: "第1回データアカデミー",
    advisers: ["阪上恵理"],
  },
  {
    ...visit,
    from: "2022-11-29",
    title: "中心市街地ほか",
    remark: outsideTheGroups,
    advisers: ["阪上恵理"],
  },
  {
    ...consultation,
    from: "2022-12-27",
    title: "窓口業務改善WG協議",
    workingGroup: "窓口業務改善WG",
    mode: MODE.inPerson,
    advisers: ["宮崎光世"],
  },
  {
    ...academy,
    from: "2023-02-06",
    part: ACTIVITY_PART.held,
    title: "第2回データアカデミー",
    advisers: ["阪上恵理"],
  },
  {
    ...visit,
    from: "2023-03-17",
    title: "市役所第二庁舎",
    remark: outsideTheGroups,
    advisers: ["宮崎光世", "阪上恵理"],
  },
  {
    ...visit,
    from: "2023-03-18",
    title: "北部西谷地域",
    remark: outsideTheGroups,
    advisers: ["宮崎光世", "阪上恵理"],
  },
];
