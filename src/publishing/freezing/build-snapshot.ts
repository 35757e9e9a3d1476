import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { PLUGIN_VERSION } from "../../domain/plugin-version";
import type { Edition } from "../../report/edition";
import { imagesOf } from "../../report/images-of";
import type { ImageRef } from "../../report/block";
import type { Report } from "../../report/report";
import type { Settings } from "../../settings/settings";
import type { Snapshot } from "./snapshot";

/** What is frozen: a summary of the whole of its years. */
export interface FreezableSummary extends Pick<
  Snapshot,
  "keyFigures" | "tallies" | "analysis" | "records" | "countsCompanions"
> {
  /** As the screen shows it. */
  readonly report: Report;
  readonly reportFor: (edition: Edition) => Report;
  readonly comparedDays: readonly (CalendarDate | undefined)[];
}

/** By whom and when. */
export type FreezingStamp = Pick<Snapshot, "frozenAt" | "frozenBy">;

/**
 * All that has to be kept of a summary.
 * @param typeOf MIME type of a picture that was read
 */
export const buildSnapshot = (
  shown: FreezableSummary,
  summary: AnnualSummary,
  settings: Settings,
  stamp: FreezingStamp,
  typeOf: (fileKey: string) => string,
): Snapshot => {
  const { report, reportFor, comparedDays } = shown;
  const reports = {
    screen: report,
    internal: reportFor("internal"),
    public: reportFor("public"),
  };
  return {
    schemaVersion: 2,
    pluginVersion: PLUGIN_VERSION,
    ...stamp,
    summary,
    settings: { ...settings },
    colors: settings.colors,
    countsCompanions: shown.countsCompanions,
    reports,
    keyFigures: shown.keyFigures,
    comparedDays: comparedDays.map((day) => day ?? null),
    tallies: shown.tallies,
    analysis: shown.analysis,
    records: shown.records,
    pictures: picturesOf(Object.values(reports)).map(
      ({ fileKey, name }, index) => ({
        fileKey,
        contentType: typeOf(fileKey),
        path: `pictures/${index + 1}${extensionOf(name)}`,
      }),
    ),
  };
};

/** Every picture of the reports, each once. */
export const picturesOf = (reports: readonly Report[]): readonly ImageRef[] => [
  ...new Map(
    reports.flatMap(imagesOf).map((image) => [image.fileKey, image] as const),
  ).values(),
];

/** For people who look into the file; letters that every system takes. */
const extensionOf = (name: string): string =>
  /\.[0-9A-Za-z]{1,5}$/u.exec(name)?.[0].toLowerCase() ?? "";
