import type { RestClient } from "../rest";
import type { Texts } from "../text/ja";
import type { Directory } from "./directory";

/** What the parts of one form share. */
export interface FormEnv {
  readonly texts: Texts;
  readonly rest: RestClient;
  readonly timeZone: string;
  readonly directory: Directory;
  /** Whether the form takes input at all. */
  readonly isInput: boolean;
  /** Whether the input takes nothing: copied by a lookup, or no right. */
  isLocked(code: string): boolean;
}
