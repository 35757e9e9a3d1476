import { usersOfField } from "../fields/field-permissions";
import type { QueryEnvironment } from "../query/environment";
import { compileCondition } from "../query/compile";
import type { StoredRecord } from "../state/record";
import { appRightsOf } from "./app-rights";
import { matchesEntity } from "./entities";

/** What a caller may do with one record. */
export interface RecordRights {
  readonly viewable: boolean;
  readonly editable: boolean;
  readonly deletable: boolean;
}

const NOTHING: RecordRights = {
  viewable: false,
  editable: false,
  deletable: false,
};

/**
 * Rights of a caller to the records of an app: those of the app, cut by the
 * first record right whose condition the record meets; in it the first entry
 * that names the user counts, and nobody else has any right. API tokens know
 * no record rights.
 */
export function recordRightsIn(
  environment: QueryEnvironment,
): (record: StoredRecord) => RecordRights {
  const { app, config, actor, kintone } = environment;
  const { store } = kintone;
  const appRights = appRightsOf(actor, app, store);
  const ofApp: RecordRights = {
    viewable: appRights.recordViewable,
    editable: appRights.recordEditable,
    deletable: appRights.recordDeletable,
  };
  if (actor.tokens !== null || config.recordAcl.length === 0) {
    return () => ofApp;
  }
  const rights = config.recordAcl.map((right) => ({
    matches: compileCondition(right.filterCond, environment),
    entities: right.entities,
  }));
  return (record) => {
    const right = rights.find(({ matches }) => matches(record));
    if (right === undefined) return ofApp;
    const entry = right.entities.find(({ entity, includeSubs }) =>
      matchesEntity(entity, includeSubs, actor.user, {
        store,
        appCreator: null,
        usersOfField: (code) => usersOfField(code, record, config, actor),
      }),
    );
    const ofRecord = entry ?? NOTHING;
    return {
      viewable: ofApp.viewable && ofRecord.viewable,
      editable: ofApp.editable && ofRecord.editable && ofRecord.viewable,
      deletable: ofApp.deletable && ofRecord.deletable && ofRecord.viewable,
    };
  };
}
