import { type AppRights, appRightsOf } from "../../auth/app-rights";
import type { OpenApp } from "../../auth/open-app";
import { type RecordRights, recordRightsIn } from "../../auth/record-rights";
import { recordNotFound } from "../../errors/record-errors";
import type { QueryEnvironment } from "../../query/environment";
import type { StoredRecord } from "../../state/record";
import { findApp, liveConfig, refuse } from "../access";
import type { Call } from "../operation";

/** Opens an app for its records; throws unless the caller has the right. */
export function openApp(
  call: Call,
  appId: number,
  right: keyof AppRights,
): OpenApp {
  const app = findApp(call, appId);
  const config = liveConfig(app);
  const rights = appRightsOf(call.actor, app, call.kintone.store);
  if (!rights[right]) refuse(call);
  const environment: QueryEnvironment = {
    app,
    config,
    actor: call.actor,
    kintone: call.kintone,
  };
  return { ...environment, rights, recordRights: recordRightsIn(environment) };
}

/**
 * A record that the caller may view, edit or delete.
 * Errors: GAIA_RE01, CB_NO02.
 */
export function findRecord(
  call: Call,
  open: OpenApp,
  id: number,
  right: keyof RecordRights,
): StoredRecord {
  const record = call.kintone.store.records(open.app.id).get(id);
  if (record === undefined) throw recordNotFound(id);
  if (!open.recordRights(record)[right]) refuse(call);
  return record;
}
