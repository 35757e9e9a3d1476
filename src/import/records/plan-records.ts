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
  | "there"
  /** Somebody left it out. */
  | "left";

/** A record of a list as it would be written. */
export interface PlannedRecord extends ListedRecord, Entered {
  readonly standing: Standing;
  /** Number of the record that it already is. */
  readonly thereAs?: string;
}

/**
 * Reads, matches and checks the records of a list, in their order.
 * @param leftOut numbers of rows: a record of which one is here is left out whole
 */
export const planRecords = (
  listed: readonly ListedRecord[],
  place: EnteringPlace,
  {
    findThere,
    leftOut,
  }: {
    readonly findThere: FindThere;
    readonly leftOut: ReadonlySet<number>;
  },
): readonly PlannedRecord[] =>
  listed.map((record) => {
    const entered = enterRecord(record.entered, place);
    const isLeft = record.rows.some((row) => leftOut.has(row));
    const isWrong = entered.problems.some(isError);
    const thereAs = isLeft || isWrong ? undefined : findThere(entered.entry);
    return {
      ...record,
      ...entered,
      standing: isLeft ? "left" : standingOf(isWrong, thereAs),
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
