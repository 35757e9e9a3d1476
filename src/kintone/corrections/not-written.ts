import type { WriteRefusal } from "../rest/errors/write-refusal";

/** Why a record was left as it is. */
export type NotWritten =
  | Exclude<WriteRefusal, "notFound" | "stopped">
  | "changedMeanwhile"
  | "lockedByLookup"
  /** no answer came: it may be written */
  | "unknown";
