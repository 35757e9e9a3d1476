import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import { isRevisionConflict } from "../attachments/save-error";
import { toKintoneError } from "../rest/to-kintone-error";
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

/** Waits between attempts, ms: others who save the same record are done by then. */
const PAUSES = [200, 500, 1_000, 2_000];

/**
 * Writes 公表値 into the table of a record, all or none, by one request that
 * kintone refuses when the record changed since it was read; then it is read
 * again, and what others saved stays. When an answer is lost, the record tells
 * whether they have arrived.
 */
export const savePublishedFigures = async (
  place: PublishedTablePlace,
  wanted: readonly PlacedFigure[],
): Promise<PublishedSaved> => {
  let sent: PublishedChange | undefined;
  for (const pause of [...PAUSES, undefined]) {
    const stored = await readNow(place);
    if (typeof stored === "string") return failed(sent ? "unknown" : stored);
    const change = publishedChange(stored, wanted);
    if (change.added.length === 0 && change.changed.length === 0) {
      return { state: "saved", change: sent ?? change };
    }
    try {
      await writePublishedChange(place, stored, change);
      return { state: "saved", change };
    } catch (error) {
      if (isLostAnswer(error)) sent = change;
      else if (!isRevisionConflict(error)) return failed(problemOf(error));
    }
    if (pause !== undefined) await wait(pause);
  }
  return failed(sent === undefined ? "keepsChanging" : "unknown");
};

/** What the table has now, to show what would be written. */
export const readNow = async (
  place: PublishedTablePlace,
): Promise<StoredFigures | PublishedProblem> => {
  try {
    return (await readStoredFigures(place)) ?? "noTable";
  } catch (error) {
    return problemOf(error);
  }
};

const failed = (problem: PublishedProblem): PublishedSaved => ({
  state: "failed",
  problem,
});

/** kintone may have written the record all the same. */
const isLostAnswer = (error: unknown): boolean =>
  ["networkFailed", "timedOut", "serverFailed", "unexpectedResponse"].includes(
    toKintoneError(error).code,
  );

const problemOf = (error: unknown): PublishedProblem => {
  const { code } = Object(error) as { readonly code?: unknown };
  return BY_KINTONE_CODE[String(code)] ?? "unreachable";
};

/** kintone's codes that mean something of their own while a record is written. */
const BY_KINTONE_CODE: Readonly<Record<string, PublishedProblem>> = {
  GAIA_RE01: "notFound",
  GAIA_AP01: "notFound",
  CB_NO02: "noRight",
  GAIA_FU01: "noRight",
  CB_VA01: "refused",
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
