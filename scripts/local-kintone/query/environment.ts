import type { Actor } from "../auth/actor";
import type { Kintone } from "../kintone";
import type { App, AppConfig } from "../state/app";

/** Whose query it is, on which form, and when. */
export interface QueryEnvironment {
  readonly app: App;
  readonly config: AppConfig;
  readonly actor: Actor;
  readonly kintone: Kintone;
}
