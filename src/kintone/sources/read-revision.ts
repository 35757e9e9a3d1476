import type { AskedSource } from "./ask-source";
import { cellOf } from "../decode/cells";
import { readRecords } from "../rest/read-all-records";
import { requestKintone, unexpectedResponse } from "../rest/request-kintone";
import type { FormFields } from "../../settings/check-settings-against-form";

/** How many of the last changed records are compared: as many as kintone gives at once, three small cells each. */
const COMPARED = 500;
/** Older than any clock of a computer that is wrong by little. */
const SETTLED_MS = 10 * 60 * 1000;

/** Records of which the rights are asked: as many as kintone tells of at once. */
const JUDGED = 100;

/**
 * How a source stands at this moment, as a text that stays equal as long as
 * the same is asked of the same records. Two small requests: the number of
 * records shows deletions and records that were hidden, the records changed
 * last (by number and revision) show changes. The form shows renamed choices,
 * the revision of the app other rights to records and fields, and the rights to
 * the newest records whom a group gained or lost: none of them changes a
 * revision of a record.
 * @returns undefined when it can't be told: the reader may not view 更新日時, or
 *   too many records were changed in one minute a short time ago (kintone cuts
 *   the time to minutes)
 */
export const readRevision = async ({
  records: asked,
  form,
  appRevision,
  codes,
}: AskedSource): Promise<string | undefined> => {
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
    const ids = records.slice(0, JUDGED).map((record) => textOf(record, "$id"));
    return JSON.stringify([
      condition,
      fields,
      total,
      changed.join(),
      await hiddenCodes(asked, ids, codes),
      definitionsIn(form, codes),
      appRevision,
    ]);
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

/** The fields that the reader may not view in some of the records (kintone: GET records/acl/evaluate). */
const hiddenCodes = async (
  asked: AskedSource["records"],
  ids: readonly string[],
  codes: ReadonlySet<string>,
): Promise<readonly string[]> => {
  if (ids.length === 0) return [];
  const { rights } = await requestKintone(asked, ({ app }) =>
    app.evaluateRecordsAcl({ app: asked.appId, ids: [...ids] }),
  );
  if (!Array.isArray(rights)) throw unexpectedResponse(asked.appId);
  return [...codes].filter((code) =>
    (rights as readonly EvaluatedRights[]).some(
      ({ fields }) => fields?.[code]?.viewable === false,
    ),
  );
};

interface EvaluatedRights {
  readonly fields?: Readonly<
    Record<string, { readonly viewable?: boolean } | undefined>
  >;
}

/** The definitions of the fields; a renamed choice is renamed in every record. */
const definitionsIn = (form: FormFields, codes: ReadonlySet<string>): unknown =>
  Object.entries(form).filter(([code, { fields = {} }]) =>
    [code, ...Object.keys(fields)].some((each) => codes.has(each)),
  );
