import { cellOf } from "../decode/cells";
import type { KintoneClient } from "./kintone-client";
import { readRecords } from "./read-all-records";

/**
 * Those of some records that can be seen, by number, as they are now (kintone:
 * GET records); at most 100. For writeSurely(), which asks again itself.
 * @param fields codes of what is read of each; its number is added
 * @throws KintoneError when they can't be read
 */
export const readByIds = async (
  { client, appId }: { readonly client: KintoneClient; readonly appId: string },
  ids: readonly string[],
  fields: readonly string[],
): Promise<ReadonlyMap<string, unknown>> => {
  const { signal } = new AbortController();
  const { records } = await readRecords(
    { client, appId, signal, fields, retryDelaysMs: [] },
    `$id in (${ids.join(", ")}) limit ${ids.length}`,
    false,
  );
  return new Map(
    records.map((record) => [String(cellOf(record, "$id")?.value), record]),
  );
};
