import { moveStatus } from "../../kintone/corrections/move-status";
import type { ProcessPlace } from "../../kintone/corrections/move-status";
import type { NotWritten } from "../../kintone/corrections/not-written";
import type { NotedRecord } from "../../kintone/importing/run-notes";
import { aWhileAfter } from "../../kintone/page/a-while-after";
import type { Process } from "./planning/load-process";
import { pathTo } from "./planning/load-process";

/** What became of records that were to be moved to their states. */
export interface Moving {
  readonly moved: number;
  /** Those that still have the state of before: changed by somebody since, refused, or not tried. */
  readonly unmoved: readonly NotedRecord[];
  /** Why the first of them was not moved. */
  readonly why?: NotWritten | "stopped";
}

/** Of these the next record would meet the same. */
const ENDS: ReadonlySet<string> = new Set([
  "noPermission",
  "loggedOut",
  "notReached",
  "unknown",
  "stopped",
] satisfies readonly (NotWritten | "stopped")[]);

/**
 * Moves records that wait to their states, one after the other, each step unless
 * the record changed since (kintone: PUT record/status).
 * @param place its signal stops before the next step, and leaves one behind that
 *   does not end soon
 * @param onStep called after every step, with the record as it is by then; one
 *   that somebody changed is handed back as it was, waiting no more
 */
export const moveStates = async (
  place: ProcessPlace & { readonly signal: AbortSignal },
  records: readonly NotedRecord[],
  { actions, field: { code } }: Process,
  onStep: (record: NotedRecord) => void,
): Promise<Moving> => {
  const giveUp = aWhileAfter(place.signal);
  const unmoved: NotedRecord[] = [];
  let why: Moving["why"];
  let moved = 0;
  const moveOne = async (
    record: NotedRecord,
  ): Promise<NotWritten | "stopped" | undefined> => {
    const { waits, ...rest } = record;
    let { revision } = rest;
    if (waits === undefined) return undefined;
    for (const action of pathTo(waits.for, waits.at, actions) ?? []) {
      if (place.signal.aborted) return "stopped";
      const outcome = await moveStatus(
        place,
        { recordId: rest.id, revision, code },
        action,
        giveUp,
      );
      if ("notWritten" in outcome) {
        if (outcome.notWritten === "changedMeanwhile")
          onStep({ ...rest, revision });
        return outcome.notWritten;
      }
      ({ revision } = outcome);
      onStep({
        ...rest,
        revision,
        ...(action.to === waits.for
          ? {}
          : { waits: { at: action.to, for: waits.for } }),
      });
    }
    moved += 1;
    return undefined;
  };
  for (const record of records) {
    const isEnded = why !== undefined && ENDS.has(why);
    const reason = isEnded ? why : await moveOne(record);
    if (reason === undefined) continue;
    why = why === undefined || ENDS.has(reason) ? reason : why;
    unmoved.push(record);
  }
  return { moved, unmoved, ...(why === undefined ? {} : { why }) };
};
