import type { SampleActivity } from "./records/sample-activity";

/** Seven from September 2022 on, ten of the twelve months of 令和5年度, and one of the year after. */
const DAYS = [
  "2022-09-20",
  "2022-10-25",
  "2022-11-25",
  "2022-12-23",
  "2023-01-27",
  "2023-02-24",
  "2023-03-24",
  "2023-04-21",
  "2023-05-26",
  "2023-06-23",
  "2023-07-28",
  "2023-09-22",
  "2023-10-27",
  "2023-11-24",
  "2023-12-22",
  "2024-01-26",
  "2024-03-22",
  "2024-04-19",
];

/** 事務局定例会 of both years: 7回 and 10回 */
export const SECRETARIAT_MEETINGS: readonly SampleActivity[] = DAYS.map(
  (from) => ({
    section: "事務局定例会",
    from,
    title: "事務局定例会",
    advisers: ["宮崎光世", "石原弘子", "阪上恵理"].slice(
      0,
      from < "2022-10" ? 2 : 3,
    ),
    divisions: ["経営改革推進課"],
  }),
);
