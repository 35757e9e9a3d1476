import type { Correction } from "../../domain/record-finding";
import type { NotWritten } from "./not-written";

/** A rank or division to put right, and on which record. */
export interface RecordCorrection extends Correction {
  readonly recordId: string;
}

/** What a record had before it was corrected, and its revision since: enough to write it back. */
export interface Written {
  readonly recordId: string;
  /** Ours; another one means that someone changed the record since. */
  readonly revision: string;
  /** The fields as they are sent to go back. */
  readonly before: RecordChange;
}

/** Fields of a record as kintone takes them (kintone: PUT record). */
export type RecordChange = Readonly<
  Record<string, { readonly value: unknown }>
>;

/** What became of one record that was to be written. */
export type WritingOutcome =
  | {
      readonly recordId: string;
      readonly written: Written;
      /** What a lookup copies, and could not be written with the others. */
      readonly locked?: readonly Correction["field"][];
    }
  | { readonly recordId: string; readonly notWritten: NotWritten };

/** The same, of several: those after it was stopped were not begun. */
export type CorrectionOutcome =
  | WritingOutcome
  | { readonly recordId: string; readonly notWritten: "stopped" };
