import { columnKey } from "./columns/column-key";
import type { ReadTable } from "./reading/table-rows";

/** SHA-256 of the cells: the same list is known again, and none of it can be read from it. */
export const fingerprintOf = async ({
  columns,
  rows,
}: ReadTable): Promise<string> => {
  const text = JSON.stringify([
    columns.map(columnKey),
    rows.map(({ cells }) => cells),
  ]);
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text),
  );
  return Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
};
