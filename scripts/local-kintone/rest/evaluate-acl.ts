import type { OpenApp } from "../auth/open-app";
import { SYSTEM_TYPES } from "../apps/system-fields";
import { atMost, REQUIRED_PARAMETER } from "../errors/messages";
import { notForThisToken } from "../errors/request-errors";
import { isCalculated } from "../fields/calc/check-formulas";
import { fieldAccess } from "../fields/field-permissions";
import { toInteger } from "../json";
import type { StoredRecord } from "../state/record";
import type { Operation } from "./operation";
import { Parameters } from "./parameters";
import { openApp } from "./record-access";

const MAX_IDS = 100;

/** What the caller may do with records; records he can't see are left out. */
const evaluateAcl: Operation = {
  method: "GET",
  path: "records/acl/evaluate",
  handle: (call) => {
    if (call.actor.tokens !== null) throw notForThisToken();
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const ids = (read.list("ids") ?? []).map((id) => toInteger(id) ?? 0);
    if (ids.length === 0) read.errors.add("ids", REQUIRED_PARAMETER);
    if (ids.length > MAX_IDS) read.errors.add("ids", atMost(MAX_IDS));
    read.check();
    const open = openApp(call, appId, "recordViewable");
    const records = call.kintone.store.records(appId);
    return {
      rights: ids.flatMap((id) => {
        const record = records.get(id);
        if (record === undefined) return [];
        return open.recordRights(record).viewable
          ? [rightsView(open, record)]
          : [];
      }),
    };
  },
};

function rightsView(open: OpenApp, record: StoredRecord): object {
  const { config, actor, kintone } = open;
  const ofRecord = open.recordRights(record);
  const fields = Object.values(config.properties)
    .filter(({ type, enabled }) => type !== "GROUP" && enabled !== false)
    .map((property) => {
      const { code, type } = property;
      const access = fieldAccess(code, record, actor, config, kintone.store);
      const canBeWritten =
        !SYSTEM_TYPES.has(type) &&
        type !== "REFERENCE_TABLE" &&
        !isCalculated(property);
      return [
        code,
        {
          viewable: access !== "NONE",
          editable: canBeWritten && access === "WRITE" && ofRecord.editable,
        },
      ];
    });
  return {
    id: String(record.id),
    record: ofRecord,
    fields: Object.fromEntries(fields) as object,
  };
}

export const EVALUATE_OPERATIONS: readonly Operation[] = [evaluateAcl];
