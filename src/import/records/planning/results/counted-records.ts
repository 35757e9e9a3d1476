import { countOf } from "../../../../rollup/activities/activity-count";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { PlannedRecord } from "../plan-records";

/** A record of a list that the app has, or will have. */
interface CountedRecord {
  readonly record: PlannedRecord;
  /** What is there counts as it is there: it may have been corrected since. */
  readonly entry: Entry;
}

/** The records of a list that are there or to be written. */
export const countedRecords = (
  planned: readonly PlannedRecord[],
): readonly CountedRecord[] =>
  planned
    .filter(({ standing }) => standing === "write" || standing === "there")
    .map((record) => ({
      record,
      entry:
        record.standing === "there"
          ? (record.stored ?? record.entry)
          : record.entry,
    }));

/** Whether a record counts by its state: one that says none was held. */
export const isHeld = ({ status }: Entry): boolean =>
  status !== "cancelled" && status !== "planned";

/** A count that is missing or can't be counted counts once, as in a summary. */
export const timesOf = (entry: Entry): number =>
  isMeeting(entry) ? 1 : countOf({ count: entry.count ?? 1 });
