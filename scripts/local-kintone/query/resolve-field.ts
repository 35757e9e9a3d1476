import { locateFields } from "../apps/field-map";
import { fieldAccess } from "../fields/field-permissions";
import { activeProcess } from "../process/record-state";
import type { AppConfig } from "../state/app";
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
  // Category, status and assignee exist while their feature is on.
  if (located.property.enabled === false) throw queryFieldNotFound(code);
  const rights = [code, located.table?.code ?? code].map((each) =>
    fieldAccess(each, null, actor, config, kintone.store),
  );
  if (rights.includes("NONE")) throw queryFieldNotFound(code);
  const property =
    located.property.type === "STATUS"
      ? withStates(located.property, config)
      : located.property;
  return { property, table: located.table?.code ?? null };
}

/** The states of process management are the options of a status. */
function withStates(property: FieldProperty, config: AppConfig): FieldProperty {
  const states = activeProcess(config)?.states ?? [];
  return {
    ...property,
    options: Object.fromEntries(
      states.map(({ name, index }) => [name, { label: name, index }]),
    ),
  };
}
