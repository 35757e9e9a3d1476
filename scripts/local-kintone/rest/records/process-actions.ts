import type { OpenApp } from "../../auth/open-app";
import {
  atMost,
  BAD_SHAPE,
  REQUIRED_PARAMETER,
  TOO_MANY_UPDATED,
} from "../../errors/messages";
import {
  onlyForAssignees,
  processManagementOff,
  userNotFound,
} from "../../errors/record-errors";
import { isObject, toInteger } from "../../json";
import { mayAct, proceed, reassign } from "../../process/proceed";
import { activeProcess } from "../../process/record-state";
import type { Process } from "../../state/process";
import type { StoredRecord } from "../../state/record";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";
import { findRecord, openApp } from "./record-access";
import { recordInputs } from "./record-inputs";
import { readRevision, requireRevision } from "../require-revision";

const MAX_ASSIGNEES = 100;

function openProcess(
  call: Call,
  appId: number,
): { open: OpenApp; process: Process } {
  const open = openApp(call, appId, "recordViewable");
  const process = activeProcess(open.config);
  if (process === null) throw processManagementOff();
  return { open, process };
}

function findAt(
  call: Call,
  open: OpenApp,
  id: number,
  revision: number | undefined,
): StoredRecord {
  const record = findRecord(call, open, id, "viewable");
  requireRevision(revision, record.revision);
  return record;
}

const putStatus: Operation = {
  method: "PUT",
  path: "record/status",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const id = read.id("id");
    const action = read.string("action");
    const assignee = read.optionalString("assignee");
    const revision = read.revision();
    read.check();
    const { open, process } = openProcess(call, appId);
    const record = findAt(call, open, id, revision);
    const moved = proceed(record, process, action, assignee, open);
    return { revision: String(moved.revision) };
  },
};

/** All or none: the transaction of the call undoes earlier records. */
const putStatuses: Operation = {
  method: "PUT",
  path: "records/status",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const targets = recordInputs(read, TOO_MANY_UPDATED).map((input, index) =>
      readTarget(input, `records[${index}]`, read),
    );
    read.check();
    const { open, process } = openProcess(call, appId);
    return {
      records: targets.map(({ id, action, assignee, revision }) => {
        const record = findAt(call, open, id, revision);
        const moved = proceed(record, process, action, assignee, open);
        return { id: String(id), revision: String(moved.revision) };
      }),
    };
  },
};

function readTarget(
  input: unknown,
  path: string,
  read: Parameters,
): {
  id: number;
  action: string;
  assignee: string | undefined;
  revision: number | undefined;
} {
  const sent = isObject(input) ? input : {};
  if (!isObject(input)) read.errors.add(path, BAD_SHAPE);
  const id = toInteger(sent.id);
  if (id === null) read.errors.add(`${path}.id`, REQUIRED_PARAMETER);
  const action = typeof sent.action === "string" ? sent.action : "";
  if (action === "") read.errors.add(`${path}.action`, REQUIRED_PARAMETER);
  return {
    id: id ?? 0,
    action,
    assignee: typeof sent.assignee === "string" ? sent.assignee : undefined,
    revision: readRevision(sent.revision, `${path}.revision`, read.errors),
  };
}

const putAssignees: Operation = {
  method: "PUT",
  path: "record/assignees",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const id = read.id("id");
    const assignees = read.strings("assignees");
    const revision = read.revision();
    if (assignees === undefined) {
      read.errors.add("assignees", REQUIRED_PARAMETER);
    } else if (assignees.length > MAX_ASSIGNEES) {
      read.errors.add("assignees", atMost(MAX_ASSIGNEES));
    }
    read.check();
    const { open, process } = openProcess(call, appId);
    const record = findAt(call, open, id, revision);
    if (!mayAct(record, open) && !open.rights.appEditable) {
      throw onlyForAssignees();
    }
    for (const code of assignees ?? []) {
      if (!call.kintone.store.users.has(code)) throw userNotFound(code);
    }
    const codes = [...new Set(assignees)];
    const changed = reassign(record, process, codes, open);
    return { revision: String(changed.revision) };
  },
};

export const PROCESS_ACTION_OPERATIONS: readonly Operation[] = [
  putStatus,
  putStatuses,
  putAssignees,
];
