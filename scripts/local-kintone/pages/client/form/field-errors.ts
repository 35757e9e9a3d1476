import type { RestErrorBody } from "../rest-error";
import type { RecordForm } from "./record-form";

/**
 * Puts the messages of a refused save to their fields (kintone: error paths
 * `record.CODE.value`, `record[CODE].value` and those of table cells) and
 * gives the messages that belong to no field.
 */
export function showFieldErrors(
  form: RecordForm,
  errors: NonNullable<RestErrorBody["errors"]>,
): string[] {
  const left: string[] = [];
  const byField = new Map<string, string[]>();
  for (const [path, { messages }] of Object.entries(errors))
    byField.set(fieldPath(path), [
      ...(byField.get(fieldPath(path)) ?? []),
      ...messages,
    ]);
  for (const [path, messages] of byField) {
    const field = findField(form, path);
    if (field === undefined) left.push(...messages);
    else field.setError(messages.join("\n"));
  }
  return left;
}

/** "record.t.value[0].value.c.value" → "t/0/c", "record[n].value" → "n". */
function fieldPath(path: string): string {
  const cell =
    /^record(?:s\[\d+\])?\.([^.[\]]+)\.value\[(\d+)\]\.value\.([^.[\]]+)\./u.exec(
      path,
    );
  if (cell !== null) return `${cell[1]}/${cell[2]}/${cell[3]}`;
  const plain = /^record(?:s\[\d+\])?(?:\.([^.[\]]+)|\[([^\]]+)\])/u.exec(path);
  return plain?.[1] ?? plain?.[2] ?? path;
}

function findField(form: RecordForm, path: string) {
  const [code = "", row, inner] = path.split("/");
  if (row === undefined || inner === undefined) return form.field(code);
  return form.table(code)?.rowFields()[Number(row)]?.get(inner);
}
