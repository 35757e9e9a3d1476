import type { PublishingItem } from "../../publishing/readiness/publishing-item";
import type { CorrectionRequest } from "../summary/corrections/correction-dialog";
import type { LoadedSummary } from "../summary/summary-source";

/** What the dialog that corrects ranks and divisions shows for an item; undefined for others. */
export const correctionRequest = (
  { fact }: PublishingItem,
  { words, corrections, findings }: LoadedSummary,
): CorrectionRequest | undefined => {
  if (fact.kind !== "recordFindings" || corrections === undefined) {
    return undefined;
  }
  const rows = findings.flatMap(({ recordId, correction }) =>
    correction === undefined ? [] : [{ ...correction, recordId }],
  );
  const [first] = fact.findings;
  return {
    words,
    corrections,
    rows,
    first: rows.find(
      (row) =>
        row.recordId === first?.recordId &&
        row.expected === first.correction?.expected,
    ),
  };
};
