import type { Sessions } from "./auth/session";
import type { Cursors } from "./state/cursors";
import type { Store } from "./state/store";

/** What every route works with: the state and the settings of one server. */
export interface Kintone {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly now: () => Date;
  /** The opt-in plugin settings call of the API lab. */
  readonly apiLab: boolean;
  /** Language when neither the user nor the request names one. */
  readonly defaultLanguage: "ja" | "en";
  /** How long a deploy stays PROCESSING. */
  readonly deployDelayMs: number;
  /** Runs work after a while, unless the server is closed before. */
  readonly later: (delayMs: number, work: () => Promise<void>) => void;
}
