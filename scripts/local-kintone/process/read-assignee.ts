import { locateFields } from "../apps/field-map";
import { fieldNotFound } from "../errors/app-errors";
import type { ErrorCollector } from "../errors/error-collector";
import { BAD_ENUM } from "../errors/messages";
import {
  groupNotFound,
  organizationNotFound,
  userNotFound,
} from "../errors/record-errors";
import { notImplemented } from "../errors/request-errors";
import { text } from "../errors/text";
import { isObject, type JsonObject } from "../json";
import type { FieldProperties } from "../state/field-property";
import type { AssigneeEntity, Process, ProcessState } from "../state/process";
import type { Store } from "../state/store";

const FIRST_STATE = text(
  "最初のステータスの作業者には、作成者のみを指定できます。",
  "The first status can have the creator as its assignee only.",
);

/** What reading the settings of process management needs. */
export interface ProcessSource {
  readonly before: Process | undefined;
  readonly properties: FieldProperties;
  readonly store: Store;
  readonly errors: ErrorCollector;
}

/** The people of a state; without any sent the one who made the record. */
export function readAssignee(
  value: unknown,
  path: string,
  source: ProcessSource,
): ProcessState["assignee"] {
  if (value === undefined || value === null) {
    return { type: "ONE", entities: [creatorEntity(source.properties)] };
  }
  const sent: JsonObject = isObject(value) ? value : {};
  const type = sent.type as ProcessState["assignee"]["type"];
  if (!["ONE", "ALL", "ANY"].includes(type)) {
    source.errors.add(`${path}.assignee.type`, BAD_ENUM);
  }
  const entities = Array.isArray(sent.entities)
    ? (sent.entities as unknown[])
    : [];
  return {
    type,
    entities: entities.map((entity, index) =>
      readEntity(entity, `${path}.assignee.entities[${index}]`, source),
    ),
  };
}

function creatorEntity(properties: FieldProperties): AssigneeEntity {
  const field = Object.values(properties).find(
    ({ type }) => type === "CREATOR",
  );
  return {
    entity: { type: "FIELD_ENTITY", code: field?.code ?? "" },
    includeSubs: false,
  };
}

function readEntity(
  value: unknown,
  path: string,
  { store, properties, errors }: ProcessSource,
): AssigneeEntity {
  const outer: JsonObject = isObject(value) ? value : {};
  const sent: JsonObject = isObject(outer.entity) ? outer.entity : {};
  const code = String(sent.code ?? "");
  if (sent.type === "CUSTOM_FIELD") {
    throw notImplemented("An assignee of type CUSTOM_FIELD");
  }
  switch (sent.type) {
    case "USER":
      if (!store.users.has(code)) throw userNotFound(code);
      break;
    case "GROUP":
      if (!store.groups.has(code)) throw groupNotFound(code);
      break;
    case "ORGANIZATION":
      if (!store.organizations.has(code)) throw organizationNotFound(code);
      break;
    case "FIELD_ENTITY":
      if (!locateFields(properties).has(code)) throw fieldNotFound(code);
      break;
    default:
      errors.add(`${path}.entity.type`, BAD_ENUM);
  }
  return {
    entity: { type: sent.type as AssigneeEntity["entity"]["type"], code },
    includeSubs: isTrue(outer.includeSubs),
  };
}

/** Nobody but the creator can be in charge of the first state. */
export function checkFirstState(
  first: ProcessState | undefined,
  { properties, errors }: ProcessSource,
): void {
  if (first === undefined) return;
  const { type, entities } = first.assignee;
  const isAllowed = entities.every(
    ({ entity }) =>
      entity.type === "FIELD_ENTITY" &&
      properties[entity.code]?.type === "CREATOR",
  );
  if (type !== "ONE" || !isAllowed) {
    errors.add(`states.${first.name}.assignee`, FIRST_STATE);
  }
}

/** Flags come as JSON or as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}
