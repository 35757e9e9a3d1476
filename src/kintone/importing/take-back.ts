import { aWhileAfter } from "../page/a-while-after";
import { cellOf } from "../decode/cells";
import type { KintoneClient } from "../rest/kintone-client";
import { readByIds } from "../rest/read-by-ids";
import type { MadeRecord } from "../rest/record-requests";
import { sendDeletion } from "../rest/record-requests";
import { answerOf } from "../rest/errors/to-kintone-error";
import { writeRefusal } from "../rest/errors/write-refusal";
import { writeSurely } from "../rest/write-surely";
import type { TakingBackStop } from "./taking-back-stop";

/** Numbers and revisions stand in the address of the request, which must not grow too long. */
const AT_ONCE = 50;

/** Where records are deleted, and with whose rights. */
interface DeletingPlace {
  readonly client: KintoneClient;
  readonly appId: string;
  /** Stops before the next request, and leaves one behind that does not end soon. */
  readonly signal: AbortSignal;
}

/** What became of records that were to be deleted again. */
export interface TakingBack {
  readonly deleted: readonly MadeRecord[];
  /** Changed by somebody since they were made: they stay. */
  readonly changed: readonly MadeRecord[];
  /** Somebody had deleted them, or they can't be seen any more. */
  readonly gone: readonly MadeRecord[];
  /** Those that were not tried; those of a request whose answer never came are among them. */
  readonly left: readonly MadeRecord[];
  readonly stop?: TakingBackStop;
}

/**
 * Deletes what was made, as far as nobody changed it since: each request
 * carries the revisions, so that kintone refuses what was changed meanwhile.
 * When an answer is lost, reading tells what is still there.
 * @param onDone called after every request, with what is left to do
 */
export const takeBack = async (
  place: DeletingPlace,
  made: readonly MadeRecord[],
  onDone: (left: readonly MadeRecord[]) => void,
): Promise<TakingBack> => {
  const deleted: MadeRecord[] = [];
  const changed: MadeRecord[] = [];
  const gone: MadeRecord[] = [];
  const giveUp = aWhileAfter(place.signal);
  for (let from = 0; from < made.length; from += AT_ONCE) {
    const left = made.slice(from);
    const stop = place.signal.aborted
      ? "stopped"
      : await takePart({ ...place, giveUp }, left.slice(0, AT_ONCE), {
          deleted,
          changed,
          gone,
        });
    if (stop !== undefined) return { deleted, changed, gone, left, stop };
    onDone([...changed, ...left.slice(AT_ONCE)]);
  }
  return { deleted, changed, gone, left: [] };
};

interface Found {
  /** By number. */
  readonly revisions: ReadonlyMap<string, string>;
}

const takePart = async (
  place: DeletingPlace & { readonly giveUp: AbortSignal },
  part: readonly MadeRecord[],
  told: Readonly<Record<"deleted" | "changed" | "gone", MadeRecord[]>>,
): Promise<TakingBackStop | undefined> => {
  const { client, appId, giveUp } = place;
  let first: Found | undefined;
  const written = await writeSurely<Found, Found>({
    client,
    signal: giveUp,
    read: async () => {
      const found = await revisionsOf(place, part);
      first ??= found;
      return found;
    },
    next: (found) => {
      const ours = part.filter(
        ({ id, revision }) => found.revisions.get(id) === revision,
      );
      return ours.length === 0
        ? { result: found }
        : {
            send: () => sendIfThere(() => sendDeletion(client, appId, ours)),
            result: { revisions: without(found.revisions, ours) },
          };
    },
  });
  switch (written.state) {
    case "done": {
      const { revisions } = written.result;
      for (const record of part) {
        if (revisions.has(record.id)) told.changed.push(record);
        else if (first?.revisions.has(record.id)) told.deleted.push(record);
        else told.gone.push(record);
      }
      return undefined;
    }
    case "notDone": {
      const refusal = writeRefusal(written.error);
      const isOther = refusal === "refused" || refusal === "notFound";
      return isOther ? "notReached" : refusal;
    }
    case "keepsChanging":
      return "notReached";
    case "unknown":
      return "unknown";
    default:
      return written satisfies never;
  }
};

/** What somebody else deleted meanwhile changed, as far as this is concerned: it is read again. */
const sendIfThere = async (send: () => Promise<void>): Promise<void> => {
  try {
    await send();
  } catch (error) {
    if (answerOf(error).code !== "GAIA_RE01") throw error;
    throw Object.assign(new Error("gone meanwhile"), {
      code: "GAIA_CO02",
      status: 409,
      id: "",
    });
  }
};

const without = (
  revisions: ReadonlyMap<string, string>,
  records: readonly MadeRecord[],
): ReadonlyMap<string, string> => {
  const ids = new Set(records.map(({ id }) => id));
  return new Map([...revisions].filter(([id]) => !ids.has(id)));
};

const revisionsOf = async (
  place: DeletingPlace,
  part: readonly MadeRecord[],
): Promise<Found> => {
  const ids = part.map(({ id }) => id);
  const found = await readByIds(place, ids, ["$revision"]);
  return {
    revisions: new Map(
      [...found].map(([id, record]) => [
        id,
        String(cellOf(record, "$revision")?.value),
      ]),
    ),
  };
};
