import type { Report } from "../../src/report/report";
import { buildReport } from "../../src/report/build-report";
import { reportInput } from "../report/fixture";
import { activity, meeting } from "../report/record-builders";

/** How many records of each kind. */
interface Sizes {
  readonly meetings: number;
  readonly activities: number;
}

const YEAR: Sizes = { meetings: 2_000, activities: 1_000 };
const RANKS = ["特別職", "部長級", "課長級"];
const SECTIONS = ["ワーキンググループ支援", "研修", "相談案件", "視察"];

const dayOf = (index: number): string =>
  `2022-${String(4 + (index % 9)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;

/** The report of a year with many records: long lists, many cards, many lines. */
export const manyRecords = ({ meetings, activities }: Sizes = YEAR): Report =>
  buildReport(
    reportInput(
      {
        meetings: Array.from({ length: meetings }, (_, index) =>
          meeting(
            dayOf(index),
            RANKS[index % RANKS.length] ?? "",
            `person ${index % 300}`,
            {
              theme: `テーマ${index % 60}`,
              isThemePublished: true,
            },
          ),
        ),
        activities: Array.from({ length: activities }, (_, index) =>
          activity(SECTIONS[index % SECTIONS.length] ?? "", dayOf(index), {
            title: `第${index + 1}回の記録`,
            summaryLine: `見出し${index % 40}`,
            detailHeading: `詳細${index % 25}`,
            divisions: [`第${index % 30}課`],
            ...(index % SECTIONS.length === 1 ? { lecturer: "青葉" } : {}),
          }),
        ),
      },
      { fiscalYears: [2022] },
    ),
  );
