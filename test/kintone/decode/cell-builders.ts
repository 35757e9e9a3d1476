/** A raw record with its number; fields as kintone returns them. */
export const record = (
  id: string,
  fields: Record<string, unknown>,
): Record<string, unknown> => ({
  $id: { type: "__ID__", value: id },
  ...fields,
});

const cell =
  <T>(type: string) =>
  (value: T) => ({ type, value });

export const text = cell<string>("SINGLE_LINE_TEXT");
export const choice = cell<string | null>("DROP_DOWN");
export const boxes = cell<string[]>("CHECK_BOX");
export const date = cell<string | null>("DATE");
export const dateTime = cell<string>("DATETIME");
export const time = cell<string | null>("TIME");
export const number = cell<string>("NUMBER");

export const users = (...codes: string[]) => ({
  type: "USER_SELECT",
  value: codes.map((code) => ({ code, name: `${code}さん` })),
});

export const table = (...rows: Record<string, unknown>[]) => ({
  type: "SUBTABLE",
  value: rows.map((value, index) => ({ id: String(index + 1), value })),
});
