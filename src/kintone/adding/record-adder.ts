import type { SentFields } from "../rest/record-requests";
import type { AddingPlace, AddOutcome } from "./add-records";
import { addRecords, newestBefore } from "./add-records";

/** Adds records to an app, each once, however often it is asked for them. */
export class RecordAdder {
  /** The newest record before records were sent of which nobody knows yet whether they arrived. */
  private readonly unsure = new Map<string, string>();

  constructor(private readonly place: AddingPlace) {}

  /**
   * Adds records, all or none; at most MOST_ADDED. Asked again for those of
   * which it is not known whether they arrived, it looks for them first.
   */
  async add(wanted: readonly SentFields[]): Promise<AddOutcome> {
    const key = JSON.stringify(wanted);
    const before = this.unsure.get(key);
    const start =
      before === undefined ? await newestBefore(this.place) : { after: before };
    if ("state" in start) return start;
    const { after } = start;
    const isUnsure = before !== undefined;
    const outcome = await addRecords(this.place, wanted, after, isUnsure);
    if (outcome.state === "notAdded" && outcome.reason === "unknown") {
      this.unsure.set(key, after);
    } else this.unsure.delete(key);
    return outcome;
  }
}
