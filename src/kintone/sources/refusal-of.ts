import type { Source } from "../../settings/settings";
import { cellOf, readRows } from "../decode/cells";
import { KintoneError } from "../rest/errors/kintone-error";
import { toKintoneError } from "../rest/errors/to-kintone-error";

/** What was asked of an app. */
interface Asked {
  readonly source: Pick<Source<string>, "appId" | "fields">;
  /** Condition and order of it. */
  readonly query: string;
  /** Any records of the app, with all that the reader may view. */
  readonly readAny: () => Promise<readonly unknown[]>;
}

/**
 * Why records were refused. kintone refuses a condition on a field that the
 * reader may not view as if there was no such field (kintone: GAIA_IQ11): any
 * record tells which one is left out.
 * @returns what to throw: KintoneError fieldHidden, or the error as it came
 * @throws KintoneError when the records could not be read either
 */
export const refusalOf = async (
  error: unknown,
  { source: { appId, fields }, query, readAny }: Asked,
): Promise<unknown> => {
  if (toKintoneError(error).code !== "requestRefused") return error;
  const [record] = await readAny();
  const field =
    record === undefined
      ? undefined
      : Object.values(fields).find(
          (code) =>
            code !== undefined &&
            query.includes(code) &&
            !mayHold(record, code),
        );
  return field === undefined
    ? error
    : new KintoneError({ code: "fieldHidden", appId, field }, error);
};

/** A table without rows does not tell what stands in them. */
const mayHold = (record: unknown, code: string): boolean =>
  cellOf(record, code) !== undefined ||
  Object.values(Object(record) as object).some((cell: unknown) => {
    const { type } = Object(cell) as { readonly type?: unknown };
    if (type !== "SUBTABLE") return false;
    const rows = readRows(cell as never);
    const [row] = (rows.ok && rows.value) || [];
    return row === undefined || cellOf(row.cells, code) !== undefined;
  });
