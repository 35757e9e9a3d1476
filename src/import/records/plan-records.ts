import type { EntryProblem } from "../../entering/entered-record";
import type { EnteringPlace } from "../../entering/entering-place";
import type { Entered } from "../../entering/record/enter-record";
import { enterRecord } from "../../entering/record/enter-record";
import type { FindThere } from "./already-there";
import type { ListedRecord } from "./group-rows";

/** What becomes of a record of a list. */
type Standing =
  /** It is written. */
  | "write"
  /** Something is wrong: it is not written. */
  | "wrong"
  /** The app has it. */
  | "there";

/** A record of a list as it would be written. */
export interface PlannedRecord extends ListedRecord, Entered {
  readonly standing: Standing;
  /** Number of the record that it already is. */
  readonly thereAs?: string;
}

/** Reads, matches and checks the records of a list, in their order. */
export const planRecords = (
  listed: readonly ListedRecord[],
  place: EnteringPlace,
  findThere: FindThere,
): readonly PlannedRecord[] =>
  listed.map((record) => {
    const entered = enterRecord(record.entered, place);
    const isWrong = entered.problems.some(isError);
    const thereAs = isWrong ? undefined : findThere(entered.entry);
    return {
      ...record,
      ...entered,
      standing: standingOf(isWrong, thereAs),
      ...(thereAs === undefined ? {} : { thereAs }),
    };
  });

const isError = ({ level }: EntryProblem): boolean => level === "error";

const standingOf = (
  isWrong: boolean,
  thereAs: string | undefined,
): Standing => {
  if (isWrong) return "wrong";
  return thereAs === undefined ? "write" : "there";
};
