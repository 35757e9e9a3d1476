import type { AskedSource } from "./ask-source";
import { cellOf } from "../decode/cells";
import { readRecords } from "../rest/read-all-records";

/** How many of the last changed records are compared: as many as kintone gives at once, three small cells each. */
const COMPARED = 500;
/** Older than any clock of a computer that is wrong by little. */
const SETTLED_MS = 10 * 60 * 1000;

/**
 * How a source stands at this moment, as a text that stays equal as long as
 * the same is asked of the same records. One small request: the number of
 * records shows deletions, the records changed last (by number and revision)
 * show everything else.
 * @returns undefined when it can't be told: the reader may not view 更新日時, or
 *   too many records were changed in one minute a short time ago (kintone cuts
 *   the time to minutes)
 */
export const readRevision = async ({
  records: asked,
  form,
}: Pick<AskedSource, "records" | "form">): Promise<string | undefined> => {
  const updated = Object.entries(form).find(
    ([, { type }]) => type === "UPDATED_TIME",
  )?.[0];
  if (updated === undefined) return undefined;
  const { condition = "", fields } = asked;
  try {
    const { records, total } = await readRecords(
      { ...asked, fields: ["$revision", updated] },
      `${condition} order by ${updated} desc, $id desc limit ${COMPARED}`.trim(),
      true,
    );
    const times = records.map((record) => textOf(record, updated));
    if (times.includes("") || !isConclusive(times)) return undefined;
    const changed = records.map((record) =>
      [textOf(record, "$id"), textOf(record, "$revision")].join(":"),
    );
    return JSON.stringify([condition, fields, total, changed.join()]);
  } catch {
    // Only a way to save reading: what is wrong shows when records are read.
    asked.signal.throwIfAborted();
    return undefined;
  }
};

/** A later change must show: all of the newest minute are seen, or it is long over. */
const isConclusive = (times: readonly string[]): boolean =>
  times.length < COMPARED ||
  times[0] !== times.at(-1) ||
  Date.now() - Date.parse(times[0] ?? "") > SETTLED_MS;

const textOf = (record: unknown, code: string): string =>
  String(cellOf(record, code)?.value ?? "");
