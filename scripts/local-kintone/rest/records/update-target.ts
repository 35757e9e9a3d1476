import type { OpenApp } from "../../auth/open-app";
import { locateFields } from "../../apps/field-map";
import { BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import { recordOfKeyNotFound } from "../../errors/record-errors";
import { text } from "../../errors/text";
import { Big, toPlainText } from "../../fields/decimal";
import { isObject, type JsonObject, toInteger } from "../../json";
import type { StoredRecord } from "../../state/record";
import type { Call } from "../operation";
import type { Parameters } from "../parameters";
import { findRecord } from "./record-access";

const BAD_UPDATE_KEY = text(
  "更新キーに指定できないフィールドです。重複を禁止した文字列（1行）または数値フィールドを指定します。",
  "The field can't be the update key: it has to be a text or number field that prohibits duplicates.",
);
const KEY_NOT_CHANGEABLE = text(
  "更新キーに指定したフィールドの値は変更できません。",
  "The value of the update key can't be changed.",
);

/**
 * The record that `id` or `updateKey` names; null when there is none and
 * `mayBeNew`. Errors: GAIA_RE01, GAIA_RE20, CB_NO02, CB_VA01.
 */
export function findTarget(
  call: Call,
  open: OpenApp,
  item: JsonObject,
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
  item: JsonObject,
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
