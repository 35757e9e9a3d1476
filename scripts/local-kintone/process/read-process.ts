import type { ErrorCollector } from "../errors/error-collector";
import { checkLength } from "../errors/check-length";
import { BAD_SHAPE, REQUIRED_PARAMETER } from "../errors/messages";
import { text } from "../errors/text";
import { isObject, type JsonObject, toInteger } from "../json";
import type { Process, ProcessAction, ProcessState } from "../state/process";
import {
  checkFirstState,
  isTrue,
  type ProcessSource,
  readAssignee,
} from "./read-assignee";

const LONGEST_NAME = 64;

const UNKNOWN_STATE = text(
  "ステータスが見つかりません。",
  "The status is not found.",
);

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
  checkLength(name, LONGEST_NAME, path, errors);
  return name;
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
