import { processManagementOff } from "../errors/record-errors";
import { readableConfig } from "./access";
import type { Operation } from "./operation";
import { Parameters } from "./parameters";

// Process management is always off in the local kintone.

function getStatus(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const { revision } = readableConfig(call, app, which);
    return {
      enable: false,
      states: null,
      actions: null,
      revision: String(revision),
    };
  };
}

function refuseAction(): never {
  throw processManagementOff();
}

export const PROCESS_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/status", handle: getStatus("live") },
  { method: "GET", path: "preview/app/status", handle: getStatus("preview") },
  { method: "PUT", path: "record/status", handle: refuseAction },
  { method: "PUT", path: "records/status", handle: refuseAction },
  { method: "PUT", path: "record/assignees", handle: refuseAction },
];
