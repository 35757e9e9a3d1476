import type { AnnualSummary } from "../../domain/annual-summary";
import type { Report } from "../../report/report";
import type { RecordVersions } from "../freezing/record-versions";
import type { Snapshot } from "../freezing/snapshot";

/** A state of a summary that can be compared with another one: frozen, or as the records are now. */
export interface SummaryVersion {
  /** The internal edition: it leaves nothing out. */
  readonly report: Report;
  /** Absent where no 年度まとめ record fits the years. */
  readonly summary?: AnnualSummary;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly records: RecordVersions;
}

/** The state that was frozen. */
export const frozenVersion = ({
  reports,
  summary,
  settings,
  records,
}: Snapshot): SummaryVersion => ({
  report: reports.internal,
  summary,
  settings,
  records,
});
