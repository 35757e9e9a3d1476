import type { Actor } from "../auth/actor";
import type { ErrorCollector } from "../errors/error-collector";
import type { Kintone } from "../kintone";
import type { App, AppConfig } from "../state/app";
import type { Precision } from "./decimal";

/** What reading and checking the cells of one written record needs. */
export interface WriteContext {
  readonly kintone: Kintone;
  readonly actor: Actor;
  readonly app: App;
  readonly config: AppConfig;
  readonly precision: Precision;
  readonly recordId: number;
  readonly errors: ErrorCollector;
  /** "record" or "records[3]". */
  readonly prefix: string;
}

/** Where a cell's errors go. */
export interface CellPath {
  /** "record.code" or "record.table.value[0].value.code". */
  readonly path: string;
  /** Path of "not a number"; null in tables, where it is no error. */
  readonly bracketPath: string | null;
}
