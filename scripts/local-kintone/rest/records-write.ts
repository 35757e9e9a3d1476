import { locateFields } from "../apps/field-map";
import { staleRevision } from "../errors/app-errors";
import {
  BAD_SHAPE,
  DELETE_COUNT,
  NO_IDS_TO_DELETE,
  REQUIRED_PARAMETER,
  TOO_MANY_ADDED,
  TOO_MANY_UPDATED,
} from "../errors/messages";
import { text } from "../errors/text";
import { recordNotFound, recordOfKeyNotFound } from "../errors/record-errors";
import { Big, toPlainText } from "../fields/decimal";
import {
  insertRecord,
  removeRecord,
  updateRecord,
} from "../fields/save-record";
import type { StoredRecord } from "../state/record";
import { refuse } from "./access";
import type { Call, Operation } from "./operation";
import { isObject, Parameters, toInteger } from "./parameters";
import type { Params } from "./query-string";
import { findRecord, type OpenApp, openApp } from "./record-access";

/** Records that one call may write. */
const MAX_RECORDS = 100;

const BAD_UPDATE_KEY = text(
  "更新キーに指定できないフィールドです。重複を禁止した文字列（1行）または数値フィールドを指定します。",
  "The field can't be the update key: it has to be a text or number field that prohibits duplicates.",
);

const KEY_NOT_CHANGEABLE = text(
  "更新キーに指定したフィールドの値は変更できません。",
  "The value of the update key can't be changed.",
);

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
    const inputs = read.list("records");
    if (inputs === undefined) read.errors.add("records", REQUIRED_PARAMETER);
    if ((inputs?.length ?? 0) > MAX_RECORDS) {
      read.errors.add("records", TOO_MANY_ADDED);
    }
    read.check();
    const open = openApp(call, appId, "recordAddable");
    const records = (inputs ?? []).map((input, index) =>
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
    const inputs = read.list("records");
    const isUpsert = read.boolean("upsert") ?? false;
    if (inputs === undefined) read.errors.add("records", REQUIRED_PARAMETER);
    if ((inputs?.length ?? 0) > MAX_RECORDS) {
      read.errors.add("records", TOO_MANY_UPDATED);
    }
    read.check();
    const open = openApp(call, appId, "recordEditable");
    if (isUpsert && !open.rights.recordAddable) refuse(call);
    const results = (inputs ?? []).map((input, index) => {
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

/**
 * The record that `id` or `updateKey` names; null when there is none and
 * `mayBeNew`. Errors: GAIA_RE01, GAIA_RE20, CB_NO02, CB_VA01.
 */
function findTarget(
  call: Call,
  open: OpenApp,
  item: Params,
  path: string,
  read: Parameters,
  mayBeNew: boolean,
): StoredRecord | null {
  const records = call.kintone.store.records(open.app.id);
  const key = readUpdateKey(open, item, path, read);
  if (key === null) {
    const id = toInteger(item.id);
    if (id === null) read.errors.add(`${path}id`, REQUIRED_PARAMETER);
    read.check();
    const isNew = mayBeNew && records.get(id ?? 0) === undefined;
    return isNew ? null : findRecord(call, open, id ?? 0, "editable");
  }
  const [id] = records.idsWith(key.code, key.value);
  if (id !== undefined) return findRecord(call, open, id, "editable");
  if (!mayBeNew) throw recordOfKeyNotFound(key.value);
  return null;
}

interface UpdateKey {
  readonly code: string;
  /** As cells hold it: a NUMBER is plain decimal text. */
  readonly value: string;
}

function readUpdateKey(
  open: OpenApp,
  item: Params,
  path: string,
  read: Parameters,
): UpdateKey | null {
  const sent = item.updateKey;
  if (sent === undefined || sent === null) return null;
  const { field, value } = isObject(sent) ? sent : {};
  const code = String(field ?? "");
  const property = locateFields(open.config.properties).get(code)?.property;
  const isKey =
    property?.unique === true &&
    (property.type === "SINGLE_LINE_TEXT" || property.type === "NUMBER");
  if (!isKey) read.errors.add(`${path}updateKey.field`, BAD_UPDATE_KEY);
  const keyText = String(value ?? "");
  if (keyText === "") {
    read.errors.add(`${path}updateKey.value`, REQUIRED_PARAMETER);
  }
  if ((item.id ?? "") !== "") read.errors.add(`${path}id`, BAD_SHAPE);
  const cell = isObject(item.record) ? item.record[code] : undefined;
  if (isObject(cell) && String(cell.value ?? "") !== keyText) {
    read.errors.add(`${path}record.${code}`, KEY_NOT_CHANGEABLE);
  }
  read.check();
  const isNumber = property?.type === "NUMBER" && /^[+-]?[\d.]+$/.test(keyText);
  return { code, value: isNumber ? toPlainText(new Big(keyText)) : keyText };
}

function change(
  open: OpenApp,
  before: StoredRecord,
  item: Params,
  prefix: string,
  read: Parameters,
): StoredRecord {
  const revision = toInteger(item.revision) ?? -1;
  if (revision !== -1 && revision !== before.revision) throw staleRevision();
  return updateRecord(open, before, item.record ?? {}, {
    prefix,
    errors: read.errors,
  });
}

/** An inserted record gets the value of its key as well. */
function insertByKey(
  open: OpenApp,
  item: Params,
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
    const revisions = read.list("revisions")?.map((r) => toInteger(r)) ?? [];
    read.check();
    const open = openApp(call, appId, "recordDeletable");
    const records = [...new Set(ids)].map((id, index) => {
      const record = findRecord(call, open, id ?? 0, "deletable");
      const revision = revisions[index] ?? -1;
      if (revision !== -1 && revision !== record.revision) {
        throw staleRevision();
      }
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
