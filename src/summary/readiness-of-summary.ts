import { findSmallFigures } from "../disclosure/find-small-figures";
import type { SmallFiguresRule } from "../domain/publishing/small-figures-rule";
import type { RecordFinding } from "../domain/record-finding";
import type { AnnualSummary } from "../domain/annual-summary";
import type { RecordVersions } from "../publishing/freezing/record-versions";
import type { SummaryFreezing } from "../publishing/freezing/summary-freezing";
import type { Readiness } from "../publishing/readiness/readiness-of";
import { readinessOf } from "../publishing/readiness/readiness-of";
import type { Report } from "../report/report";
import type { SummaryFigures } from "./summary";

/** What is to be seen to before the whole of some years is published. */
interface ReadinessInput extends Pick<
  SummaryFigures,
  | "report"
  | "findings"
  | "texts"
  | "smallFigures"
  | "isRosterUnread"
  | "tallies"
  | "freezing"
> {
  readonly smallFiguresRule: SmallFiguresRule;
  readonly records: RecordVersions;
  readonly summary: AnnualSummary | undefined;
}

/**
 * As the records are now, and of what was frozen: records that came later are
 * not in it, and nobody is asked about them for its documents.
 */
export const readinessOfSummary = (
  input: ReadinessInput,
): Pick<SummaryFigures, "readiness" | "frozenReadiness"> => {
  const { freezing, findings, texts } = input;
  const readiness = readinessFor(input, input);
  if (freezing.state !== "frozen") return { readiness };
  const { reports, tallies } = freezing.snapshot;
  const isLater = laterThan(freezing);
  const frozen = {
    report: reports.screen,
    tallies,
    findings: findings.filter((finding) => !isLater(finding)),
    texts: texts.filter(({ text: { origin } }) => !isLater(origin)),
    ...smallOf(reports.public, input.smallFiguresRule),
  };
  return { readiness, frozenReadiness: readinessFor(input, frozen) };
};

/** What is frozen prints what it prints, whatever the rule is by now. */
const smallOf = (
  report: Report,
  { threshold }: SmallFiguresRule,
): Pick<ReadinessInput, "smallFigures" | "smallFiguresRule"> => {
  const smallFiguresRule = { mode: "warn", threshold } as const;
  return {
    smallFigures: findSmallFigures(report, smallFiguresRule),
    smallFiguresRule,
  };
};

const readinessFor = (
  { isRosterUnread, freezing, records, summary }: ReadinessInput,
  {
    report,
    findings,
    texts,
    tallies,
    smallFigures,
    smallFiguresRule,
  }: Pick<
    ReadinessInput,
    | "report"
    | "findings"
    | "texts"
    | "tallies"
    | "smallFigures"
    | "smallFiguresRule"
  >,
): Readiness =>
  readinessOf({
    findings,
    texts,
    smallFigures,
    smallFiguresRule,
    yearStyle: report.yearStyle,
    isRosterUnread,
    isVisibleOnly: report.isVisibleOnly === true,
    recordsRead: tallies.reduce((sum, { read }) => sum + read, 0),
    versions: records.records,
    isUnfrozen: summary !== undefined && freezing.state === "none",
    acknowledgements: summary?.acknowledgements ?? [],
  });

const laterThan = ({
  changes,
}: Extract<SummaryFreezing, { readonly state: "frozen" }>): ((
  finding: Pick<RecordFinding, "source" | "recordId">,
) => boolean) => {
  const added = new Set(
    changes.records
      .filter(({ change }) => change === "added")
      .map(({ source, recordId }) => `${source} ${recordId}`),
  );
  return ({ source, recordId }) => added.has(`${source} ${recordId}`);
};
