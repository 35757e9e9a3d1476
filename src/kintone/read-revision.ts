import type { FormFields } from "../settings/check-settings-against-form";
import { cellOf } from "./decode/cells";
import type { RecordsRequest } from "./read-all-records";
import { readRecords } from "./read-all-records";

/** How the records of a source stood at one moment, and how to ask again. */
export interface ReadRevision {
  /** Equal as long as no record was added, changed or deleted. */
  readonly fingerprint: string;
  readonly again: (signal: AbortSignal) => Promise<ReadRevision | undefined>;
}

interface RevisionRequest extends RecordsRequest {
  readonly form: FormFields;
}

/** How many of the last changed records are compared: as many as kintone gives at once, three small cells each. */
const COMPARED = 500;
/** Older than any clock of a computer that is wrong by little. */
const SETTLED_MS = 10 * 60 * 1000;

/**
 * One small request that tells whether anything of a source changed: the
 * number of its records shows deletions, the records changed last (by number
 * and revision) show everything else.
 * @returns undefined when it can't be told: the reader may not view 更新日時, or
 *   too many records were changed in one minute a short time ago (kintone cuts
 *   the time to minutes)
 */
export const readRevision = async (
  request: RevisionRequest,
): Promise<ReadRevision | undefined> => {
  const updated = Object.entries(request.form).find(
    ([, { type }]) => type === "UPDATED_TIME",
  )?.[0];
  if (updated === undefined) return undefined;
  const { condition } = request;
  const order = `order by ${updated} desc, $id desc limit ${COMPARED}`;
  try {
    const { records, total } = await readRecords(
      { ...request, fields: ["$revision", updated] },
      condition === undefined ? order : `${condition} ${order}`,
      true,
    );
    const times = records.map((record) => textOf(record, updated));
    if (times.includes("") || !isConclusive(times)) return undefined;
    return {
      fingerprint: [
        total,
        ...records.map((record) =>
          [textOf(record, "$id"), textOf(record, "$revision")].join(":"),
        ),
      ].join(),
      again: (signal) => readRevision({ ...request, signal }),
    };
  } catch {
    // Only a way to save reading: what is wrong shows when records are read.
    request.signal.throwIfAborted();
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
