import { locateFields } from "../apps/field-map";
import { fieldNotFound } from "../errors/app-errors";
import type { ErrorCollector } from "../errors/error-collector";
import {
  atMost,
  BAD_ENUM,
  BAD_SHAPE,
  REQUIRED_PARAMETER,
} from "../errors/messages";
import {
  groupNotFound,
  organizationNotFound,
  userNotFound,
} from "../errors/record-errors";
import { notImplemented } from "../errors/request-errors";
import { text } from "../errors/text";
import { isObject, type JsonObject, toInteger } from "../json";
import type { FieldProperties } from "../state/field-property";
import type {
  AssigneeEntity,
  Process,
  ProcessAction,
  ProcessState,
} from "../state/process";
import type { Store } from "../state/store";

const LONGEST_NAME = 64;

const FIRST_STATE = text(
  "最初のステータスの作業者には、作成者のみを指定できます。",
  "The first status can have the creator as its assignee only.",
);
const UNKNOWN_STATE = text(
  "ステータスが見つかりません。",
  "The status is not found.",
);

/** What reading the settings of process management needs. */
export interface ProcessSource {
  readonly before: Process | undefined;
  readonly properties: FieldProperties;
  readonly store: Store;
  readonly errors: ErrorCollector;
}

/**
 * Reads states and actions as PUT app/status sends them; what is not sent is
 * kept. A state that keeps its key but has another name is renamed.
 */
export function readProcess(
  params: JsonObject,
  source: ProcessSource,
): Process {
  const { before, errors } = source;
  const enable = params.enable ?? before?.enable ?? false;
  const states =
    params.states === undefined
      ? (before?.states ?? [])
      : readStates(params.states, source);
  if (isTrue(enable) && states.length === 0) {
    errors.add("states", REQUIRED_PARAMETER);
  }
  const actions =
    params.actions === undefined
      ? followStates(before, states)
      : readActions(params.actions, states, errors);
  return { enable: isTrue(enable), states, actions };
}

function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

function readStates(value: unknown, source: ProcessSource): ProcessState[] {
  const { before, errors } = source;
  if (!isObject(value)) {
    errors.add("states", BAD_SHAPE);
    return [];
  }
  let lastId = Math.max(0, ...(before?.states ?? []).map(({ id }) => id));
  const states = Object.entries(value).map(([key, input]) => {
    const path = `states.${key}`;
    const sent: JsonObject = isObject(input) ? input : {};
    const index = toInteger(sent.index);
    if (index === null) errors.add(`${path}.index`, REQUIRED_PARAMETER);
    const known = before?.states.find(({ name }) => name === key);
    if (known === undefined) lastId += 1;
    return {
      id: known?.id ?? lastId,
      name: readName(sent.name ?? key, `${path}.name`, errors),
      index: String(index ?? 0),
      assignee: readAssignee(sent.assignee, path, source),
    };
  });
  states.sort((a, b) => Number(a.index) - Number(b.index));
  checkFirstState(states[0], source);
  return states.map((state, index) => ({ ...state, index: String(index) }));
}

function readName(
  value: unknown,
  path: string,
  errors: ErrorCollector,
): string {
  const name = typeof value === "string" ? value : "";
  if (name === "") errors.add(path, REQUIRED_PARAMETER);
  if ([...name].length > LONGEST_NAME) errors.add(path, atMost(LONGEST_NAME));
  return name;
}

function readAssignee(
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

function checkFirstState(
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

function readActions(
  value: unknown,
  states: readonly ProcessState[],
  errors: ErrorCollector,
): ProcessAction[] {
  if (!Array.isArray(value)) {
    errors.add("actions", BAD_SHAPE);
    return [];
  }
  const names = new Set(states.map(({ name }) => name));
  return value.map((input: unknown, index) => {
    const path = `actions[${index}]`;
    const sent: JsonObject = isObject(input) ? input : {};
    const [name, from, to] = (["name", "from", "to"] as const).map((member) =>
      readName(sent[member], `${path}.${member}`, errors),
    ) as [string, string, string];
    if (!names.has(from)) errors.add(`${path}.from`, UNKNOWN_STATE);
    if (!names.has(to)) errors.add(`${path}.to`, UNKNOWN_STATE);
    return { name, from, to, filterCond: String(sent.filterCond ?? "") };
  });
}

/** The actions so far, with the names that their states have now. */
function followStates(
  before: Process | undefined,
  states: readonly ProcessState[],
): ProcessAction[] {
  const nameOf = (name: string): string | undefined => {
    const id = before?.states.find((state) => state.name === name)?.id;
    return states.find((state) => state.id === id)?.name;
  };
  return (before?.actions ?? []).flatMap((action) => {
    const from = nameOf(action.from);
    const to = nameOf(action.to);
    if (from === undefined || to === undefined) return [];
    return [{ ...action, from, to }];
  });
}
