import { checkLength } from "../errors/check-length";
import type { ErrorCollector } from "../errors/error-collector";
import { BAD_ENUM, BAD_SHAPE, REQUIRED_PARAMETER } from "../errors/messages";
import { text } from "../errors/text";
import { isObject, type JsonObject } from "../json";
import type { FieldProperty, FieldType } from "../state/field-property";
import type { DefinitionContext } from "./definition-context";
import { isFieldCode, isReservedCode } from "./field-code";
import { normaliseOptions, withDefaultOption } from "./normalise-options";
import { normaliseLookup, normaliseReferenceTable } from "./normalise-lookup";
import {
  ENUM_MEMBERS,
  LOOKUP_FIELD_DEFAULTS,
  LOOKUP_TYPES,
  PROPERTY_DEFAULTS,
} from "./property-defaults";
import { SYSTEM_TYPES } from "./system-fields";

const BAD_CODE = text(
  "先頭に数字が使用されているか、使用できない記号、またはスペースが含まれているため保存できません。",
  "The code begins with a digit or has a character that can't be used.",
);
const RESERVED_CODE = text(
  "予約語のため、フィールドコードに使用できません。",
  "The field code is a reserved word.",
);
const NOT_IN_TABLE = text(
  "テーブルに配置できないフィールドです。",
  "The field can't be placed in a table.",
);

/** Characters of a label or a unit. */
const LONGEST_NAME = 128;

/** Types that a table can't hold. */
const NOT_IN_TABLES: ReadonlySet<string> = new Set([
  "SUBTABLE",
  "GROUP",
  "REFERENCE_TABLE",
]);

/**
 * Completes and checks the definition of a field as form/fields stores it.
 * `before` is the field so far when it is updated: what is not sent is kept.
 * What is wrong goes to the errors of `context` under `path`.
 */
export function normaliseProperty(
  key: string,
  input: unknown,
  before: FieldProperty | undefined,
  path: string,
  context: DefinitionContext,
  inTable = false,
): FieldProperty {
  const { errors } = context;
  const sent: JsonObject = isObject(input) ? input : {};
  if (!isObject(input)) errors.add(path, BAD_SHAPE);
  const type = (sent.type ?? before?.type) as FieldType | undefined;
  const code = String(sent.code ?? before?.code ?? "");
  checkIdentity(type, code, key, sent, before, path, errors);
  if (inTable && NOT_IN_TABLES.has(type ?? "")) errors.add(path, NOT_IN_TABLE);
  const isLookup = sent.lookup !== undefined || before?.lookup !== undefined;
  const defaults = isLookup
    ? LOOKUP_FIELD_DEFAULTS
    : (PROPERTY_DEFAULTS[type ?? "GROUP"] ?? systemMembers(before));
  const members = Object.entries(defaults).map(([name, fallback]) => {
    const kept = before?.[name as keyof FieldProperty] ?? fallback;
    return [
      name,
      readMember(name, sent[name], kept, `${path}.${name}`, errors),
    ];
  });
  const label = String(sent.label ?? before?.label ?? "");
  checkLength(label, LONGEST_NAME, `${path}.label`, errors);
  const property = {
    type,
    code,
    label,
    ...Object.fromEntries(members),
    ...parts(type, sent, before, path, context, isLookup),
  } as FieldProperty;
  return withDefaultOption(property, sent, before, path, errors, inTable);
}

function systemMembers(before: FieldProperty | undefined): JsonObject {
  if (before === undefined) return {};
  const { noLabel, enabled } = before;
  return {
    ...(noLabel === undefined ? {} : { noLabel }),
    ...(enabled === undefined ? {} : { enabled }),
  };
}

function checkIdentity(
  type: string | undefined,
  code: string,
  key: string,
  sent: JsonObject,
  before: FieldProperty | undefined,
  path: string,
  errors: ErrorCollector,
): void {
  const isNew = before === undefined;
  if (type === undefined) errors.add(`${path}.type`, REQUIRED_PARAMETER);
  else if (isNew && !(type in PROPERTY_DEFAULTS)) {
    errors.add(`${path}.type`, BAD_ENUM);
  } else if (!isNew && type !== before.type) {
    errors.add(`${path}.type`, BAD_ENUM);
  }
  if (code === "") errors.add(`${path}.code`, REQUIRED_PARAMETER);
  else if (!isFieldCode(code)) errors.add(`${path}.code`, BAD_CODE);
  else if (!SYSTEM_TYPES.has(type as FieldType) && isReservedCode(code)) {
    errors.add(`${path}.code`, RESERVED_CODE);
  } else if (isNew && code !== key) errors.add(`${path}.code`, BAD_SHAPE);
  if (isNew && (sent.label ?? "") === "") {
    errors.add(`${path}.label`, REQUIRED_PARAMETER);
  }
}

/** A member in the form in which it is stored: numbers become text. */
function readMember(
  name: string,
  value: unknown,
  kept: unknown,
  path: string,
  errors: ErrorCollector,
): unknown {
  if (value === undefined || value === null) return kept;
  if (name === "options") return normaliseOptions(value, path, errors);
  if (name === "unit") checkLength(String(value), LONGEST_NAME, path, errors);
  const words = ENUM_MEMBERS[name];
  if (words !== undefined && !words.includes(String(value))) {
    errors.add(path, BAD_ENUM);
    return kept;
  }
  if (typeof kept === "boolean") {
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    errors.add(path, BAD_SHAPE);
    return kept;
  }
  if (Array.isArray(kept)) {
    if (Array.isArray(value)) return value;
    errors.add(path, BAD_SHAPE);
    return kept;
  }
  if (typeof value === "object") {
    errors.add(path, BAD_SHAPE);
    return kept;
  }
  return String(value);
}

function parts(
  type: string | undefined,
  sent: JsonObject,
  before: FieldProperty | undefined,
  path: string,
  context: DefinitionContext,
  isLookup: boolean,
): JsonObject {
  const { errors } = context;
  if (isLookup) {
    if (!LOOKUP_TYPES.has(type ?? "")) errors.add(`${path}.lookup`, BAD_SHAPE);
    const lookupPath = `${path}.lookup`;
    return {
      lookup: normaliseLookup(sent.lookup, before?.lookup, lookupPath, context),
    };
  }
  if (type === "REFERENCE_TABLE") {
    return {
      referenceTable: normaliseReferenceTable(
        sent.referenceTable,
        before?.referenceTable,
        `${path}.referenceTable`,
        context,
      ),
    };
  }
  if (type !== "SUBTABLE") return {};
  const fields = isObject(sent.fields) ? sent.fields : {};
  if (before === undefined && Object.keys(fields).length === 0) {
    errors.add(`${path}.fields`, REQUIRED_PARAMETER);
  }
  const known = before?.fields ?? {};
  const merged = new Map(Object.entries(known));
  for (const [code, input] of Object.entries(fields)) {
    const inner = normaliseProperty(
      code,
      input,
      known[code],
      `${path}.fields[${code}]`,
      context,
      true,
    );
    merged.delete(code);
    merged.set(inner.code, inner);
  }
  return { fields: Object.fromEntries(merged) };
}
