import { locateFields } from "../apps/field-map";
import { fieldAccess } from "../fields/field-permissions";
import type { FieldProperty } from "../state/field-property";
import type { QueryEnvironment } from "./environment";
import { onlyForRelatedRecords, queryFieldNotFound } from "./query-errors";

/** A field that a query names. */
export interface QueryField {
  readonly property: FieldProperty;
  /** Code of the table that holds it; null at the top of the form. */
  readonly table: string | null;
}

const ID_FIELD: QueryField = {
  property: { type: "RECORD_NUMBER", code: "$id", label: "$id" },
  table: null,
};

/** Finds a field by its code or `$id`. Errors: GAIA_IQ11, GAIA_IR02. */
export function resolveField(
  code: string,
  { config, actor, kintone }: QueryEnvironment,
): QueryField {
  if (code === "$id") return ID_FIELD;
  const located = locateFields(config.properties).get(code);
  if (located === undefined) {
    throw code.includes(".")
      ? onlyForRelatedRecords(code)
      : queryFieldNotFound(code);
  }
  const top = located.table ?? located.property;
  const access = fieldAccess(top.code, null, actor, config, kintone.store);
  if (access === "NONE") throw queryFieldNotFound(code);
  return { property: located.property, table: located.table?.code ?? null };
}
