import { isAsSent } from "../corrections/is-as-sent";
import { cellOf } from "../decode/cells";
import { isLoggedOut } from "../rest/logged-out";
import type { KintoneClient } from "../rest/kintone-client";
import { readRecords } from "../rest/read-all-records";
import type { MadeRecord, SentFields } from "../rest/record-requests";
import { sendRecords } from "../rest/record-requests";
import { toKintoneError } from "../rest/to-kintone-error";
import { writeSurely } from "../rest/write-surely";
import type { ImportStop } from "./not-added";

/** Records that kintone takes at once (kintone: POST records). */
const AT_ONCE = 100;

/** Of a form that takes none, each would be refused one by one. */
const MOST_REFUSED = 10;

/** Where records are added, and with whose rights. */
export interface AddingPlace {
  readonly client: KintoneClient;
  readonly appId: string;
  /** Stops before the next request. */
  readonly signal: AbortSignal;
}

/** What became of records that were to be added. */
export interface Adding {
  readonly made: readonly MadeRecord[];
  /** Those that kintone refused: their place among the records, and what it says. */
  readonly refused: readonly { readonly at: number; readonly says: string }[];
  /** Why it went no further; absent: all were tried. */
  readonly stop?: ImportStop;
  /** How many were not tried; those of a request whose answer never came are among them. */
  readonly left: number;
}

/**
 * Adds records in their order, by at most 100 a request, one request after the
 * other. When an answer is lost, the records that are newer than before tell
 * whether they have arrived. Of a request that kintone refuses it is found out
 * which record it refuses; the others are added.
 * @param onAdded called after every request, with what was made by it
 */
export const addRecords = async (
  place: AddingPlace,
  records: readonly SentFields[],
  onAdded: (made: readonly MadeRecord[]) => void,
): Promise<Adding> => {
  const made: MadeRecord[] = [];
  const refused: { at: number; says: string }[] = [];
  const waiting: Part[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    waiting.push({ from, to: Math.min(from + AT_ONCE, records.length) });
  }
  const result = (stop?: ImportStop): Adding => ({
    made,
    refused,
    left: waiting.reduce((sum, { from, to }) => sum + to - from, 0),
    ...(stop === undefined ? {} : { stop }),
  });
  const start = await startOf(place);
  if ("stop" in start) return result(start.stop);
  let { newest } = start;
  for (let [part] = waiting; part !== undefined; [part] = waiting) {
    if (place.signal.aborted) return result("stopped");
    if (made.length === 0 && refused.length >= MOST_REFUSED) {
      return result("allRefused");
    }
    const { from, to } = part;
    const outcome = await addPart(place, records.slice(from, to), newest);
    if (typeof outcome === "string") return result(outcome);
    waiting.shift();
    if ("made" in outcome) {
      made.push(...outcome.made);
      newest = made.at(-1)?.id ?? newest;
      onAdded(outcome.made);
    } else if (to - from === 1) refused.push({ at: from, says: outcome.says });
    else {
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

/** The newest record before anything is added. */
const startOf = async (
  place: AddingPlace,
): Promise<{ readonly newest: string } | { readonly stop: ImportStop }> => {
  try {
    const { records } = await read(place, "order by $id desc limit 1", []);
    return { newest: String(cellOf(records[0], "$id")?.value ?? "0") };
  } catch (error) {
    const reason = whyNot(error);
    return { stop: typeof reason === "string" ? reason : "notReached" };
  }
};

const addPart = async (
  place: AddingPlace,
  wanted: readonly SentFields[],
  newest: string,
): Promise<
  | { readonly made: readonly MadeRecord[] }
  | { readonly says: string }
  | ImportStop
> => {
  const { client, appId } = place;
  try {
    let isSent = false;
    const written = await writeSurely<
      readonly MadeRecord[] | undefined,
      MadeRecord[]
    >({
      client,
      isOnce: true,
      // Before anything was sent nothing has arrived.
      read: async () => (isSent ? arrived(place, wanted, newest) : undefined),
      next: (found) => {
        if (found !== undefined) return { result: [...found] };
        const result: MadeRecord[] = [];
        return {
          send: async () => {
            isSent = true;
            result.push(...(await sendRecords(client, appId, wanted)));
          },
          result,
        };
      },
    });
    switch (written.state) {
      case "done":
        return { made: written.result };
      case "notDone":
        return whyNot(written.error);
      case "keepsChanging":
        return "notReached";
      case "unknown":
        return "unknown";
      default:
        return written satisfies never;
    }
  } catch (error) {
    const reason = whyNot(error);
    return typeof reason === "string" ? reason : "notReached";
  }
};

const whyNot = (error: unknown): { readonly says: string } | ImportStop => {
  const { code } = toKintoneError(error);
  if (code === "noPermission") return "noPermission";
  if (isLoggedOut(error)) return "loggedOut";
  if (code === "requestRefused") return { says: saidBy(error) };
  // What is not kintone's may be done all the same.
  return code === "unexpected" ? "unknown" : "notReached";
};

/** What kintone says of a record, in the language of whoever is logged in. */
const saidBy = (error: unknown): string => {
  const { errors } = Object(error) as {
    readonly errors?: Readonly<Record<string, { readonly messages?: unknown }>>;
  };
  const messages = Object.values(errors ?? {}).flatMap((one) =>
    Array.isArray(one.messages) ? one.messages.map(String) : [],
  );
  const { detail = "" } = toKintoneError(error);
  return [...new Set([...messages, detail])]
    .filter((text) => text !== "")
    .join(" ");
};

const read = (
  { client, appId }: AddingPlace,
  query: string,
  fields: readonly string[],
) => {
  // What was begun is found out, also when somebody stops it.
  const { signal } = new AbortController();
  return readRecords({ client, appId, signal, fields }, query, false);
};

/** The wanted records among those newer than before; undefined unless all are there. */
const arrived = async (
  place: AddingPlace,
  wanted: readonly SentFields[],
  newest: string,
): Promise<readonly MadeRecord[] | undefined> => {
  const codes = [...new Set(wanted.flatMap((record) => Object.keys(record)))];
  const { records } = await read(
    place,
    `$id > ${newest} order by $id asc limit 500`,
    ["$revision", ...codes],
  );
  const left = new Set(records);
  const found = wanted.flatMap((one) => {
    const twin = [...left].find((record) => isAsSent(record, one));
    if (twin === undefined) return [];
    left.delete(twin);
    return [
      {
        id: String(cellOf(twin, "$id")?.value),
        revision: String(cellOf(twin, "$revision")?.value),
      },
    ];
  });
  return found.length === wanted.length ? found : undefined;
};
