import type { SampleActivity } from "./records/sample-activity";

const section = "他市視察";

/** 他市視察 of 令和4年度: 2回; there was none in 令和5年度 */
export const VISITS: readonly SampleActivity[] = [
  {
    section,
    from: "2022-11-07",
    to: "2022-11-08",
    title: "海士町行政視察",
    advisers: ["石原弘子"],
    divisions: ["人権平和室", "変革推進担当"],
  },
  {
    section,
    from: "2022-11-15",
    title: "神戸市データ利活用セミナー",
    advisers: ["阪上恵理"],
    divisions: ["経営改革推進課"],
  },
];
