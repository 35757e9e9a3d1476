import { aWhileAfter } from "../page/a-while-after";
import type { MadeRecord, SentFields } from "../rest/record-requests";
import type { ListStop } from "./add-problem";
import type { AddingPlace, NotAdded } from "./add-records";
import { addRecords, MOST_ADDED, newestBefore } from "./add-records";

/** Of a form that takes none, each would be refused one by one. */
const MOST_REFUSED = 10;

/** What became of a list of records that were to be added. */
export interface Adding {
  readonly made: readonly MadeRecord[];
  /** Those that kintone refused: their place among the records, and what it says. */
  readonly refused: readonly { readonly at: number; readonly says: string }[];
  /** Why it went no further; absent: all were tried. */
  readonly stop?: ListStop;
  /** How many were not tried; those of a request whose answer never came are among them. */
  readonly left: number;
}

/**
 * Adds records in their order, by at most MOST_ADDED a request, one request
 * after the other. Of a request that kintone refuses it is found out which
 * record it refuses; the others are added.
 * @param place its signal stops before the next request, and leaves one behind
 *   that does not end soon
 * @param onSending called before every request, with the places of what is sent and
 *   the number of the newest record before
 * @param onAdded called after every request, with what was made by it, one after the
 *   other of `records` from a place on
 */
export const addList = async (
  place: AddingPlace & { readonly signal: AbortSignal },
  records: readonly SentFields[],
  onAdded: (made: readonly MadeRecord[], from: number) => void,
  onSending: (part: Part, after: string) => void = () => undefined,
): Promise<Adding> => {
  const made: MadeRecord[] = [];
  const refused: { at: number; says: string }[] = [];
  const waiting: Part[] = [];
  for (let from = 0; from < records.length; from += MOST_ADDED) {
    waiting.push({ from, to: Math.min(from + MOST_ADDED, records.length) });
  }
  const result = (stop?: ListStop): Adding => ({
    made,
    refused,
    left: waiting.reduce((sum, { from, to }) => sum + to - from, 0),
    ...(stop === undefined ? {} : { stop }),
  });
  const giveUp = aWhileAfter(place.signal);
  const start = await newestBefore(place, giveUp);
  if ("state" in start) return result(stopOf(start));
  let { after } = start;
  for (let [part] = waiting; part !== undefined; [part] = waiting) {
    if (place.signal.aborted) return result("stopped");
    if (made.length === 0 && refused.length >= MOST_REFUSED) {
      return result("allRefused");
    }
    const { from, to } = part;
    const wanted = records.slice(from, to);
    onSending(part, after);
    const outcome = await addRecords(place, wanted, after, false, giveUp);
    if (outcome.state === "notAdded" && outcome.says === undefined) {
      return result(stopOf(outcome));
    }
    waiting.shift();
    if (outcome.state === "added") {
      made.push(...outcome.made);
      after = made.at(-1)?.id ?? after;
      onAdded(outcome.made, from);
    } else if (to - from === 1) {
      refused.push({ at: from, says: saidOfOne(outcome) });
    } else {
      const middle = from + Math.ceil((to - from) / 2);
      waiting.unshift({ from, to: middle }, { from: middle, to });
    }
  }
  return result();
};

/** Places among the records, the last one not included. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A refusal that is not about the records is met by all of them. */
const stopOf = ({ reason }: NotAdded): ListStop =>
  reason === "refused" ? "notReached" : reason;

/** What kintone says of a record, in the language of whoever is logged in. */
const saidOfOne = ({ refused, says = "" }: NotAdded): string =>
  [...new Set([...refused.values(), says])].filter(Boolean).join(" ");
