import type { ListPosition } from "./list-address";

/** The query that a list's position stands for, with order, limit and offset. */
export function listQuery(
  position: Pick<ListPosition, "condition" | "sort">,
  range?: { readonly size: number; readonly offset: number },
): string {
  return [
    position.condition,
    position.sort === "" ? "" : `order by ${position.sort}`,
    range === undefined ? "" : `limit ${range.size} offset ${range.offset}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
