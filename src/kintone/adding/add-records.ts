import { cellOf } from "../decode/cells";
import { isAsSent } from "../corrections/is-as-sent";
import { isLoggedOut } from "../rest/logged-out";
import { isLostAnswer } from "../rest/lost-answer";
import type { PageClient } from "../rest/page-client";
import type { SentFields } from "../rest/record-requests";
import { sendRecords } from "../rest/record-requests";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import { toKintoneError } from "../rest/to-kintone-error";
import { writeSurely } from "../rest/write-surely";
import type { AddProblem } from "./add-problem";
import { refusedRecords } from "./refused-records";

/** kintone takes at most so many new records at once (kintone: POST records). */
export const MOST_ADDED = 100;

/** kintone returns at most so many at once (kintone: GET records). */
const MOST_READ = 500;

/** An app, and with whose rights records are added to it. */
export interface AddingPlace {
  readonly client: Pick<PageClient, "patience"> & {
    readonly record: Pick<PageClient["record"], "addRecords" | "getRecords">;
  };
  readonly appId: string;
}

/** What became of records that were to be added: of all of them. */
export type AddOutcome =
  | { readonly state: "added"; readonly ids: readonly string[] }
  | {
      readonly state: "notAdded";
      readonly reason: AddProblem;
      /** What kintone says of a record, by its place among them. */
      readonly refused: ReadonlyMap<number, string>;
    };

/** Adds records to an app, each once, however often it is asked for them. */
export class RecordAdder {
  /** The newest record before records were sent of which nobody knows yet whether they arrived. */
  private readonly newestBefore = new Map<string, string>();

  constructor(private readonly place: AddingPlace) {}

  /**
   * Adds records, all or none; at most MOST_ADDED. When the answer is lost,
   * those that are newer than before tell whether they have arrived; asked again
   * for the same ones, it looks for them first.
   */
  async add(wanted: readonly SentFields[]): Promise<AddOutcome> {
    const { client, appId } = this.place;
    const key = JSON.stringify(wanted);
    try {
      const after = this.newestBefore.get(key) ?? (await this.newest());
      this.newestBefore.set(key, after);
      const written = await writeSurely<
        readonly string[] | undefined,
        string[]
      >({
        client,
        isOnce: true,
        read: () => this.arrived(wanted, after),
        next: (arrived) => {
          if (arrived !== undefined) return { result: [...arrived] };
          const result: string[] = [];
          return {
            send: async () => {
              const made = await sendRecords(client, appId, wanted);
              result.push(...made.map(({ id }) => id));
            },
            result,
          };
        },
      });
      if (written.state !== "unknown") this.newestBefore.delete(key);
      switch (written.state) {
        case "done":
          return { state: "added", ids: written.result };
        case "notDone":
          return notAdded(written.error);
        case "keepsChanging":
        case "unknown":
          return { state: "notAdded", reason: "unknown", refused: new Map() };
        default:
          return written satisfies never;
      }
    } catch (error) {
      return notAdded(error);
    }
  }

  private async newest(): Promise<string> {
    const [record] = await this.read("order by $id desc limit 1", []);
    return String(cellOf(record, "$id")?.value ?? "0");
  }

  /** The numbers of the wanted records; undefined unless all of them are there. */
  private async arrived(
    wanted: readonly SentFields[],
    after: string,
  ): Promise<readonly string[] | undefined> {
    const codes = [...new Set(wanted.flatMap((one) => Object.keys(one)))];
    const newer = await this.read(
      `$id > ${after} order by $id asc limit ${MOST_READ}`,
      codes,
    );
    const left = new Set(newer);
    const found = wanted.flatMap((one) => {
      const twin = [...left].find((record) => isAsSent(record, one));
      if (twin === undefined) return [];
      left.delete(twin);
      return [String(cellOf(twin, "$id")?.value)];
    });
    return found.length === wanted.length ? found : undefined;
  }

  private async read(
    query: string,
    codes: readonly string[],
  ): Promise<readonly unknown[]> {
    const { client, appId } = this.place;
    const { signal } = new AbortController();
    const answer: unknown = await requestKintone(
      { client, appId, signal },
      ({ record }) =>
        record.getRecords({ app: appId, fields: ["$id", ...codes], query }),
    );
    const { records } = Object(answer) as { readonly records?: unknown };
    if (!Array.isArray(records)) throw unexpectedResponse(appId);
    return records;
  }
}

const notAdded = (error: unknown): AddOutcome => ({
  state: "notAdded",
  reason: reasonOf(error),
  refused: refusedRecords(error),
});

const reasonOf = (error: unknown): AddProblem => {
  if (toKintoneError(error).code === "noPermission") return "noPermission";
  if (isLoggedOut(error)) return "loggedOut";
  return isLostAnswer(error) ? "notReached" : "refused";
};
