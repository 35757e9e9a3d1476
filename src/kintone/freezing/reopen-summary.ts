import { claimedFreezing } from "../../domain/publishing/claimed-freezing";
import type { FreezingOutcome } from "./freezing-outcome";
import { notDone } from "./freezing-outcome";
import type { FreezingPlace } from "./freezing-record";
import { freezingFields, readFreezingRecord } from "./freezing-record";
import { failureOf, writeFreezing } from "./write-freezing";

/** Why a summary is reopened, and how the record tells of it. */
export interface ReopeningOrder {
  /** Not blank. */
  readonly reason: string;
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly comment: string;
}

/**
 * Takes 確定 back: sets 状態 to 作成中 and adds the reason to the history; the
 * snapshot stays as an earlier version. Never throws.
 */
export const reopenSummary = async (
  place: FreezingPlace,
  { reason, at, by, action, comment }: ReopeningOrder,
): Promise<FreezingOutcome> => {
  const fields = freezingFields(place);
  if (fields === undefined) return notDone("notSet");
  try {
    const before = await readFreezingRecord(place, fields);
    if (before?.summary === undefined) return notDone("notSet");
    if (before.isByProcess) return notDone("statusByProcess");
    if (claimedFreezing(before.summary) === undefined) {
      return notDone("notFrozen");
    }
    return await writeFreezing(place, fields, before, {
      status: fields.choices.drafting,
      action,
      at,
      // The column may be of one line, which takes no line break.
      entry: { by, reason: reason.trim().replace(/\s+/gu, " ") },
      comment,
    });
  } catch (error) {
    return failureOf(error);
  }
};
