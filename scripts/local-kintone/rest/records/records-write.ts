import type { OpenApp } from "../../auth/open-app";
import {
  BAD_SHAPE,
  DELETE_COUNT,
  NO_IDS_TO_DELETE,
  TOO_MANY_ADDED,
  TOO_MANY_UPDATED,
} from "../../errors/messages";
import { recordNotFound } from "../../errors/record-errors";
import {
  insertRecord,
  removeRecord,
  updateRecord,
} from "../../fields/save-record";
import { isObject, type JsonObject, toInteger } from "../../json";
import type { StoredRecord } from "../../state/record";
import { refuse } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";
import { findRecord, openApp } from "./record-access";
import { MAX_RECORDS, recordInputs } from "./record-inputs";
import { readRevision, requireRevision } from "../require-revision";
import { findTarget } from "./update-target";

const postRecord: Operation = {
  method: "POST",
  path: "record",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    read.check();
    const open = openApp(call, appId, "recordAddable");
    const record = insertRecord(open, call.params.record ?? {}, {
      prefix: "record",
      errors: read.errors,
    });
    read.check();
    return { id: String(record.id), revision: String(record.revision) };
  },
};

const postRecords: Operation = {
  method: "POST",
  path: "records",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const inputs = recordInputs(read, TOO_MANY_ADDED);
    read.check();
    const open = openApp(call, appId, "recordAddable");
    const records = inputs.map((input, index) =>
      insertRecord(open, input, {
        prefix: `records[${index}]`,
        errors: read.errors,
      }),
    );
    read.check();
    return {
      ids: records.map(({ id }) => String(id)),
      revisions: records.map(({ revision }) => String(revision)),
    };
  },
};

const putRecord: Operation = {
  method: "PUT",
  path: "record",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    if (call.params.updateKey === undefined) read.id("id");
    read.check();
    const open = openApp(call, appId, "recordEditable");
    const before = findTarget(call, open, call.params, "", read, false);
    if (before === null) throw recordNotFound(String(call.params.id));
    const record = change(open, before, call.params, "record", read);
    read.check();
    return { revision: String(record.revision) };
  },
};

const putRecords: Operation = {
  method: "PUT",
  path: "records",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const inputs = recordInputs(read, TOO_MANY_UPDATED);
    const isUpsert = read.boolean("upsert") ?? false;
    read.check();
    const open = openApp(call, appId, "recordEditable");
    if (isUpsert && !open.rights.recordAddable) refuse(call);
    const results = inputs.map((input, index) => {
      const prefix = `records[${index}]`;
      const item = isObject(input) ? input : {};
      if (!isObject(input)) read.errors.add(prefix, BAD_SHAPE);
      const before = findTarget(call, open, item, `${prefix}.`, read, isUpsert);
      if (before === null) {
        const record = insertByKey(open, item, prefix, read);
        return result(record, "INSERT");
      }
      const record = change(open, before, item, prefix, read);
      return result(record, isUpsert ? "UPDATE" : null);
    });
    read.check();
    return { records: results };
  },
};

function result(record: StoredRecord, operation: string | null): object {
  return {
    id: String(record.id),
    ...(operation === null ? {} : { operation }),
    revision: String(record.revision),
  };
}

function change(
  open: OpenApp,
  before: StoredRecord,
  item: JsonObject,
  prefix: string,
  read: Parameters,
): StoredRecord {
  const at = prefix === "record" ? "revision" : `${prefix}.revision`;
  const expected = readRevision(item.revision, at, read.errors);
  read.check();
  requireRevision(expected, before.revision);
  return updateRecord(open, before, item.record ?? {}, {
    prefix,
    errors: read.errors,
  });
}

/** An inserted record gets the value of its key as well. */
function insertByKey(
  open: OpenApp,
  item: JsonObject,
  prefix: string,
  read: Parameters,
): StoredRecord {
  const sent = isObject(item.record) ? item.record : {};
  const key = isObject(item.updateKey)
    ? { [String(item.updateKey.field)]: { value: item.updateKey.value } }
    : {};
  return insertRecord(
    open,
    { ...sent, ...key },
    { prefix, errors: read.errors },
  );
}

const deleteRecords: Operation = {
  method: "DELETE",
  path: "records",
  handle: (call) => {
    const read = new Parameters(call.params);
    const appId = read.id("app");
    const ids = read.list("ids")?.map((id) => toInteger(id)) ?? [];
    if (ids.length === 0) {
      read.errors.add("ids", ...NO_IDS_TO_DELETE);
    } else if (ids.length > MAX_RECORDS) read.errors.add("ids", DELETE_COUNT);
    const revisions = (read.list("revisions") ?? []).map((revision, index) =>
      readRevision(revision, `revisions[${index}]`, read.errors),
    );
    read.check();
    const open = openApp(call, appId, "recordDeletable");
    const records = [...new Set(ids)].map((id, index) => {
      const record = findRecord(call, open, id ?? 0, "deletable");
      requireRevision(revisions[index], record.revision);
      return record;
    });
    for (const record of records) removeRecord(open, record);
    return {};
  },
};

export const RECORD_WRITE_OPERATIONS: readonly Operation[] = [
  postRecord,
  postRecords,
  putRecord,
  putRecords,
  deleteRecords,
];
