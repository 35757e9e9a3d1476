import { RECORD_CHOICES } from "../fields/record-choices";
import { parseRows } from "./records/parse-rows";

/** 会期名 | 会期開始日 | 会期終了日 */
const COUNCIL_SESSIONS = parseRows(
  ["name", "from", "to"],
  `
6月～7月 | 2022-06-02 | 2022-07-08
9月～12月 | 2022-09-05 | 2022-12-21
2月～3月 | 2023-02-14 | 2023-03-24
6月～7月 | 2023-06-01 | 2023-07-07
9月～12月 | 2023-09-04 | 2023-12-21
2月～3月 | 2024-02-14 | 2024-03-26
`,
);

/** What the one record of 年度まとめ says besides its sentences. */
export const ANNUAL_SUMMARY = {
  title: "令和4・5年度 CXO補佐官活動まとめ",
  fiscalYears: "2022,2023",
  status: RECORD_CHOICES.summaryStatus.meanings.drafting,
  asOf: "2024-03-31",
  publishedOn: "2024-03-31",
  division: "企画経営部 経営改革推進課",
  slotsPerMonth: "8",
  slotsFrom: "2022-07-01",
  councilSessions: COUNCIL_SESSIONS,
  milestones: [{ on: "2022-11-01", label: "課長級も対象" }],
};
