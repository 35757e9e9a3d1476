import type { AnnualSummary } from "../domain/annual-summary";
import { filingProblem } from "../domain/publishing/filing-problem";
import { claimedFreezing } from "../domain/publishing/claimed-freezing";
import type { SummaryFreezing } from "../publishing/freezing/summary-freezing";
import { compareVersions } from "../publishing/versions/compare-versions";
import type { SummaryVersion } from "../publishing/versions/summary-version";
import { frozenVersion } from "../publishing/versions/summary-version";
import { isNarrow } from "../rollup/input/narrow-rows";
import type { SummaryChoice } from "./summary-choice";
import type { SummaryPort } from "./summary-request";

/**
 * Whether what was frozen may be what was chosen to be shown, as far as the
 * 年度まとめ record tells.
 */
export const mayBeFrozen = (
  summary: AnnualSummary | undefined,
  choice: SummaryChoice,
): boolean => {
  const frozen = summary && claimedFreezing(summary);
  return (
    summary !== undefined &&
    frozen !== undefined &&
    frozen !== "statusOnly" &&
    !isOther(summary, choice)
  );
};

const isOther = (summary: AnnualSummary, choice: SummaryChoice): boolean =>
  isNarrow(choice) || filingProblem(summary, choice) !== undefined;

/**
 * Where a summary stands with 確定: what was frozen is read only where it is
 * what was chosen to be shown.
 * @param live what the records say now; asked for when there is something to compare
 * @throws what reading the snapshot throws
 */
export const freezingOf = async (
  summary: AnnualSummary | undefined,
  choice: SummaryChoice,
  readSnapshot: SummaryPort["snapshot"],
  live: () => SummaryVersion,
): Promise<SummaryFreezing> => {
  const frozen = summary && claimedFreezing(summary);
  if (summary === undefined || frozen === undefined) return { state: "none" };
  if (frozen === "statusOnly") return { state: "statusOnly" };
  if (isOther(summary, choice)) return { state: "otherChoice", frozen };
  const reading = await readSnapshot(summary.recordId, frozen);
  if (!reading.ok) {
    return { state: "unusable", frozen, problem: reading.problem };
  }
  const { snapshot, pictures } = reading;
  const { yearStyle } = snapshot.reports.screen;
  if ((choice.yearStyle ?? yearStyle) !== yearStyle) {
    return { state: "otherChoice", frozen };
  }
  const changes = compareVersions(frozenVersion(snapshot), live());
  return { state: "frozen", frozen, snapshot, pictures, changes };
};
