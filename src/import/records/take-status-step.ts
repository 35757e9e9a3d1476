import { moveStatuses } from "../../kintone/corrections/move-statuses";
import type {
  StatusAction,
  StatusOutcome,
} from "../../kintone/corrections/move-status";
import { moveStatus } from "../../kintone/corrections/move-status";
import type { NotWritten } from "../../kintone/corrections/not-written";
import type { NotedRecord, Waiting } from "../../kintone/importing/run-notes";
import type { KintoneClient } from "../../kintone/rest/kintone-client";

/** Where records are moved, and who is told of it. */
export interface MovingPlace {
  readonly client: KintoneClient;
  readonly appId: string;
  /** Of the field that kintone keeps the state in. */
  readonly code: string;
  /** Stops before the next request. */
  readonly signal: AbortSignal;
  /** Leaves one behind that does not end soon. */
  readonly giveUp: AbortSignal;
  /** Called with records as they are by then. */
  readonly onStep: (records: readonly NotedRecord[]) => void;
}

export type WaitingRecord = NotedRecord & { readonly waits: Waiting };

/** Why a record was not moved. */
export type NotMoved = NotWritten | "stopped";

/** Of these the next record would meet the same. */
export const ENDS: ReadonlySet<string> = new Set([
  "noPermission",
  "loggedOut",
  "notReached",
  "unknown",
  "stopped",
] satisfies readonly NotMoved[]);

/** What became of records that were to take one step. */
interface StatusStep {
  readonly moved: readonly NotedRecord[];
  readonly left: readonly LeftRecord[];
}

interface LeftRecord {
  readonly record: NotedRecord;
  readonly reason: NotMoved;
}

/**
 * Moves records one step on with one request. Where kintone refuses that, one
 * by one, so that only those are left for which it does.
 */
export const takeStatusStep = async (
  place: MovingPlace,
  records: readonly WaitingRecord[],
  action: StatusAction,
): Promise<StatusStep> => {
  const { code, signal, giveUp, onStep } = place;
  if (signal.aborted) return { moved: [], left: leftFor("stopped", records) };
  onStep(records.map(markSent));
  const seen = records.map(({ id, revision, waits: { isSent = false } }) => ({
    id,
    revision,
    isSent,
  }));
  const together = await moveStatuses(place, code, seen, action, giveUp);
  const moved = records.flatMap((record) => {
    const revision = together.moved.get(record.id);
    return revision === undefined ? [] : [movedBy(action, record, revision)];
  });
  const others = records.filter(({ id }) => !together.moved.has(id));
  // A right may be missing for one record alone.
  if (ENDS.has(together.others) && together.others !== "noPermission") {
    const left = leftFor(together.others, others);
    onStep([...moved, ...left.map(({ record }) => record)]);
    return { moved, left };
  }
  onStep(moved);
  const rest = await moveOneByOne(place, others, action);
  return { moved: [...moved, ...rest.moved], left: rest.left };
};

const moveOneByOne = async (
  place: MovingPlace,
  records: readonly WaitingRecord[],
  action: StatusAction,
): Promise<StatusStep> => {
  const { code, signal, giveUp, onStep } = place;
  const moved: NotedRecord[] = [];
  const left: LeftRecord[] = [];
  for (const [at, record] of records.entries()) {
    const seen = { recordId: record.id, revision: record.revision, code };
    const outcome: StatusOutcome = signal.aborted
      ? { notWritten: "stopped" }
      : await moveStatus(place, seen, action, giveUp);
    if ("revision" in outcome) {
      moved.push(movedBy(action, record, outcome.revision));
      onStep(moved.slice(-1));
      continue;
    }
    const reason = outcome.notWritten;
    const isEnd = ENDS.has(reason);
    const untried = isEnd ? records.slice(at + 1) : [];
    const now = [
      ...leftFor(reason, [record]),
      ...untried.map((one) => ({ record: one, reason })),
    ];
    left.push(...now);
    onStep(now.map((one) => one.record));
    if (isEnd) break;
  }
  return { moved, left };
};

/** A page that is closed before the answer comes leaves it so. */
const markSent = (record: WaitingRecord): WaitingRecord => ({
  ...record,
  waits: { ...record.waits, isSent: true },
});

const movedBy = (
  { to }: StatusAction,
  { waits, ...rest }: WaitingRecord,
  revision: string,
): NotedRecord => ({
  ...rest,
  revision,
  ...(to === waits.for ? {} : { waits: { at: to, for: waits.for } }),
});

/** What somebody changed is theirs, and waits no more. */
const leftFor = (
  reason: NotMoved,
  records: readonly WaitingRecord[],
): readonly LeftRecord[] =>
  records.map((record) => {
    if (reason === "unknown") return { record: markSent(record), reason };
    if (reason !== "changedMeanwhile") return { record, reason };
    const { waits: _, ...rest } = record;
    return { record: rest, reason };
  });
