import type { MadeRecord } from "../rest/record-requests";
import type { TextDrawer } from "./text-drawer";

/** A record that an import made. */
export interface NotedRecord extends MadeRecord {
  /** Places of its rows in the list, from 0; absent in notes of before. */
  readonly rows?: readonly number[];
  /** The state that it has and the one that it is to be moved to; absent: it is where it should be. */
  readonly waits?: Waiting;
}

/** Of a record that waits to be moved by kintone's process management. */
export interface Waiting {
  readonly at: string;
  readonly for: string;
  /** It was sent on its next step, and nobody knows yet whether it took it. */
  readonly isSent?: boolean;
}

/** What is kept of an import, so that it can go on and be taken back: no word of the list. */
export interface RunNote {
  /** Fingerprint of the list: the same list goes on with the same note. */
  readonly list: string;
  /** When it began; ms since 1970. */
  readonly startedAt: number;
  /** How many records the list had. */
  readonly wanted: number;
  readonly made: readonly NotedRecord[];
  /** What is being sent: a tab that is closed then never has the answer; absent: nothing is. */
  readonly sent?: {
    /** Number of the newest record before. */
    readonly after: string;
    readonly records: readonly Omit<NotedRecord, "id" | "revision">[];
  };
}

/** A drawer for the notes of one app and login name. */
export interface RunNotes {
  /** The newest first. */
  all(): readonly RunNote[];
  put(note: RunNote): void;
  drop(note: Pick<RunNote, "list">): void;
}

/** Records that lie longer are somebody's by now. */
const NOTE_DAYS = 90;
const LONGEST_AGE_MS = NOTE_DAYS * 24 * 60 * 60 * 1000;
const MOST_NOTES = 20;

interface Stored {
  readonly version: 1;
  readonly notes: readonly RunNote[];
}

/** @param now ms since 1970 */
export const runNotes = (
  drawer: TextDrawer,
  now: () => number = Date.now,
): RunNotes => {
  const all = (): readonly RunNote[] => {
    try {
      const stored = JSON.parse(drawer.read() ?? "null") as Stored | null;
      return stored?.version === 1
        ? stored.notes.filter(
            ({ startedAt }) => now() - startedAt < LONGEST_AGE_MS,
          )
        : [];
    } catch {
      return [];
    }
  };
  const write = (notes: readonly RunNote[]): void => {
    const stored: Stored = { version: 1, notes: notes.slice(0, MOST_NOTES) };
    drawer.write(JSON.stringify(stored));
  };
  const others = (list: string) => all().filter((note) => note.list !== list);
  return {
    all,
    put: (note) => write([note, ...others(note.list)]),
    drop: ({ list }) => write(others(list)),
  };
};
