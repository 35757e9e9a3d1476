import type { FieldProperties, FieldType } from "../state/field-property";

/** Fields that every app has; they can't be added or deleted. */
export const SYSTEM_TYPES: ReadonlySet<FieldType> = new Set<FieldType>([
  "RECORD_NUMBER",
  "CREATOR",
  "MODIFIER",
  "CREATED_TIME",
  "UPDATED_TIME",
  "CATEGORY",
  "STATUS",
  "STATUS_ASSIGNEE",
]);

const DEFAULTS = [
  ["RECORD_NUMBER", "レコード番号", { noLabel: false }],
  ["STATUS_ASSIGNEE", "作業者", { enabled: false }],
  ["UPDATED_TIME", "更新日時", { noLabel: false }],
  ["CREATED_TIME", "作成日時", { noLabel: false }],
  ["STATUS", "ステータス", { enabled: false }],
  ["CREATOR", "作成者", { noLabel: false }],
  ["MODIFIER", "更新者", { noLabel: false }],
  ["CATEGORY", "カテゴリー", { enabled: false }],
] as const;

/** The system fields of a new app with their Japanese codes. */
export const NEW_SYSTEM_FIELDS: FieldProperties = Object.fromEntries(
  DEFAULTS.map(([type, code, more]) => [
    code,
    { type, code, label: code, ...more },
  ]),
);
