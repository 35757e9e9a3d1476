import { describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import { periodFiscalYear } from "../../src/domain/calendar/activity-period";
import type { AnnualSummary } from "../../src/domain/annual-summary";
import { fiscalYearOf } from "../../src/domain/calendar/fiscal-year";
import type { PublishedFigure } from "../../src/domain/publishing/published-figure";
import { formatCell } from "../../src/report/cells/format-cell";
import type { TableBlock } from "../../src/report/block";
import type { SummaryRows } from "../../src/rollup/input/summary-rows";
import { summarise } from "../../src/summary/summarise";
import type { SummaryChoice } from "../../src/summary/summary-choice";
import { rows, rules, summary } from "../report/fixture";
import { day } from "../support/dates";

const settings = {
  ...buildDefaultSettings({
    meetings: "1",
    activities: "2",
    advisers: "3",
    staff: "4",
    summaries: "5",
  }),
  ...rules,
};

const figure = (
  fiscalYear: number,
  value: number,
  more: Partial<PublishedFigure> = {},
): PublishedFigure => ({
  fiscalYear,
  measure: "count",
  value,
  words: `${fiscalYear} ${more.section ?? ""} ${more.rank ?? ""} ${more.measure ?? "count"}`,
  ...more,
});

const summaryOf = (
  summaries: readonly AnnualSummary[],
  choice: SummaryChoice = { fiscalYears: [2022, 2023] },
  today = day("2025-06-01"),
) =>
  summarise(
    {
      choice,
      settings,
      language: "ja",
      isCompared: true,
      viewer: undefined,
      today,
    },
    {
      snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
      rows: (fiscalYears): Promise<SummaryRows> =>
        Promise.resolve({
          fiscalYears,
          meetings: rows.meetings.map((value) => ({
            value,
            fiscalYear: fiscalYearOf(value.heldOn, 4),
            findings: [],
          })),
          activities: rows.activities.map((value) => ({
            value,
            fiscalYear: periodFiscalYear(value.period, 4),
            findings: [],
          })),
          advisers: [],
          summaries: summaries.map((value) => ({ value, findings: [] })),
        }),
      roster: () => Promise.resolve(undefined),
    },
  );

const withFigures = (
  ...publishedFigures: readonly PublishedFigure[]
): AnnualSummary => ({ ...summary, publishedFigures });

const keyFigure = (
  { keyFigures }: Awaited<ReturnType<typeof summaryOf>>,
  id: string,
) => {
  const found = keyFigures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No figure ${id}.`);
  return found;
};

/** As a reader sees it. */
const firstRow = (
  table: TableBlock | undefined,
): readonly string[] | undefined => {
  const row = table?.rows[0];
  return (
    row && [row.header, ...row.cells].map((cell) => formatCell(cell, "ja"))
  );
};

const publishedCodes = ({
  findings,
}: Awaited<ReturnType<typeof summaryOf>>): readonly string[] =>
  findings
    .filter(({ code }) => code.startsWith("published"))
    .map(({ code, detail }) => `${code}: ${detail}`);

describe("figures published of years without records", () => {
  const published = withFigures(
    figure(2021, 5),
    figure(2021, 4, { measure: "distinctAttendees" }),
    figure(2020, 3, { section: "１on１ミーティング" }),
    figure(2021, 2, { rank: "課長級", measure: "distinctAttendees" }),
  );

  it("are what the first year is compared with, marked", async () => {
    const shown = await summaryOf([published]);
    const [first, second] = keyFigure(shown, "meetings").years;
    const count = first?.cell.value ?? 0;
    expect(first).toMatchObject({
      before: { value: 5, unit: "times" },
      isPublishedBefore: true,
      isRecordedBefore: false,
      difference: { value: count - 5 },
      ratio: { value: count / 5 },
    });
    // Nothing is behind a figure that nobody counted.
    expect(first?.before).not.toHaveProperty("selection");
    expect(second).toMatchObject({
      isPublishedBefore: false,
      isRecordedBefore: true,
    });
    expect(keyFigure(shown, "people").years[0]).toMatchObject({
      before: { value: 4 },
      isPublishedBefore: true,
    });
    expect(publishedCodes(shown)).toEqual([]);
  });

  it("stand in the line over the years before the counted ones", async () => {
    const { series, years } = keyFigure(
      await summaryOf([published]),
      "meetings",
    );
    expect(
      series.map(({ fiscalYear, cell, isPublished }) => [
        fiscalYear,
        cell.value,
        isPublished,
      ]),
    ).toEqual([
      [2020, 3, true],
      [2021, 5, true],
      [2022, years[0]?.cell.value, false],
      [2023, years[1]?.cell.value, false],
    ]);
  });

  it("stand in tables over the years, each year marked, by rank too", async () => {
    const { analysis } = await summaryOf([published]);
    const chapter = analysis.find(({ id }) => id === "analysis-years");
    const tables = (chapter?.sections ?? []).flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === "table"),
    );
    expect(tables.map(({ caption }) => caption)).toEqual([
      "年度の推移",
      "役職別の実人数の推移",
    ]);
    const [figures, ranks] = tables;
    expect(figures?.columns.map(({ label }) => label)).toEqual([
      "項目",
      "令和2年度（公表値）",
      "令和3年度（公表値）",
      "令和4年度",
      "令和5年度",
    ]);
    expect(firstRow(figures)?.slice(0, 3)).toEqual([
      "1on1ミーティング",
      "3回",
      "5回",
    ]);
    expect(ranks?.columns[1]?.label).toBe("令和3年度（公表値）");
    expect(firstRow(ranks)?.slice(0, 2)).toEqual(["課長級", "2名"]);
    expect(figures?.notes[0]).toContain("集計した値とは足していません");
  });

  it("are told as such in suggested sentences", async () => {
    const { suggestions } = await summaryOf([withFigures(figure(2021, 50))]);
    const compared = suggestions.filter(({ text }) => text.includes("公表値"));
    expect(compared).toMatchObject([
      {
        fiscalYear: 2022,
        text: expect.stringMatching(
          /^1on1ミーティングは\d+回で、前年度の公表値（50回）から\d+回減りました。$/u,
        ),
      },
    ]);
    const before = compared[0]?.figures.find(
      ({ label }) => label === "前年度（公表値）",
    );
    expect(before?.cell).toMatchObject({ value: 50, unit: "times" });
    expect(before?.cell).not.toHaveProperty("selection");
  });

  it("never change a counted figure, a document or its data", async () => {
    const [plain, marked] = await Promise.all([
      summaryOf([summary]),
      summaryOf([published]),
    ]);
    expect(marked.rollups).toEqual(plain.rollups);
    expect(marked.report).toEqual(plain.report);
    expect(marked.reportFor("public")).toEqual(plain.reportFor("public"));
  });

  it("are read from the records of other years too, the chosen one first", async () => {
    const other: AnnualSummary = {
      ...withFigures(figure(2021, 99), figure(2020, 7)),
      recordId: "2",
      fiscalYears: [2019],
    };
    const { series } = keyFigure(
      await summaryOf([withFigures(figure(2021, 5)), other]),
      "meetings",
    );
    expect(series.slice(0, 2).map(({ cell }) => cell.value)).toEqual([7, 5]);
  });

  it("are no base for a part of the year, nor of a part of the records", async () => {
    const running = await summaryOf(
      [{ ...published, fiscalYears: [2022], asOf: day("2022-09-30") }],
      { fiscalYears: [2022] },
      day("2022-10-01"),
    );
    expect(keyFigure(running, "meetings").years[0]).toMatchObject({
      before: { value: null },
      isPublishedBefore: false,
    });
    const narrow = await summaryOf([published], {
      fiscalYears: [2022],
      adviser: rows.meetings[0]?.advisers[0] ?? "",
    });
    expect(keyFigure(narrow, "meetings").years[0]?.isPublishedBefore).toBe(
      false,
    );
  });

  it("give way to what was counted, and the difference is told", async () => {
    const plain = keyFigure(await summaryOf([summary]), "meetings");
    const counted = plain.years[0]?.cell.value ?? 0;
    const shown = await summaryOf([
      withFigures(
        figure(2022, counted + 1),
        figure(2023, plain.years[1]?.cell.value ?? 0),
      ),
    ]);
    expect(keyFigure(shown, "meetings")).toEqual(plain);
    expect(publishedCodes(shown)).toEqual([
      `publishedDiffers: 2022   count: ${counted + 1} ≠ ${counted}`,
    ]);
  });

  it("that have no place, or stand twice, are told and left out", async () => {
    const shown = await summaryOf([
      withFigures(
        figure(2021, 5),
        figure(2021, 6, { section: "meetings" }),
        figure(2021, 3, { section: "ない節" }),
        figure(2021, 2, { rank: "ない役職" }),
        figure(2021, 1, { section: "研修", measure: "distinctAttendees" }),
        figure(2021, 1, { section: "定例会" }),
      ),
    ]);
    expect(publishedCodes(shown).map((code) => code.split(":")[0])).toEqual([
      "publishedTwice",
      "publishedUnplaced",
      "publishedUnplaced",
      "publishedUnplaced",
    ]);
    expect(keyFigure(shown, "meetings").years[0]?.before.value).toBe(5);
  });
});
