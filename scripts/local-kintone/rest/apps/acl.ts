import { locateFields } from "../../apps/field-map";
import { appRightsOf } from "../../auth/app-rights";
import { fieldNotFound } from "../../errors/app-errors";
import type { ErrorCollector } from "../../errors/error-collector";
import {
  groupNotFound,
  organizationNotFound,
  userNotFound,
} from "../../errors/record-errors";
import { BAD_ENUM, BAD_SHAPE } from "../../errors/messages";
import { isObject, type JsonObject } from "../../json";
import type {
  App,
  AppConfig,
  AppRight,
  Entity,
  FieldRight,
  RecordRight,
} from "../../state/app";
import type { FieldProperties } from "../../state/field-property";
import type { Store } from "../../state/store";
import {
  changePreview,
  findApp,
  liveConfig,
  managedConfig,
  refuse,
} from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

type AclKind = "appAcl" | "recordAcl" | "fieldAcl";

const PATHS: readonly (readonly [AclKind, string])[] = [
  ["appAcl", "app/acl"],
  ["recordAcl", "record/acl"],
  ["fieldAcl", "field/acl"],
];

function getAcl(kind: AclKind, which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    read.check();
    const config = managedConfig(call, id, which);
    return { rights: config[kind], revision: String(config.revision) };
  };
}

function putAcl(kind: AclKind, which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    const inputs = read.list("rights");
    const revision = read.revision();
    if (inputs === undefined) read.errors.add("rights", BAD_SHAPE);
    read.check();
    const preview = changePreview(call, id, revision, (config, app) => {
      const rights = (inputs ?? []).map((input, index) =>
        readRight(
          kind,
          isObject(input) ? input : {},
          `rights[${index}]`,
          config.properties,
          call,
          read.errors,
        ),
      );
      read.check();
      const change = { [kind]: rights };
      if (kind === "appAcl") requireStillEditable(call, app, config, change);
      return change;
    });
    if (which === "preview") return { revision: String(preview.revision) };
    return { revision: String(setLive(call, id, kind).revision) };
  };
}

/** PUT of live rights takes effect at once, without a deploy. */
function setLive(call: Call, id: number, kind: AclKind): AppConfig {
  const app = findApp(call, id);
  const live = {
    ...liveConfig(app),
    [kind]: app.preview[kind],
    revision: app.preview.revision,
  };
  call.kintone.store.apps.put(id, { ...app, live });
  return live;
}

/** Nobody can shut himself out of managing an app. */
function requireStillEditable(
  call: Call,
  app: App,
  config: AppConfig,
  change: object,
): void {
  const after = { ...app, live: { ...config, ...change } };
  const { store } = call.kintone;
  if (!appRightsOf(call.actor, after, store).appEditable) refuse(call);
}

function readRight(
  kind: AclKind,
  input: JsonObject,
  path: string,
  properties: FieldProperties,
  call: Call,
  errors: ErrorCollector,
): AppRight | RecordRight | FieldRight {
  const { store } = call.kintone;
  const at = { path, store, errors, properties };
  if (kind === "appAcl") {
    return {
      entity: readEntity(input.entity, at, ["CREATOR"]),
      includeSubs: isTrue(input.includeSubs),
      appEditable: isTrue(input.appEditable),
      recordViewable: isTrue(input.recordViewable),
      recordAddable: isTrue(input.recordAddable),
      recordEditable: isTrue(input.recordEditable),
      recordDeletable: isTrue(input.recordDeletable),
      recordImportable: isTrue(input.recordImportable),
      recordExportable: isTrue(input.recordExportable),
    };
  }
  const entities = (
    Array.isArray(input.entities) ? (input.entities as unknown[]) : []
  ).map((entity) => (isObject(entity) ? entity : {}));
  if (kind === "recordAcl") {
    return {
      filterCond: String(input.filterCond ?? ""),
      entities: entities.map((entity) => ({
        entity: readEntity(entity.entity, at, ["FIELD_ENTITY"]),
        viewable: isTrue(entity.viewable),
        editable: isTrue(entity.editable),
        deletable: isTrue(entity.deletable),
        includeSubs: isTrue(entity.includeSubs),
      })),
    };
  }
  const code = String(input.code ?? "");
  if (!locateFields(properties).has(code)) throw fieldNotFound(code);
  return {
    code,
    entities: entities.map((entity) => ({
      accessibility: readAccessibility(entity.accessibility, at),
      entity: readEntity(entity.entity, at, ["FIELD_ENTITY"]),
      includeSubs: isTrue(entity.includeSubs),
    })),
  };
}

interface At {
  readonly path: string;
  readonly store: Store;
  readonly errors: ErrorCollector;
  readonly properties: FieldProperties;
}

function readAccessibility(value: unknown, at: At): "READ" | "WRITE" | "NONE" {
  if (value === "READ" || value === "WRITE" || value === "NONE") return value;
  at.errors.add(`${at.path}.entities`, BAD_ENUM);
  return "NONE";
}

function readEntity(
  value: unknown,
  at: At,
  more: readonly Entity["type"][],
): Entity {
  const sent: JsonObject = isObject(value) ? value : {};
  const type = sent.type as Entity["type"];
  const code = String(sent.code ?? "");
  if (!["USER", "GROUP", "ORGANIZATION", ...more].includes(type)) {
    at.errors.add(`${at.path}.entity.type`, BAD_ENUM);
  }
  if (type === "USER" && !at.store.users.has(code)) throw userNotFound(code);
  if (type === "GROUP" && !at.store.groups.has(code)) throw groupNotFound(code);
  if (type === "ORGANIZATION" && !at.store.organizations.has(code)) {
    throw organizationNotFound(code);
  }
  if (type === "FIELD_ENTITY" && !locateFields(at.properties).has(code)) {
    throw fieldNotFound(code);
  }
  return { type, code: type === "CREATOR" ? null : code };
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

export const ACL_OPERATIONS: readonly Operation[] = PATHS.flatMap(
  ([kind, path]): Operation[] => [
    { method: "GET", path, handle: getAcl(kind, "live") },
    { method: "PUT", path, handle: putAcl(kind, "live") },
    {
      method: "GET",
      path: `preview/${path}`,
      handle: getAcl(kind, "preview"),
    },
    {
      method: "PUT",
      path: `preview/${path}`,
      handle: putAcl(kind, "preview"),
    },
  ],
);
