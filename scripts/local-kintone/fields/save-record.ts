import type { ErrorCollector } from "../errors/error-collector";
import { text } from "../errors/text";
import { isObject, type JsonObject } from "../json";
import type { OpenApp } from "../auth/open-app";
import type { FieldProperty } from "../state/field-property";
import type {
  Attachment,
  CellValue,
  CellValues,
  StoredRecord,
  TableRow,
} from "../state/record";
import { computeCells } from "./calc/compute-cells";
import { precisionOf } from "./decimal";
import { toMinute } from "./read-date";
import {
  readSystemCells,
  refuseSystemCells,
  requireAppAdministrator,
} from "./system-cells";
import { writeCells } from "./write-cells";

const NOT_AN_OBJECT = text("値の形式が正しくありません。", "Invalid value.");

/** Where a written record's errors go: "record" or "records[3]". */
interface Place {
  readonly prefix: string;
  readonly errors: ErrorCollector;
}

/**
 * Adds a record to an app and keeps it in the store; what is wrong goes to
 * `errors` (the transaction is then undone by the caller).
 */
export function insertRecord(
  open: OpenApp,
  sent: unknown,
  { prefix, errors }: Place,
): StoredRecord {
  const { app, kintone, actor } = open;
  const now = toMinute(kintone.now());
  const blank: StoredRecord = {
    id: kintone.store.next(`record/${app.id}`),
    revision: 1,
    creator: actor.user.code,
    modifier: actor.user.code,
    createdAt: now,
    updatedAt: now,
    values: {},
  };
  const params = objectOf(sent, prefix, errors);
  const system = readSystemCells(params, open, prefix, errors);
  if (Object.keys(system).length > 0) requireAppAdministrator(open);
  return save({ ...blank, ...system }, null, params, open, { prefix, errors });
}

/** Changes a record; its revision rises even when nothing else does. */
export function updateRecord(
  open: OpenApp,
  before: StoredRecord,
  sent: unknown,
  { prefix, errors }: Place,
): StoredRecord {
  const { kintone, actor } = open;
  const after: StoredRecord = {
    ...before,
    revision: before.revision + 1,
    modifier: actor.user.code,
    updatedAt: toMinute(kintone.now()),
  };
  const params = objectOf(sent, prefix, errors);
  refuseSystemCells(params, open, prefix, errors);
  return save(after, before, params, open, { prefix, errors });
}

function objectOf(
  sent: unknown,
  prefix: string,
  errors: ErrorCollector,
): JsonObject {
  if (isObject(sent)) return sent;
  errors.add(prefix, NOT_AN_OBJECT);
  return {};
}

function save(
  record: StoredRecord,
  before: StoredRecord | null,
  sent: JsonObject,
  open: OpenApp,
  { prefix, errors }: Place,
): StoredRecord {
  const { app, config, kintone, actor } = open;
  const precision = precisionOf(config.settings);
  const written = writeCells(sent, before, {
    kintone,
    actor,
    app,
    config,
    precision,
    recordId: record.id,
    errors,
    prefix,
  });
  const nameOf = (code: string): string =>
    kintone.store.users.get(code)?.name ?? code;
  const values = computeCells(written, {
    properties: config.properties,
    precision,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    creatorName: nameOf(record.creator),
    modifierName: nameOf(record.modifier),
  });
  const saved = { ...record, values };
  kintone.store.records(app.id).put(saved);
  dropFiles(before?.values ?? {}, values, open);
  return saved;
}

/** Removes a record with its comments and files. */
export function removeRecord(open: OpenApp, record: StoredRecord): void {
  const { app, kintone } = open;
  kintone.store.records(app.id).delete(record.id);
  kintone.store.comments.delete(`${app.id}/${record.id}`);
  dropFiles(record.values, {}, open);
}

/** Files that a record no longer holds are gone. */
function dropFiles(
  before: CellValues,
  after: CellValues,
  { config, kintone }: OpenApp,
): void {
  const properties = Object.values(config.properties);
  const kept = new Set(fileKeys(after, properties));
  for (const key of fileKeys(before, properties)) {
    if (kept.has(key)) continue;
    kintone.store.files.delete(key);
    kintone.store.blobs.delete(key);
  }
}

function fileKeys(
  values: CellValues,
  properties: readonly FieldProperty[],
): string[] {
  return properties.flatMap((property) => {
    const value: CellValue = values[property.code] ?? [];
    if (property.type === "FILE") {
      return (value as readonly Attachment[]).map(({ fileKey }) => fileKey);
    }
    if (property.fields === undefined) return [];
    const columns = Object.values(property.fields);
    return (value as readonly TableRow[]).flatMap((row) =>
      fileKeys(row.values, columns),
    );
  });
}
