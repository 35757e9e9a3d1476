import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import { toKintoneError } from "../rest/errors/to-kintone-error";
import { writeRefusal } from "../rest/errors/write-refusal";
import { unlessStopped } from "../rest/unless-stopped";
import { writeSurely } from "../rest/write-surely";
import type { PublishedProblem } from "./published-problem";
import type {
  PublishedChange,
  PublishedTablePlace,
  StoredFigures,
} from "./published-table";
import {
  publishedChange,
  readStoredFigures,
  writePublishedChange,
} from "./published-table";

/** What was written, or why nothing was. */
export type PublishedSaved =
  | { readonly state: "saved"; readonly change: PublishedChange }
  | { readonly state: "failed"; readonly problem: PublishedProblem };

/**
 * Writes 公表値 into the table of a record, all or none, by one request that
 * kintone refuses when the record changed since it was read; then it is read
 * again, and what others saved stays. When an answer is lost, the record tells
 * whether they have arrived.
 * @param signal stops it; what was sent by then may be written
 */
export const savePublishedFigures = async (
  place: PublishedTablePlace,
  wanted: readonly PlacedFigure[],
  signal?: AbortSignal,
): Promise<PublishedSaved> => {
  let sent: PublishedChange | undefined;
  const written = await writeSurely<
    StoredFigures | undefined,
    PublishedChange | undefined
  >({
    client: place.client,
    signal,
    read: () => readStoredFigures(place),
    next: (stored, isUnsure) => {
      if (stored === undefined) return { result: undefined };
      const change = publishedChange(stored, wanted);
      if (change.added.length === 0 && change.changed.length === 0) {
        return { result: isUnsure ? sent : change };
      }
      sent = change;
      return {
        send: () => writePublishedChange(place, stored, change),
        result: change,
      };
    },
  });
  switch (written.state) {
    case "done":
      return written.result === undefined
        ? failed("noTable")
        : { state: "saved", change: written.result };
    case "notDone":
      return failed(problemOf(written.error));
    case "keepsChanging":
    case "unknown":
      return failed(written.state);
    default:
      return written satisfies never;
  }
};

/** What the table has now, to show what would be written. */
export const readNow = async (
  place: PublishedTablePlace,
  signal?: AbortSignal,
): Promise<StoredFigures | PublishedProblem> => {
  try {
    const stored = await unlessStopped(readStoredFigures(place), signal);
    return stored ?? "noTable";
  } catch (error) {
    return problemOf(error);
  }
};

const failed = (problem: PublishedProblem): PublishedSaved => ({
  state: "failed",
  problem,
});

const problemOf = (error: unknown): PublishedProblem =>
  toKintoneError(error).code === "fieldHidden" ? "hidden" : writeRefusal(error);
