import { atOnce } from "../../src/domain/steps";
import { describe, expect, it } from "vitest";
import { buildAnalysis } from "../../src/report/analysis/build-analysis";
import { keyFigures } from "../../src/report/analysis/key-figures";
import { yearsAnalysis } from "../../src/report/analysis/years-analysis";
import { buildReport } from "../../src/report/build-report";
import type { Chapter } from "../../src/report/report";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
import { rollUpYearBefore } from "../../src/rollup/years/roll-up-year-before";
import { reportInput, rows, rules } from "./fixture";
import { blocksOf, chapterOf, sectionOf } from "./read-report";

const everyonesFigures =
  "のべ人数と実人数は、参加者の全員を数えています（同席者を含みます）。";

const chaptersUnder = (attendanceRule: AttendanceRule): readonly Chapter[] => {
  const counted = { ...rules, attendanceRule };
  const input = reportInput({}, { rules: counted });
  const pairs = input.rollups.map((current) =>
    atOnce(rollUpYearBefore(current, rows, counted)),
  );
  const published = [2019, 2020, 2021].flatMap((fiscalYear) =>
    (["count", "totalAttendance"] as const).flatMap((measure) => [
      { fiscalYear, sectionId: "meetings", measure, value: 9, words: "" },
      {
        fiscalYear,
        sectionId: "meetings",
        rank: "部長級",
        measure,
        value: 4,
        words: "",
      },
    ]),
  );
  const key = keyFigures(pairs, input.labels, "ja", published);
  const years = yearsAnalysis(key, pairs, published, input);
  if (years === undefined) throw new Error("There are lines over years.");
  return [
    ...buildReport(input).chapters,
    ...atOnce(buildAnalysis(input, rows)),
    years,
  ];
};

/** Tables that show 回数 and people: in columns, in rows, or one for each. */
const tablesOf = (chapters: readonly Chapter[]) =>
  chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocksOf(blocks, "table"))
    .filter(({ id, columns }) => {
      const labels = columns.map(({ label }) => label);
      return (
        id.startsWith("years-") ||
        (labels.includes("回数") && labels.includes("のべ人数"))
      );
    });

const attendance = (chapters: readonly Chapter[]): string =>
  JSON.stringify(
    sectionOf(
      chapterOf({ chapters } as never, "overview-2022"),
      "1on1ミーティング",
    ).blocks,
  );

describe("whom 回数 and whom のべ and 実 follow", () => {
  it("stands wherever they stand side by side, where companions count", () => {
    const chapters = chaptersUnder("everyone");
    const tables = tablesOf(chapters);
    expect(tables.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "ranks-2022",
        "months-2022",
        "analysis-adviser",
        "years-figures",
        "years-rank-count",
        "years-rank-totalAttendance",
      ]),
    );
    for (const { id, notes } of tables) {
      expect(notes, id).toContain(everyonesFigures);
      const hasRanks = /^(?:ranks|months|years-rank)-/u.test(id);
      expect(notes.join("").includes("役職別の回数は主参加者の"), id).toBe(
        hasRanks,
      );
    }
    expect(attendance(chapters)).toContain(everyonesFigures);
    expect(JSON.stringify(chapterOf({ chapters } as never, "notes"))).toContain(
      "役職別の回数は主参加者の役職で数え",
    );
  });

  it("needs no word where all of them follow the principal", () => {
    const chapters = chaptersUnder("principal");
    expect(tablesOf(chapters).length).toBeGreaterThan(4);
    expect(JSON.stringify(chapters)).not.toContain(everyonesFigures);
  });
});
