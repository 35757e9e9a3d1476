import { memberView } from "../../fields/member-view";
import { candidatesOf } from "../../process/candidates";
import { mayAct, possibleActions } from "../../process/proceed";
import {
  activeProcess,
  assigneesOf,
  stateOf,
} from "../../process/record-state";
import type { Operation } from "../../rest/operation";
import { Parameters } from "../../rest/parameters";
import { findRecord, openApp } from "../../rest/records/record-access";
import type { RecordProcessView } from "../client/record/record-process-view";

/** Where a record stands and what its reader may do about it. */
export const getRecordProcess: Operation = {
  method: "GET",
  path: "record-process",
  handle: (call): RecordProcessView => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const recordId = read.id("record");
    read.check();
    const open = openApp(call, appId, "recordViewable");
    const record = findRecord(call, open, recordId, "viewable");
    const { store } = call.kintone;
    const { config } = open;
    const process = activeProcess(config);
    if (process === null) return NO_PROCESS;
    const nameOf = (code: string) => memberView(store.users, code);
    const actions = mayAct(record, open)
      ? possibleActions(record, process, open)
      : [];
    return {
      status: stateOf(record, process).name,
      actions: actions.flatMap(({ name, to }) => {
        const next = process.states.find((state) => state.name === to);
        if (next === undefined) return [];
        const candidates = candidatesOf(next, record, config, store);
        return {
          name,
          nextStatus: {
            name: next.name,
            type: next.assignee.type,
            assignees: candidates.map(nameOf),
          },
        };
      }),
      mayReassign: mayAct(record, open) || open.rights.appEditable,
      assignees: assigneesOf(record, config).map((code) => ({
        assignee: nameOf(code),
        action: record.process?.acted[code] ?? null,
      })),
      history: [...(record.process?.history ?? [])]
        .reverse()
        .map((step) => ({ ...step, assignees: step.assignees.map(nameOf) })),
    };
  },
};

const NO_PROCESS: RecordProcessView = {
  status: null,
  actions: [],
  mayReassign: false,
  assignees: [],
  history: [],
};
