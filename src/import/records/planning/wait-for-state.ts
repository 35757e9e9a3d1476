import type { EnteringPlace } from "../../../entering/entering-place";
import type { Entered } from "../../../entering/record/enter-record";
import { findMeaning } from "../../../kintone/decode/find-meaning";
import type { Waiting } from "../../../kintone/importing/run-notes";
import type { Entry } from "./entry";
import type { Process } from "./known/load-process";

/** Of a new record, where its state is moved by kintone's process management. */
export const waitingOf = (
  { record }: Entered,
  process: Process | undefined,
): Waiting | undefined => {
  const wanted = process && record[process.field.code]?.value;
  return process === undefined ||
    typeof wanted !== "string" ||
    wanted === "" ||
    wanted === process.first
    ? undefined
    : { at: process.first, for: wanted };
};

/** A record that waits as it will be. */
export const entryOnceMoved = (
  stored: Entry,
  waits: Waiting,
  { kind, settings: { choices } }: EnteringPlace,
): Entry => {
  const status = findMeaning(
    waits.for,
    kind === "meetings" ? choices.status : choices.activityStatus,
  );
  return { ...stored, ...(status === undefined ? {} : { status }) } as Entry;
};
