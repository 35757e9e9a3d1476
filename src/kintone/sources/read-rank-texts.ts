import { offeredFilter } from "../../settings/offered-filter";
import type { Settings, Source } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import { RecordReader } from "../decode/record-reader";
import type { Connect } from "../rest/kintone-client";
import { filterCondition } from "../rest/query";
import { readFormFields } from "./read-form";
import { readAllRecords } from "../rest/read-all-records";

/** A rank as records have it. */
export interface RankText {
  readonly text: string;
  /** How many attendances, members of staff and postings have it. */
  readonly times: number;
}

/**
 * Every spelling of a rank in the apps of the meetings and of the staff, the
 * most frequent first. Blank ones are left out.
 * @throws KintoneError when anything could not be read: never a part
 * @throws the signal's reason once it is aborted
 */
export const readRankTexts = async (
  { sources, labels }: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<readonly RankText[]> => {
  const times = new Map<string, number>();
  const count = (text: string | undefined): void => {
    if (text !== undefined) times.set(text, (times.get(text) ?? 0) + 1);
  };
  const read = async (
    source: Source<string> | undefined,
    places: readonly (readonly [rank: string, table: string])[],
  ): Promise<void> => {
    for (const [rank, table] of places) {
      if (source?.fields[rank] === undefined) continue;
      for (const reader of await readersOf(source, [rank, table])) {
        const isTable = reader.typeOf(table) === "SUBTABLE";
        const rows = isTable ? reader.rows(table) : [reader];
        for (const row of rows) count(row.text(rank));
      }
    }
  };
  const readersOf = async (
    source: Source<string>,
    names: readonly string[],
  ): Promise<readonly RecordReader<string>[]> => {
    const { appId } = source;
    const app = { client: connect(source.guestSpaceId), appId, signal };
    const form = await readFormFields(app);
    const records = await readAllRecords({
      ...app,
      // A table is read as a whole: codes inside it can't be asked for.
      fields: names
        .flatMap((name) => source.fields[name] ?? [])
        .filter((code) => Object.hasOwn(form, code)),
      condition: filterCondition(
        source.filter && offeredFilter(source.filter, form),
      ),
      onProgress: () => undefined,
    });
    return records.map(
      (record) =>
        new RecordReader(
          "meetings",
          record,
          source.fields,
          [],
          undefined,
          undefined,
          labels.unset,
        ),
    );
  };
  for (const { source } of sourcesOf(sources, "meetings")) {
    await read(source, [["rank", "attendances"]]);
  }
  await read(sources.staff, [
    ["rank", ""],
    ["postedRank", "history"],
  ]);
  return [...times]
    .map(([text, number]) => ({ text, times: number }))
    .sort((a, b) => b.times - a.times);
};
