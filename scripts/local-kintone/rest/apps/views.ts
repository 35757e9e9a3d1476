import { locateFields } from "../../apps/field-map";
import { newestFirst } from "../../apps/system-fields";
import { fieldNotFound } from "../../errors/app-errors";
import type { ErrorCollector } from "../../errors/error-collector";
import { BAD_ENUM, BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import { isObject, type JsonObject, toInteger } from "../../json";
import { syncAssigneeView } from "../../process/assignee-view";
import type { AppConfig, View } from "../../state/app";
import { changePreview, readableConfig } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";

const TYPES = ["LIST", "CALENDAR", "CUSTOM"];
const DEVICES = ["DESKTOP", "ANY"];

function getViews(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const { views, revision } = readableConfig(call, app, which);
    return { views, revision: String(revision) };
  };
}

/** Replaces all views; one that keeps its key keeps its id. */
const updateViews: Operation = {
  method: "PUT",
  path: "preview/app/views",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const inputs = read.object("views");
    const revision = read.revision();
    read.check();
    const preview = changePreview(call, app, revision, (config) => {
      const views = Object.entries(inputs)
        .map(([key, input]) => {
          const path = `views[${key}]`;
          const id =
            config.views[key]?.id ??
            String(5_520_000 + call.kintone.store.next("view"));
          return readView(key, input, id, config, path, read.errors);
        })
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map((view, index) => ({ ...view, index: String(index) }));
      read.check();
      return syncAssigneeView(
        {
          ...config,
          views: Object.fromEntries(
            [...keptAssigneeViews(config, inputs), ...views].map((view) => [
              view.name,
              view,
            ]),
          ),
        },
        call.kintone.store,
      );
    });
    return {
      views: Object.fromEntries(
        Object.values(preview.views).map(({ name, id }) => [name, { id }]),
      ),
      revision: String(preview.revision),
    };
  },
};

/** The built-in list of assignees stays when it is not among the sent ones. */
function keptAssigneeViews(config: AppConfig, inputs: JsonObject): View[] {
  return Object.entries(config.views)
    .filter(
      ([name, { builtinType }]) =>
        builtinType === "ASSIGNEE" && inputs[name] === undefined,
    )
    .map(([, view]) => view);
}

function readView(
  key: string,
  input: unknown,
  id: string,
  config: AppConfig,
  path: string,
  errors: ErrorCollector,
): View {
  const sent: JsonObject = isObject(input) ? input : {};
  if (!isObject(input)) errors.add(path, BAD_SHAPE);
  const type = String(sent.type ?? "");
  if (type === "") errors.add(`${path}.type`, REQUIRED_PARAMETER);
  else if (!TYPES.includes(type)) errors.add(`${path}.type`, BAD_ENUM);
  const index = toInteger(sent.index);
  if (index === null) errors.add(`${path}.index`, REQUIRED_PARAMETER);
  return {
    type: type as View["type"],
    ...(config.views[key]?.builtinType === "ASSIGNEE" && {
      builtinType: "ASSIGNEE",
    }),
    name: String(sent.name ?? key),
    id,
    filterCond: String(sent.filterCond ?? ""),
    sort: String(sent.sort ?? newestFirst(config.properties)),
    index: String(index ?? 0),
    ...partsOf(type, sent, config, path, errors),
  };
}

function partsOf(
  type: string,
  sent: JsonObject,
  config: AppConfig,
  path: string,
  errors: ErrorCollector,
): Partial<View> {
  if (type === "LIST") {
    const fields = Array.isArray(sent.fields) ? sent.fields.map(String) : [];
    for (const code of fields) requireField(code, config);
    return { fields };
  }
  if (type === "CALENDAR") {
    const date = String(sent.date ?? "");
    const title = String(sent.title ?? "");
    requireField(date, config);
    requireField(title, config);
    return { date, title };
  }
  const device = String(sent.device ?? "DESKTOP");
  if (!DEVICES.includes(device)) errors.add(`${path}.device`, BAD_ENUM);
  return {
    html: String(sent.html ?? ""),
    pager: String(sent.pager ?? "true") === "true",
    device: device as "DESKTOP" | "ANY",
  };
}

function requireField(code: string, config: AppConfig): void {
  if (!locateFields(config.properties).has(code)) throw fieldNotFound(code);
}

export const VIEW_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/views", handle: getViews("live") },
  { method: "GET", path: "preview/app/views", handle: getViews("preview") },
  updateViews,
];
