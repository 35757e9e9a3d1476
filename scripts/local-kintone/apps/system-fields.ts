import type { Language } from "../errors/text";
import type {
  FieldProperties,
  FieldProperty,
  FieldType,
} from "../state/field-property";

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

/** Type, code and label in Japanese, code and label in English. */
const DEFAULTS = [
  ["RECORD_NUMBER", "レコード番号", "Record_number", "Record number"],
  ["STATUS_ASSIGNEE", "作業者", "Assignee", "Assignee"],
  ["UPDATED_TIME", "更新日時", "Updated_datetime", "Updated datetime"],
  ["CREATED_TIME", "作成日時", "Created_datetime", "Created datetime"],
  ["STATUS", "ステータス", "Status", "Status"],
  ["CREATOR", "作成者", "Created_by", "Created by"],
  ["MODIFIER", "更新者", "Updated_by", "Updated by"],
  ["CATEGORY", "カテゴリー", "Categories", "Categories"],
] as const;

/** Fields that a feature of the app switches on. */
const SWITCHED: ReadonlySet<FieldType> = new Set<FieldType>([
  "STATUS",
  "STATUS_ASSIGNEE",
  "CATEGORY",
]);

/** The system fields of a new app, named in the language of its creator. */
export function newSystemFields(language: Language): FieldProperties {
  return Object.fromEntries(
    DEFAULTS.map(([type, ja, en, enLabel]): [string, FieldProperty] => {
      const code = language === "ja" ? ja : en;
      const label = language === "ja" ? ja : enLabel;
      const more = SWITCHED.has(type) ? { enabled: false } : { noLabel: false };
      return [code, { type, code, label, ...more }];
    }),
  );
}

/** Order of an app's records when a definition names none: newest first. */
export function newestFirst(properties: FieldProperties | undefined): string {
  const number = Object.values(properties ?? {}).find(
    ({ type }) => type === "RECORD_NUMBER",
  );
  return `${number?.code ?? "レコード番号"} desc`;
}
