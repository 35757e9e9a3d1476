import { expect, it } from "vitest";
import type { AnnualSummary } from "../../../src/domain/annual-summary";
import { comparisonReport } from "../../../src/publishing/versions/comparison-report";
import { compareVersions } from "../../../src/publishing/versions/compare-versions";
import type { SummaryVersion } from "../../../src/publishing/versions/summary-version";
import type { Block } from "../../../src/report/block";
import type { Report } from "../../../src/report/report";
import { makeDocument } from "../../../src/renderers/make-document";
import { partsOf } from "../../renderers/search-parts";
import { exampleSettings } from "../../settings/example-settings";
import { sampleReport } from "../../ui/sample-summary";

const SUMMARY: AnnualSummary = {
  recordId: "7",
  title: "まとめ",
  fiscalYears: [2022, 2023],
  commentary: [{ kind: "commentary", text: "所見", rowId: "1" }],
  goodPractices: [],
  councilSessions: [],
  milestones: [],
  pictures: [
    { fileKey: "k1", name: "体制図.png", contentType: "image/png", size: 3 },
  ],
};

const meeting = (recordId: string, revision: string, fiscalYear?: number) =>
  ({
    source: "meetings",
    recordId,
    revision,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  }) as const;

const version = (change: Partial<SummaryVersion> = {}): SummaryVersion => ({
  report: sampleReport,
  summary: SUMMARY,
  settings: { ...exampleSettings() },
  records: {
    fiscalYears: [2021, 2022, 2023],
    records: [
      meeting("1", "3", 2022),
      meeting("2", "1", 2023),
      meeting("3", "1"),
      meeting("4", "1", 2021),
      { source: "summaries", recordId: "7", revision: "9" },
    ],
  },
  ...change,
});

const withLines = (...texts: readonly string[]): Report => ({
  ...sampleReport,
  chapters: sampleReport.chapters.map((chapter) =>
    chapter.id === "notes"
      ? {
          ...chapter,
          lead: texts.map((text): Block => ({ kind: "paragraph", text })),
        }
      : chapter,
  ),
});

it("takes another photo of a good practice, or its mark, for a change of the record", () => {
  const photo = (fileKey: string, size: number) => ({
    fileKey,
    name: "写真.png",
    contentType: "image/png",
    size,
  });
  const compared = (
    before: AnnualSummary["goodPractices"][number],
    after: AnnualSummary["goodPractices"][number],
  ) =>
    compareVersions(
      version({ summary: { ...SUMMARY, goodPractices: [before] } }),
      version({ summary: { ...SUMMARY, goodPractices: [after] } }),
    ).isSummaryChanged;
  const bare = { text: "予約アプリ" };
  const shown = { ...bare, photos: [photo("k1", 3)] };
  expect(compared(bare, { ...bare, photos: [] })).toBe(false);
  expect(compared(shown, { ...bare, photos: [photo("k2", 3)] })).toBe(false);
  expect(compared(shown, { ...bare, photos: [photo("k2", 4)] })).toBe(true);
  expect(compared(bare, shown)).toBe(true);
  expect(compared(shown, { ...shown, arePhotosPublished: true })).toBe(true);
});

it("finds no difference between a version and itself, whoever kept it", () => {
  const kept = JSON.parse(JSON.stringify(version())) as SummaryVersion;
  expect(compareVersions(kept, version())).toEqual({
    figures: [],
    sentences: [],
    records: [],
    isSummaryChanged: false,
    areSettingsChanged: false,
    count: 0,
  });
});

it("tells records that were added, changed and removed, not those of years to compare with", () => {
  const after = version({
    records: {
      fiscalYears: [2021, 2022, 2023],
      records: [
        meeting("1", "4", 2022),
        meeting("3", "1"),
        meeting("4", "2", 2021),
        meeting("5", "1", 2023),
        { source: "summaries", recordId: "7", revision: "12" },
      ],
    },
  });
  const { records, count } = compareVersions(version(), after);
  expect(records.map(({ recordId, change }) => [recordId, change])).toEqual([
    ["1", "changed"],
    ["5", "added"],
    ["2", "removed"],
  ]);
  expect(count).toBe(3);
});

it("puts lines that gave way to each other side by side", () => {
  const { sentences } = compareVersions(
    version({ report: withLines("一", "二", "三") }),
    version({ report: withLines("一", "弐", "三", "四") }),
  );
  expect(sentences).toEqual([
    { place: ["注記"], before: "二", after: "弐" },
    { place: ["注記"], before: undefined, after: "四" },
  ]);
});

it("tells changed texts and rules, not keys of files or where records are", () => {
  const [picture] = SUMMARY.pictures;
  const after = version({
    summary: {
      ...SUMMARY,
      status: "frozen",
      commentary: [{ kind: "commentary", text: "所見", rowId: "8" }],
      pictures: picture === undefined ? [] : [{ ...picture, fileKey: "k2" }],
    },
    settings: { ...exampleSettings(), summaryViews: ["別の一覧"] },
  });
  expect(compareVersions(version(), after).count).toBe(0);
  const changed = version({
    summary: { ...SUMMARY, title: "別のまとめ" },
    settings: { ...exampleSettings(), attendanceRule: "everyone" },
  });
  expect(compareVersions(version(), changed)).toMatchObject({
    isSummaryChanged: true,
    areSettingsChanged: true,
    count: 2,
  });
});

it("makes a page to print of it, for the office alone", async () => {
  const differences = compareVersions(
    version(),
    version({ report: withLines("新しい行") }),
  );
  const report = comparisonReport(sampleReport, {
    differences,
    earlier: "令和6年4月2日 確定",
    later: "今の記録",
  });
  expect(report).toMatchObject({ edition: "internal", marking: "庁内用" });
  const { bytes } = await makeDocument("html", {
    report,
    colors: [],
    recordUrl: () => "",
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve(undefined),
  });
  const said = partsOf(bytes, "")
    .map(({ text }) => text)
    .join("");
  expect(said).toContain("庁内用");
  expect(said).toContain("前の版は令和6年4月2日 確定、後の版は今の記録です。");
  expect(said).toContain("新しい行");
  expect(said).toContain("違いはありません。");
});
