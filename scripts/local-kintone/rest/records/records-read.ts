import type { OpenApp } from "../../auth/open-app";
import { recordView } from "../../fields/record-view";
import { selectRecords } from "../../query/select-records";
import type { StoredRecord } from "../../state/record";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";
import { findRecord, openApp } from "./record-access";

/** A record as the caller of an open app sees it. */
export function viewIn(
  open: OpenApp,
  record: StoredRecord,
  fields: ReadonlySet<string> | null = null,
): object {
  const { app, config, actor, kintone } = open;
  return recordView(record, app, config, actor, kintone.store, fields);
}

/** The codes of a `fields` parameter; none means all fields. */
export function fieldSet(
  fields: readonly string[] | undefined,
): ReadonlySet<string> | null {
  return fields === undefined || fields.length === 0 ? null : new Set(fields);
}

const getRecord: Operation = {
  method: "GET",
  path: "record",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const id = read.id("id");
    read.check();
    const open = openApp(call, appId, "recordViewable");
    return { record: viewIn(open, findRecord(call, open, id, "viewable")) };
  },
};

const getRecords: Operation = {
  method: "GET",
  path: "records",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const query = read.optionalString("query") ?? "";
    const fields = fieldSet(read.strings("fields"));
    const wantsTotal = read.boolean("totalCount") ?? false;
    read.check();
    const open = openApp(call, appId, "recordViewable");
    const { records, totalCount } = selectRecords(
      query,
      open,
      (record) => open.recordRights(record).viewable,
      wantsTotal,
    );
    return {
      records: records.map((record) => viewIn(open, record, fields)),
      totalCount: totalCount === null ? null : String(totalCount),
    };
  },
};

export const RECORD_READ_OPERATIONS: readonly Operation[] = [
  getRecord,
  getRecords,
];
