import type { OpenApp } from "../auth/open-app";
import {
  assigneeNotAllowed,
  assigneeRequired,
  onlyForAssignees,
  statusNotChangeable,
  userNotFound,
} from "../errors/record-errors";
import { compileCondition } from "../query/compile";
import type { Process, ProcessAction, ProcessState } from "../state/process";
import type { StoredRecord } from "../state/record";
import { toMinute } from "../fields/read-date";
import { candidatesOf } from "./candidates";
import { assigneesOf, stateOf } from "./record-state";

/** The actions that the record's state and its values allow. */
export function possibleActions(
  record: StoredRecord,
  process: Process,
  open: OpenApp,
): readonly ProcessAction[] {
  const { name } = stateOf(record, process);
  return process.actions.filter(
    ({ from, filterCond }) =>
      from === name && compileCondition(filterCond, open)(record),
  );
}

/** Whether it is the caller's turn, or anybody's. */
export function mayAct(record: StoredRecord, open: OpenApp): boolean {
  const assignees = assigneesOf(record, open.config);
  const { user } = open.actor;
  return assignees.length === 0 || assignees.includes(user.code);
}

/**
 * Runs an action on a record and keeps it in the store. Where ALL assignees
 * have to act the state changes with the last of them.
 * Errors: GAIA_IL03, GAIA_NT01, CB_VA01 for the assignee, GAIA_IL26.
 */
export function proceed(
  record: StoredRecord,
  process: Process,
  actionName: string,
  assignee: string | undefined,
  open: OpenApp,
): StoredRecord {
  const action = possibleActions(record, process, open).find(
    ({ name }) => name === actionName,
  );
  const to = process.states.find(({ name }) => name === action?.to);
  if (action === undefined || to === undefined) throw statusNotChangeable();
  if (!mayAct(record, open)) throw onlyForAssignees();
  const from = stateOf(record, process);
  const waiting = stillToAct(record, from, open);
  const acted = {
    ...record.process?.acted,
    [open.actor.user.code]: action.name,
  };
  if (waiting.length > 0) {
    return save(open, record, 1, {
      stateId: from.id,
      assignees: assigneesOf(record, open.config),
      acted,
      history: record.process?.history ?? [],
    });
  }
  const assignees = nextAssignees(to, record, assignee, open);
  return save(open, record, 2, {
    stateId: to.id,
    assignees,
    acted: {},
    history: [
      ...(record.process?.history ?? []),
      {
        changedAt: `${open.kintone.now().toISOString().slice(0, 19)}Z`,
        assignees,
        status: to.name,
      },
    ],
  });
}

/** Puts other people in charge of a record; its state stays. */
export function reassign(
  record: StoredRecord,
  process: Process,
  assignees: readonly string[],
  open: OpenApp,
): StoredRecord {
  return save(open, record, 1, {
    stateId: stateOf(record, process).id,
    assignees,
    acted: {},
    history: record.process?.history ?? [],
  });
}

/** Assignees of an ALL state who have not acted when the caller now does. */
function stillToAct(
  record: StoredRecord,
  state: ProcessState,
  open: OpenApp,
): readonly string[] {
  if (state.assignee.type !== "ALL") return [];
  const acted = record.process?.acted ?? {};
  return assigneesOf(record, open.config).filter(
    (code) => code !== open.actor.user.code && acted[code] === undefined,
  );
}

function nextAssignees(
  to: ProcessState,
  record: StoredRecord,
  assignee: string | undefined,
  open: OpenApp,
): readonly string[] {
  const { store } = open.kintone;
  const candidates = candidatesOf(to, record, open.config, store);
  if (to.assignee.type !== "ONE" || candidates.length === 0) return candidates;
  if (assignee === undefined || assignee === "") throw assigneeRequired();
  if (!store.users.has(assignee)) throw userNotFound(assignee);
  if (!candidates.includes(assignee)) throw assigneeNotAllowed(assignee);
  return [assignee];
}

function save(
  open: OpenApp,
  record: StoredRecord,
  revisions: number,
  process: NonNullable<StoredRecord["process"]>,
): StoredRecord {
  const { kintone, actor, app } = open;
  const saved: StoredRecord = {
    ...record,
    revision: record.revision + revisions,
    modifier: actor.user.code,
    updatedAt: toMinute(kintone.now()),
    process,
  };
  kintone.store.records(app.id).put(saved);
  return saved;
}
