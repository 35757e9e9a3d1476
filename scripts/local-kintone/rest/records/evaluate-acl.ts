import type { OpenApp } from "../../auth/open-app";
import { SYSTEM_TYPES } from "../../apps/system-fields";
import { atMost, REQUIRED_PARAMETER } from "../../errors/messages";
import { recordNotFound } from "../../errors/record-errors";
import { notForThisToken } from "../../errors/request-errors";
import { isCalculated } from "../../fields/calc/check-formulas";
import { fieldAccess } from "../../fields/field-permissions";
import { toInteger } from "../../json";
import type { FieldProperty } from "../../state/field-property";
import type { StoredRecord } from "../../state/record";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";
import { openApp } from "./record-access";

const MAX_IDS = 100;

/** What the caller may do with records. Errors: GAIA_RE01 for an unknown one. */
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
      rights: ids.map((id) => {
        const record = records.get(id);
        if (record === undefined) throw recordNotFound(id);
        return rightsView(open, record);
      }),
    };
  },
};

/** Fields in tables have the rights of their table, beside it. */
function rightsView(open: OpenApp, record: StoredRecord): object {
  const { config, actor, kintone } = open;
  const ofRecord = open.recordRights(record);
  const fields = Object.values(config.properties)
    .filter(isWritable)
    .flatMap(({ code, fields: inner }) => {
      const access = fieldAccess(code, record, actor, config, kintone.store);
      const rights = {
        viewable: access !== "NONE" && ofRecord.viewable,
        editable: access === "WRITE" && ofRecord.editable,
      };
      const columns = Object.values(inner ?? {}).filter(isWritable);
      return [code, ...columns.map((column) => column.code)].map(
        (each) => [each, rights] as const,
      );
    });
  return {
    id: String(record.id),
    record: ofRecord,
    fields: Object.fromEntries(fields) as object,
  };
}

/** Whether an update of a record can name the field. */
function isWritable(property: FieldProperty): boolean {
  const { type } = property;
  return (
    !SYSTEM_TYPES.has(type) &&
    type !== "GROUP" &&
    type !== "REFERENCE_TABLE" &&
    !isCalculated(property)
  );
}

export const EVALUATE_OPERATIONS: readonly Operation[] = [evaluateAcl];
