import type { RecordFinding } from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { SummaryFreezing } from "./summary-freezing";

/** What is wrong with a record that is frozen or says so. */
export const freezingFindings = (
  recordId: string,
  freezing: SummaryFreezing,
): readonly RecordFinding[] => {
  switch (freezing.state) {
    case "statusOnly":
      return [recordFinding("summaries", recordId, "frozenWithoutSnapshot")];
    case "unusable": {
      const { name } = freezing.frozen.snapshot;
      return [recordFinding("summaries", recordId, "snapshotUnusable", name)];
    }
    case "frozen":
      return freezing.changes.isSummaryChanged
        ? [recordFinding("summaries", recordId, "changedAfterFreezing")]
        : [];
    case "none":
    case "otherChoice":
      return [];
    default:
      return freezing satisfies never;
  }
};
