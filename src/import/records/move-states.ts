import { MOST_MOVED } from "../../kintone/corrections/move-statuses";
import type { StatusAction } from "../../kintone/corrections/move-status";
import type { NotedRecord } from "../../kintone/importing/run-notes";
import { aWhileAfter } from "../../kintone/page/a-while-after";
import type { Process } from "./planning/known/load-process";
import { pathTo } from "./planning/known/load-process";
import type { MovingPlace, NotMoved, WaitingRecord } from "./take-status-step";
import { ENDS, takeStatusStep } from "./take-status-step";

/** What became of records that were to be moved to their states. */
export interface Moving {
  readonly moved: number;
  /** Those that still have the state of before: changed by somebody since, refused, or not tried. */
  readonly unmoved: readonly NotedRecord[];
  /** Why the first of them was not moved. */
  readonly why?: NotMoved;
}

/**
 * Moves records that wait to their states: those that go the same way together,
 * by at most MOST_MOVED a request, step after step, each unless it changed
 * since.
 * @param place its signal stops before the next step, and leaves one behind that
 *   does not end soon
 * @param onStep called before and after every step, with records as they are by
 *   then; one that somebody changed is handed back as it was, waiting no more
 */
export const moveStates = async (
  place: Omit<MovingPlace, "code" | "giveUp" | "onStep">,
  records: readonly NotedRecord[],
  { actions, field: { code } }: Process,
  onStep: MovingPlace["onStep"],
): Promise<Moving> => {
  const giveUp = aWhileAfter(place.signal);
  const unmoved: NotedRecord[] = [];
  let why: Moving["why"];
  let moved = 0;
  const leave = (record: NotedRecord, reason: NotMoved): void => {
    unmoved.push(record);
    why = why === undefined || ENDS.has(reason) ? reason : why;
  };
  for (const batch of batchesOf(records)) {
    let going = batch;
    for (const action of wayOf(batch, actions)) {
      if (why !== undefined && ENDS.has(why)) break;
      const step = await takeStatusStep(
        { ...place, code, giveUp, onStep },
        going,
        action,
      );
      for (const { record, reason } of step.left) leave(record, reason);
      going = step.moved.filter(isWaiting);
      moved += step.moved.length - going.length;
    }
    // Not tried any more, or no steps lead there.
    for (const record of going) leave(record, why ?? "refused");
  }
  return { moved, unmoved, ...(why === undefined ? {} : { why }) };
};

/** Records that go from one state to one other. */
type Batch = readonly WaitingRecord[];

const batchesOf = (records: readonly NotedRecord[]): readonly Batch[] => {
  const batches: WaitingRecord[][] = [];
  const open = new Map<string, WaitingRecord[]>();
  for (const record of records.filter(isWaiting)) {
    const key = JSON.stringify([record.waits.at, record.waits.for]);
    const batch = open.get(key);
    if (batch !== undefined && batch.length < MOST_MOVED) {
      batch.push(record);
      continue;
    }
    const begun = [record];
    open.set(key, begun);
    batches.push(begun);
  }
  return batches;
};

const wayOf = (
  [first]: Batch,
  actions: readonly StatusAction[],
): readonly StatusAction[] =>
  (first && pathTo(first.waits.for, first.waits.at, actions)) ?? [];

const isWaiting = (record: NotedRecord): record is WaitingRecord =>
  record.waits !== undefined;
