import type { Settings } from "../../settings/settings";
import { isRevisionConflict } from "../attachments/save-error";
import type { Connect } from "../rest/kintone-client";
import { toKintoneError } from "../rest/to-kintone-error";
import type {
  NewAcknowledgement,
  StoredTable,
  TablePlace,
} from "./acknowledgement-table";
import {
  addRows,
  keepsAcknowledgements,
  readTable,
} from "./acknowledgement-table";
import type { KeepProblem } from "./keep-problem";

/** At which 年度まとめ record, and with whose rights. */
export interface KeepPlace {
  readonly settings: Settings;
  readonly connect: Connect;
  readonly recordId: string;
  /** Now, as kintone writes it: 2024-04-02T01:23:00Z. */
  readonly at: string;
}

/** Waits between attempts, ms: others who save the same record are done by then. */
const PAUSES = [200, 500, 1_000, 2_000];

/**
 * Adds acknowledgements to those of the record, all or none, by one request
 * that kintone refuses when the record changed since it was read. Then the
 * record is read again and they join what is there now. When an answer is
 * lost, the record tells whether they have arrived.
 * @returns undefined when they are there, else why not
 */
export const keepAcknowledgements = async (
  wanted: readonly NewAcknowledgement[],
  { settings, connect, recordId, at }: KeepPlace,
): Promise<KeepProblem | undefined> => {
  const source = settings.sources.summaries;
  if (source === undefined || !keepsAcknowledgements(settings)) {
    return "noTable";
  }
  const place = { client: connect(source.guestSpaceId), source, recordId };
  let unanswered: unknown;
  for (const pause of [...PAUSES, undefined]) {
    const table = await readPatiently(place);
    if (typeof table === "string") {
      return unanswered === undefined ? table : "unknown";
    }
    const missing = wanted.filter((one) => !table.has(one));
    if (missing.length === 0) return undefined;
    try {
      await addRows(place, table, missing, at);
      return undefined;
    } catch (error) {
      if (isLostAnswer(error)) unanswered = error;
      else if (!isRevisionConflict(error)) return problemOf(error);
    }
    if (pause !== undefined) await wait(pause);
  }
  if (unanswered === undefined) return "keepsChanging";
  const last = await readPatiently(place);
  if (typeof last !== "string" && wanted.every(last.has)) return undefined;
  return mayComeLate(unanswered) ? "unknown" : "unreachable";
};

const readPatiently = async (
  place: TablePlace,
): Promise<StoredTable | KeepProblem> => {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return (await readTable(place)) ?? "notFound";
    } catch (error) {
      if (!isLostAnswer(error)) return problemOf(error);
      if (pause !== undefined) await wait(pause);
    }
  }
  return "unreachable";
};

/** kintone may have written the record all the same. */
const isLostAnswer = (error: unknown): boolean =>
  [
    "networkFailed",
    "timedOut",
    "serverFailed",
    "maintenance",
    "busy",
    "unexpectedResponse",
  ].includes(toKintoneError(error).code);

/** Without any answer kintone may still be at it; after a wrong one it is done with it. */
const mayComeLate = (error: unknown): boolean =>
  ["networkFailed", "timedOut"].includes(toKintoneError(error).code);

const problemOf = (error: unknown): KeepProblem => {
  const { code } = Object(error) as { readonly code?: unknown };
  return BY_KINTONE_CODE[String(code)] ?? "unreachable";
};

/** kintone's codes that mean something of their own while a record is written. */
const BY_KINTONE_CODE: Readonly<Record<string, KeepProblem>> = {
  GAIA_RE01: "notFound",
  GAIA_AP01: "notFound",
  CB_NO02: "noRight",
  GAIA_FU01: "noRight",
  GAIA_NO01: "noRight",
  CB_VA01: "refused",
};

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
