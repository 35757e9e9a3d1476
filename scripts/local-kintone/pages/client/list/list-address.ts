import type { View } from "../../../state/app";

/** Records on a page unless the address says otherwise. */
const DEFAULT_PAGE_SIZE = 20;

const PAGE_SIZES: readonly number[] = [20, 40, 60, 80, 100];

/** Which part of which records a list shows. */
export interface ListPosition {
  /** Condition of the address, else of the view; "" for all records. */
  readonly condition: string;
  /** Whether the condition comes from the address. */
  readonly isFiltered: boolean;
  /** "code asc, code desc"; "" for the default order. */
  readonly sort: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** "YYYY-MM" of a calendar. */
  readonly month: string;
}

/** The id in the address's `view`, if any. */
export function viewIdOf(address: Location): string | null {
  return new URLSearchParams(address.search).get("view");
}

/**
 * Reads the position from the address: the filter from `?query=` (its order
 * by, limit and offset have no effect), the rest from the part after `#`.
 */
export function readPosition(
  address: Location,
  view: View,
  today: string,
): ListPosition {
  const query = new URLSearchParams(address.search).get("query");
  const hash = new URLSearchParams(address.hash.slice(1));
  const size = Number(hash.get("size"));
  return {
    condition: query === null ? view.filterCond : withoutOptions(query),
    isFiltered: query !== null,
    sort: hash.get("sort") ?? view.sort,
    page: Math.max(1, Math.trunc(Number(hash.get("page"))) || 1),
    size: PAGE_SIZES.includes(size) ? size : DEFAULT_PAGE_SIZE,
    month: hash.get("month") ?? today.slice(0, 7),
  };
}

/** The address part after `#` with some members replaced. */
export function changedHash(
  address: Location,
  changes: Readonly<Record<string, string>>,
): string {
  const hash = new URLSearchParams(address.hash.slice(1));
  for (const [name, value] of Object.entries(changes)) hash.set(name, value);
  return `#${hash.toString()}`;
}

/** Cuts "order by", "limit" and "offset" off, but not inside of a string. */
function withoutOptions(query: string): string {
  const masked = query.replace(/"(?:[^"\\]|\\.)*"/gu, (text) =>
    "x".repeat(text.length),
  );
  const start = /(?:^|\s)(?:order\s+by|limit|offset)\s/iu.exec(masked);
  return (start === null ? query : query.slice(0, start.index)).trim();
}
