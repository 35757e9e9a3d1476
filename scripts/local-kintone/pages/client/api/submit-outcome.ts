import type { RecordData } from "../record-data";
import type { Dispatched } from "./event-registry";

/** What the handlers of a submit or delete event decided. */
export type SubmitOutcome =
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "refused";
      /** Shown at the top; null when only fields carry errors. */
      readonly message: string | null;
      readonly record: RecordData | null;
    }
  | {
      readonly kind: "continue";
      /** The record as the handlers changed it; null when they returned none. */
      readonly record: RecordData | null;
    };

interface ReturnedEvent {
  readonly error?: string | null;
  readonly record?: RecordData;
}

/** Reads a submit's outcome from the last handler's return value. */
export function submitOutcome({ returned }: Dispatched): SubmitOutcome {
  if (returned === false) return { kind: "cancelled" };
  if (typeof returned !== "object" || returned === null)
    return { kind: "continue", record: null };
  const { error, record } = returned as ReturnedEvent;
  const message = error === undefined || error === "" ? null : error;
  if (message !== null || (record !== undefined && hasFieldError(record)))
    return { kind: "refused", message, record: record ?? null };
  return { kind: "continue", record: record ?? null };
}

function hasFieldError(record: RecordData): boolean {
  return Object.values(record).some(
    (cell) =>
      hasText(cell.error) ||
      (cell.type === "SUBTABLE" &&
        (cell.value as { value: RecordData }[]).some((row) =>
          hasFieldError(row.value),
        )),
  );
}

function hasText(text: string | null | undefined): boolean {
  return text !== undefined && text !== null && text !== "";
}
