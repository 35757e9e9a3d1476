import type { AppLinks } from "./app-links";

/** The list that a record was opened from: its view, filter and order. */
export interface ListOrigin {
  readonly view: string;
  /** Condition of the list; "" for all records. */
  readonly condition: string;
  /** "code asc, code desc"; "" for the default order. */
  readonly sort: string;
  /** Whether the condition was in the list's address. */
  readonly isFiltered: boolean;
}

/** The parameters of a record's address that tell its list. */
const NAMES = ["l.view", "l.q", "l.sort", "l.filtered"] as const;

/** Reads the list from a record's address; null when it came from none. */
export function readOrigin(address: Location): ListOrigin | null {
  const hash = new URLSearchParams(address.hash.slice(1));
  const search = new URLSearchParams(address.search);
  const [view, condition, sort, filtered] = NAMES.map(
    (name) => hash.get(name) ?? search.get(name),
  );
  if (typeof view !== "string") return null;
  return {
    view,
    condition: condition ?? "",
    sort: sort ?? "",
    isFiltered: filtered === "1",
  };
}

/** Links that take a record's list along, and lead back to it. */
export function linksFrom(
  links: AppLinks,
  origin: ListOrigin | null,
): AppLinks {
  if (origin === null) return links;
  const values = [
    origin.view,
    origin.condition,
    origin.sort,
    origin.isFiltered ? "1" : "",
  ];
  const query = new URLSearchParams(
    NAMES.map((name, index) => [name, values[index] ?? ""]),
  ).toString();
  const list = new URLSearchParams({ view: origin.view });
  if (origin.isFiltered) list.set("query", origin.condition);
  return {
    ...links,
    list: `${links.list}?${list.toString()}`,
    detail: (id) => `${links.detail(id)}&${query}`,
    edit: (id) =>
      links.edit(id).includes("?")
        ? links.edit(id).replace("#", `&${query}#`)
        : `${links.edit(id)}&${query}`,
  };
}
