import type { AppConfig } from "../state/app";
import type { Process, ProcessState } from "../state/process";
import type { StoredRecord } from "../state/record";

/** The process of an app where it is switched on, else null. */
export function activeProcess(config: AppConfig): Process | null {
  return config.process?.enable === true ? config.process : null;
}

/**
 * The state of a record. One that was never acted on, or whose state is gone,
 * is in the first state.
 */
export function stateOf(record: StoredRecord, process: Process): ProcessState {
  const id = record.process?.stateId;
  const state = process.states.find((one) => one.id === id);
  const first = state ?? process.states[0];
  if (first === undefined) throw new Error("A process has at least one state.");
  return first;
}

/** Codes of the users whose turn it is; none means anybody may act. */
export function assigneesOf(
  record: StoredRecord,
  config: AppConfig,
): readonly string[] {
  const process = activeProcess(config);
  if (process === null) return [];
  const state = stateOf(record, process);
  if (record.process?.stateId === state.id) return record.process.assignees;
  // The first state names nobody, or the one who made the record.
  return state.assignee.entities.length > 0 ? [record.creator] : [];
}
