import { compileCondition } from "../../query/compile";
import { readProcess } from "../../process/read-process";
import { syncAssigneeView } from "../../process/assignee-view";
import type { App, AppConfig } from "../../state/app";
import type { FieldProperties } from "../../state/field-property";
import type { Process } from "../../state/process";
import { changePreview, readableConfig } from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

function getStatus(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const { process, revision } = readableConfig(call, app, which);
    return { ...processView(process), revision: String(revision) };
  };
}

/** As app/status answers it; states are null until they are set up once. */
function processView(process: Process | undefined): object {
  if (process === undefined) {
    return { enable: false, states: null, actions: null };
  }
  return {
    enable: process.enable,
    states: Object.fromEntries(
      process.states.map(({ name, index, assignee }) => [
        name,
        { name, index, assignee },
      ]),
    ),
    actions: process.actions.map((action) => ({ ...action, type: "PRIMARY" })),
  };
}

const putStatus: Operation = {
  method: "PUT",
  path: "preview/app/status",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    const revision = read.revision();
    read.boolean("enable");
    read.check();
    const preview = changePreview(call, id, revision, (config, app) => {
      const process = readProcess(call.params, {
        before: config.process,
        properties: config.properties,
        store: call.kintone.store,
        errors: read.errors,
      });
      read.check();
      checkConditions(process, app, config, call);
      return syncAssigneeView(
        {
          ...config,
          process,
          properties: switchStatusFields(config.properties, process.enable),
        },
        call.kintone.store,
      );
    });
    return { revision: String(preview.revision) };
  },
};

/** Throws the query errors of a bad condition. */
function checkConditions(
  process: Process,
  app: App,
  config: AppConfig,
  { actor, kintone }: Call,
): void {
  for (const { filterCond } of process.actions) {
    compileCondition(filterCond, { app, config, actor, kintone });
  }
}

/** The fields of status and assignee exist while the process is on. */
function switchStatusFields(
  properties: FieldProperties,
  enabled: boolean,
): FieldProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([code, property]) => [
      code,
      property.type === "STATUS" || property.type === "STATUS_ASSIGNEE"
        ? { ...property, enabled }
        : property,
    ]),
  );
}

export const PROCESS_SETTINGS_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/status", handle: getStatus("live") },
  { method: "GET", path: "preview/app/status", handle: getStatus("preview") },
  putStatus,
];
