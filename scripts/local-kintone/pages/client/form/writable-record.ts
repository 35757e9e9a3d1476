import type {
  FieldProperties,
  FieldProperty,
} from "../../../state/field-property";
import type {
  EntityValue,
  FileValue,
  RecordData,
  RowData,
} from "../record-data";

/** Types that REST takes no value for. */
const READ_ONLY =
  /^(?:RECORD_NUMBER|CREATOR|MODIFIER|CREATED_TIME|UPDATED_TIME|CATEGORY|STATUS|STATUS_ASSIGNEE|CALC|GROUP|REFERENCE_TABLE)$/u;

type RestRecord = Record<string, { value: unknown }>;

/** Codes that lookups fill, tables included. */
export function copiedCodes(properties: FieldProperties): Set<string> {
  return new Set(
    Object.values(properties).flatMap((property) => [
      ...(property.lookup?.fieldMappings ?? []).map((mapping) => mapping.field),
      ...copiedCodes(property.fields ?? {}),
    ]),
  );
}

/** The part of a record that is sent on saving. */
export function writableRecord(
  properties: FieldProperties,
  record: RecordData,
  isLocked: (code: string) => boolean,
): RestRecord {
  const result: RestRecord = {};
  for (const property of Object.values(properties)) {
    const cell = record[property.code];
    if (cell === undefined || isLocked(property.code)) continue;
    if (READ_ONLY.test(property.type) || isCalculated(property)) continue;
    result[property.code] = {
      value: writableValue(property, cell.value, isLocked),
    };
  }
  return result;
}

function writableValue(
  property: FieldProperty,
  value: unknown,
  isLocked: (code: string) => boolean,
): unknown {
  switch (property.type) {
    case "USER_SELECT":
    case "ORGANIZATION_SELECT":
    case "GROUP_SELECT":
      return (value as EntityValue[]).map(({ code }) => ({ code }));
    case "FILE":
      return (value as FileValue[]).map(({ fileKey }) => ({ fileKey }));
    case "SUBTABLE":
      return (value as RowData[]).map((row) => ({
        ...(row.id === null || row.id === undefined ? {} : { id: row.id }),
        value: writableRecord(property.fields ?? {}, row.value, isLocked),
      }));
    default:
      return value ?? "";
  }
}

function isCalculated(property: FieldProperty): boolean {
  return (
    property.type === "SINGLE_LINE_TEXT" && (property.expression ?? "") !== ""
  );
}
