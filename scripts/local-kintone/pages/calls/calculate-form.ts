import { computeCells } from "../../fields/calc/compute-cells";
import { precisionOf } from "../../fields/decimal";
import { findApp, liveConfig, requireAnyRight } from "../../rest/access";
import type { Operation } from "../../rest/operation";
import { Parameters } from "../../rest/parameters";
import type { FieldProperties } from "../../state/field-property";
import type { CellValue, CellValues, TableRow } from "../../state/record";
import type { RecordData, RowData } from "../client/record-data";

/**
 * The cells of a form that is being filled, with its calculated fields
 * computed as they will be on saving. Nothing is written.
 */
export const calculateForm: Operation = {
  method: "POST",
  path: "calculation",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    const record = read.object("record") as RecordData;
    read.check();
    const app = findApp(call, id);
    requireAnyRight(call, app, "recordAddable", "recordEditable");
    const { properties, settings } = liveConfig(app);
    const now = `${call.kintone.now().toISOString().slice(0, 16)}:00Z`;
    const { name } = call.actor.user;
    const values = computeCells(storedValues(properties, record), {
      properties,
      precision: precisionOf(settings),
      createdAt: now,
      updatedAt: now,
      creatorName: name,
      modifierName: name,
    });
    return { record: formRecord(properties, values) };
  },
};

function storedValues(
  properties: FieldProperties,
  record: RecordData,
): CellValues {
  return Object.fromEntries(
    Object.values(properties).map(({ code, fields }) => {
      const value = record[code]?.value ?? "";
      return [
        code,
        fields === undefined
          ? (value as CellValue)
          : (value as RowData[]).map((row) => ({
              id: row.id ?? "",
              values: storedValues(fields, row.value),
            })),
      ];
    }),
  );
}

function formRecord(
  properties: FieldProperties,
  values: CellValues,
): Record<string, object> {
  return Object.fromEntries(
    Object.values(properties).map(({ code, type, fields }) => {
      const value = values[code];
      return [
        code,
        {
          type,
          value:
            fields === undefined
              ? value
              : (value as readonly TableRow[]).map((row) => ({
                  id: row.id,
                  value: formRecord(fields, row.values),
                })),
        },
      ];
    }),
  );
}
