import type { EventCell, EventRecord, EventRow } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/**
 * Values for the next record, handed from one page to the form that opens next:
 * kintone's addresses carry none. Kept in the tab only, and for a minute.
 */
export interface Draft {
  /** Field code → value. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Field code of a table → its rows, each field code → value. */
  readonly tables: Readonly<
    Record<string, readonly Readonly<Record<string, unknown>>[]>
  >;
}

const LONGEST_WAY_MS = 60_000;

interface StoredDraft {
  readonly putAt: number;
  readonly draft: Draft;
}

/** Lays a draft ready for the next new record of the app. */
export const putDraft = (key: string, draft: Draft): void => {
  const stored: StoredDraft = { putAt: Date.now(), draft };
  sessionStorage.setItem(key, JSON.stringify(stored));
};

/** Takes the draft away; undefined when there is none or it was left lying. */
export const takeDraft = (key: string): Draft | undefined => {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (text === null) return undefined;
  try {
    const { putAt, draft } = JSON.parse(text) as StoredDraft;
    return Date.now() - putAt < LONGEST_WAY_MS ? draft : undefined;
  } catch {
    return undefined;
  }
};

/**
 * One drawer for each app that a plugin was added to, and each login name: whoever
 * logs in next in the tab finds nothing.
 */
export const draftKey = (
  pluginId: string,
  appId: string,
  user = kintone.getLoginUser().code,
): string => `${pluginId}.${appId}.${user}.draft`;

/**
 * Puts a draft into the record of a form that opens. Fields that the form
 * lacks are left out; lookups are fetched again, so that they bring what is
 * true today.
 */
export const applyDraft = (
  record: EventRecord,
  draft: Draft,
  isLookup: (fieldCode: string) => boolean,
): void => {
  fill(record, draft.values, isLookup);
  for (const [code, rows] of Object.entries(draft.tables)) {
    const table = record[code];
    const [blank] = rowsOf(table);
    if (table === undefined || blank === undefined) continue;
    table.value = rows.map((values): EventRow => {
      const row = structuredClone({ id: null, value: blank.value });
      fill(row.value, values, isLookup);
      return row;
    });
  }
};

const fill = (
  cells: EventRecord,
  values: Readonly<Record<string, unknown>>,
  isLookup: (fieldCode: string) => boolean,
): void => {
  for (const [code, value] of Object.entries(values)) {
    const cell: EventCell | undefined = cells[code];
    if (cell === undefined) continue;
    cell.value = value;
    if (isLookup(code)) cell.lookup = true;
  }
};
