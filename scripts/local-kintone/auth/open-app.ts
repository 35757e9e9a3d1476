import type { QueryEnvironment } from "../query/environment";
import type { StoredRecord } from "../state/record";
import type { AppRights } from "./app-rights";
import type { RecordRights } from "./record-rights";

/** A live app with what its caller may do in it. */
export interface OpenApp extends QueryEnvironment {
  readonly rights: AppRights;
  readonly recordRights: (record: StoredRecord) => RecordRights;
}
