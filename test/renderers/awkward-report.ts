import { buildReport } from "../../src/report/build-report";
import type { Edition } from "../../src/report/edition";
import type { Report } from "../../src/report/report";
import { reportInput, rows, summary } from "../report/fixture";
import { activity } from "../report/record-builders";
import { day } from "../support/dates";

/** Texts that break documents which are written carelessly. */
export const awkwardTexts: readonly string[] = [
  "𠮷野家①㈱髙﨑",
  "👩‍👩‍👧‍👦🇯🇵",
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "=1+1",
  "+81-3",
  "-5",
  "@SUM(A1)",
  "\tタブで始まる",
  "a & b \"c\" 'd' ]]> --> <!--",
  "_x0041_ と _x000D_",
  "{{tag}} $1 $&",
  "מימין לשמאל",
  "長".repeat(10_000),
];

/** Texts of which documents can hold only a part, and what is left of them. */
export const unprintableTexts: readonly (readonly [
  text: string,
  printed: string,
])[] = [
  ["制御\u0000\u0007\u001b文字", "制御文字"],
  ["片方\ud800の代用", "片方\ufffdの代用"],
  ["改行\r\nの\r後", "改行\nの\n後"],
  ["右から\u202e左\u2067へ\u200f", "右から左へ"],
];

/** A report with the awkward texts wherever a record or the settings put words. */
export const awkwardReport = (
  texts: readonly string[] = [
    ...awkwardTexts,
    ...unprintableTexts.map(([text]) => text),
  ],
  edition?: Edition,
): Report =>
  buildReport({
    ...(edition === undefined ? {} : { edition }),
    ...reportInput({
      meetings: rows.meetings.map((meeting, index) => ({
        ...meeting,
        theme: texts[index % texts.length] ?? "",
        isThemePublished: true,
      })),
      activities: [
        ...rows.activities,
        ...texts.map((text) =>
          activity("ワーキンググループ支援", "2022-05-01", {
            title: text,
            summaryLine: text,
            detailHeading: text,
            part: text,
            remark: text,
            workingGroup: text,
          }),
        ),
        ...texts.map((text) =>
          activity("研修", "2022-05-01", {
            title: text,
            summaryLine: text,
            lecturer: text,
            audience: text,
            content: text,
          }),
        ),
        ...texts.map((text) =>
          activity("視察", "2022-05-01", { title: text, divisions: [text] }),
        ),
      ],
      summary: {
        ...summary,
        title: texts.filter((text) => text.length < 100).join(" "),
        division: texts[2] ?? "",
        commentary: texts.map((text) => ({ kind: "outcome", text })),
        goodPractices: texts.map((text) => ({ category: text, text })),
        milestones: texts
          .filter((text) => text.length < 100)
          .map((label) => ({ on: day("2022-11-01"), label })),
      },
    }),
  });
