import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { Language } from "../../src/i18n/language";
import type { Patience } from "../../src/kintone/rest/patience";
import type { StartTimer } from "../../src/kintone/rest/time-limit";

/** What whoever acts is told. */
export interface Told {
  /** "shown": something was read, and nothing had to be written. "stopped": what was begun is left, and doing it again goes on there. */
  readonly claim:
    | "done"
    | "notDone"
    | "stopped"
    | "unknown"
    | "shown"
    | "notShown";
  /** What it says, in a language; nothing for a success. */
  readonly say: (language: Language) => readonly string[];
  /** What was read, to be the same as without a fault. */
  readonly value?: unknown;
}

/** The way to kintone of one cell. */
export interface CellWay {
  /** Of the proxy. */
  readonly url: string;
  /** Of the cell: time is up when nothing else can happen any more. */
  readonly startTimer: StartTimer;
  readonly patience: Patience;
  /** Stops waiting, as the button of a screen does. */
  readonly signal: AbortSignal;
}

/** One thing that someone does, ready to be done once. */
export interface Prepared {
  /** The kintone that is asked; absent: that of the city. */
  readonly asked?: {
    readonly kintone: LocalKintone;
    /** App by its number. */
    readonly appNames: ReadonlyMap<string, string>;
  };
  /** Never throws: what would end a screen or the command is told. */
  readonly act: (way: CellWay) => Promise<Told>;
  /** How often it is done in kintone; absent where nothing is written. */
  readonly timesDone?: () => Promise<number>;
  /** Where it may stop half-way: what is left of it, and how often it is done once it was done again without a fault. */
  readonly goneOn?: () => Promise<GoneOn>;
  /** After all. */
  readonly end?: () => Promise<void>;
}

export interface GoneOn {
  readonly left: boolean;
  readonly times: number;
}

/** Something that the plugin or a command does with kintone. */
export interface UseCase {
  /** As docs/faults.md names it. */
  readonly name: string;
  /** Whoever waits can stop it. */
  readonly isStoppable?: true;
  /** Absent: faults meet every call. */
  readonly isMet?: (call: string) => boolean;
  /** Of the requests of a call only the one in the middle meets faults: all are asked and answered in one way. */
  readonly isMetOnce?: boolean;
  readonly prepare: () => Promise<Prepared>;
}

export const nothingToSay = (): readonly string[] => [];

/** No pause is waited for: what is asserted is what happens, not how long it takes. */
export const PATIENCE: Patience = {
  readAgainMs: [1, 1, 1],
  writeAgainMs: [1, 1, 1, 1],
};

/** A way that no fault is on, for what a cell needs beforehand. */
export const directWay = (url: string): CellWay => ({
  url,
  startTimer: () => () => undefined,
  patience: { readAgainMs: [], writeAgainMs: [] },
  signal: new AbortController().signal,
});
