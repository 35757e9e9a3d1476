import type { Attachment } from "../../domain/activity";
import type { AnnualSummary } from "../../domain/annual-summary";
import { migrateSettings } from "../../settings/migrate-settings";
import type { FigureDifference } from "./compare-figures";
import { compareFigures } from "./compare-figures";
import type { RecordDifference } from "./compare-records";
import { compareRecords } from "./compare-records";
import type { SentenceDifference } from "./compare-sentences";
import { compareSentences } from "./compare-sentences";
import type { SummaryVersion } from "./summary-version";

/** All that differs between two versions of a summary. */
export interface VersionDifferences {
  readonly figures: readonly FigureDifference[];
  readonly sentences: readonly SentenceDifference[];
  readonly records: readonly RecordDifference[];
  /** Texts, pictures, days or years of the 年度まとめ record. */
  readonly isSummaryChanged: boolean;
  /** How is counted and written, as the settings say. */
  readonly areSettingsChanged: boolean;
  /** Changes that somebody made: records, the 年度まとめ record and the settings once each. */
  readonly count: number;
}

/** What a later version tells differently from an earlier one. */
export const compareVersions = (
  before: SummaryVersion,
  after: SummaryVersion,
): VersionDifferences => {
  const records = compareRecords(
    before.records,
    after.records,
    new Set([before, after].flatMap(({ report }) => report.fiscalYears)),
  );
  const isSummaryChanged =
    textOf(contentOf(before.summary)) !== textOf(contentOf(after.summary));
  const areSettingsChanged =
    textOf(rulesOf(before.settings)) !== textOf(rulesOf(after.settings));
  return {
    figures: compareFigures(before.report, after.report),
    sentences: compareSentences(before.report, after.report),
    records,
    isSummaryChanged,
    areSettingsChanged,
    count:
      records.length + Number(isSummaryChanged) + Number(areSettingsChanged),
  };
};

/** What a 年度まとめ record says in the document, one by one: what later versions know besides is no change. */
const contentOf = (summary: AnnualSummary | undefined): unknown =>
  summary && [
    summary.title,
    summary.fiscalYears,
    summary.asOf,
    summary.publishedOn,
    summary.division,
    summary.commentary.map(({ kind, fiscalYear, section, text }) => [
      kind,
      fiscalYear,
      section,
      text,
    ]),
    summary.goodPractices.map((practice) => [
      practice.category,
      practice.text,
      practice.divisions,
      filesOf(practice.photos ?? []),
      practice.arePhotosPublished,
    ]),
    summary.councilSessions.map(({ name, from, to }) => [name, from, to]),
    summary.milestones.map(({ on, label }) => [on, label]),
    [summary.monthlySlots?.from, summary.monthlySlots?.count],
    filesOf(summary.pictures),
  ];

/** Keys of files are kintone's own and may change. */
const filesOf = (files: readonly Attachment[]): unknown =>
  files.map(({ name, size, contentType }) => [name, size, contentType]);

/** Where the records are, who sees them and how documents look says nothing about the figures. */
const rulesOf = (settings: SummaryVersion["settings"]): unknown => {
  const migrated = migrateSettings(settings);
  if (!migrated.ok) return settings;
  const {
    sources,
    recordRights,
    appNames,
    summaryViews,
    documentTemplates,
    city,
    leftOut,
    ...rules
  } = migrated.value;
  return rules;
};

/** Equal for equal values, in whichever order their properties stand. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  ) ?? "";
