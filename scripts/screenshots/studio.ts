import type { Browser } from "playwright-core";
import type { LocalSystem } from "../start/start-local-system";

/** What taking pictures needs. */
export interface Studio {
  readonly browser: Browser;
  readonly system: LocalSystem;
  /** Where the pictures go. */
  readonly folder: string;
  /** For files on the way; removed in the end. */
  readonly temporary: string;
}

export const DESKTOP = { width: 1280, height: 900 } as const;
export const PHONE = { width: 375, height: 812 } as const;
