import type { Pause } from "../../domain/steps";

/** What an Office document needs besides the report. */
export interface OfficeOptions {
  /** Pictures by their file key; one that is missing leaves its caption. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  /** The city's own file to write onto; ours without it. */
  readonly template?: Uint8Array;
  /** Awaited between the parts of a document: leaves room for the page, and throws to stop. Absent: made at once. */
  readonly pause?: Pause;
}

export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
