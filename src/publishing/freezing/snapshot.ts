import type { AnnualSummary } from "../../domain/annual-summary";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { KeyFigure } from "../../report/analysis/key-figure";
import type { Edition } from "../../report/edition";
import type { Chapter, Report } from "../../report/report";
import type { RecordTally } from "../../rollup/years/fiscal-year-rollup";
import type { RecordVersions } from "./record-versions";

/**
 * A summary as it was frozen: all that the screen and the documents of both
 * editions show, so that no later version counts it again (domain: Editions and
 * freezing). Plain data, as JSON keeps it; parsed from unknown by parseSnapshot().
 */
export interface Snapshot {
  readonly schemaVersion: 2;
  /** Of the plugin that made it. */
  readonly pluginVersion: string;
  /** ISO date-time, UTC. */
  readonly frozenAt: string;
  readonly frozenBy: { readonly code: string; readonly name: string };
  /** The 年度まとめ record as it was read. */
  readonly summary: AnnualSummary;
  /** Those that were in force, as they were stored; a later version migrates them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `#RRGGBB`, one a rank; missing ones come from the palette. */
  readonly colors: readonly string[];
  readonly countsCompanions: boolean;
  readonly reports: Readonly<Record<"screen" | Edition, Report>>;
  readonly keyFigures: readonly KeyFigure[];
  /** null: compared with all of the year before. */
  readonly comparedDays: readonly (CalendarDate | null)[];
  readonly tallies: readonly RecordTally[];
  readonly analysis: readonly Chapter[];
  /** Every record that was read, and in which state of it. */
  readonly records: RecordVersions;
  /** The pictures of the reports; their bytes stand beside it in the file. */
  readonly pictures: readonly SnapshotPicture[];
}

interface SnapshotPicture {
  /** As the reports name it. */
  readonly fileKey: string;
  readonly contentType: string;
  /** Where in the file its bytes are. */
  readonly path: string;
}
