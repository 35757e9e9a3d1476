import type { Settings } from "../../settings/settings";
import type { Connect } from "../rest/kintone-client";
import { writeRefusal } from "../rest/errors/write-refusal";
import { writeSurely } from "../rest/write-surely";
import type { NewAcknowledgement, StoredTable } from "./acknowledgement-table";
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
  /** Stops it; what was sent by then may be kept. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Adds acknowledgements to those of the record, all or none, by one request
 * that kintone refuses when the record changed since it was read. Then the
 * record is read again and they join what is there now. When an answer is
 * lost, the record tells whether they have arrived.
 * @returns undefined when they are there, else why not
 */
export const keepAcknowledgements = async (
  wanted: readonly NewAcknowledgement[],
  { settings, connect, recordId, at, signal }: KeepPlace,
): Promise<KeepProblem | undefined> => {
  const source = settings.sources.summaries;
  if (source === undefined || !keepsAcknowledgements(settings)) {
    return "noTable";
  }
  const place = { client: connect(source.guestSpaceId), source, recordId };
  const written = await writeSurely<
    StoredTable | undefined,
    KeepProblem | undefined
  >({
    client: place.client,
    signal,
    read: () => readTable(place),
    next: (table) => {
      if (table === undefined) return { result: "notFound" };
      const missing = wanted.filter((one) => !table.has(one));
      return missing.length === 0
        ? { result: undefined }
        : { send: () => addRows(place, table, missing, at), result: undefined };
    },
  });
  switch (written.state) {
    case "done":
      return written.result;
    case "notDone":
      return writeRefusal(written.error);
    case "keepsChanging":
    case "unknown":
      return written.state;
    default:
      return written satisfies never;
  }
};
