import type { SentFields } from "../rest/record-requests";
import type { AddingPlace, AddOutcome } from "./add-records";
import { addRecords, newestBefore } from "./add-records";

/** Adds records to an app, each once, however often it is asked for them. */
export class RecordAdder {
  /** The newest record before records were sent of which nobody knows yet whether they arrived. */
  private readonly unsure = new Map<string, string>();

  constructor(private readonly place: AddingPlace) {}

  /** The newest record before records were sent of which it is not known whether they arrived; undefined for others. */
  unsureSince(wanted: readonly SentFields[]): string | undefined {
    return this.unsure.get(JSON.stringify(wanted));
  }

  /** Goes on with records of which it was not known before the page was loaded anew. */
  resume(wanted: readonly SentFields[], after: string): void {
    this.unsure.set(JSON.stringify(wanted), after);
  }

  /**
   * Adds records, all or none; at most MOST_ADDED. Asked again for those of
   * which it is not known whether they arrived, it looks for them first.
   * @param signal stops it: what was sent by then may arrive
   */
  async add(
    wanted: readonly SentFields[],
    signal?: AbortSignal,
  ): Promise<AddOutcome> {
    const key = JSON.stringify(wanted);
    const before = this.unsure.get(key);
    const start =
      before === undefined
        ? await newestBefore(this.place, signal)
        : { after: before };
    if ("state" in start) return start;
    const { after } = start;
    const isUnsure = before !== undefined;
    const outcome = await addRecords(
      this.place,
      wanted,
      after,
      isUnsure,
      signal,
    );
    if (outcome.state === "notAdded" && outcome.reason === "unknown") {
      this.unsure.set(key, after);
    } else this.unsure.delete(key);
    return outcome;
  }
}
