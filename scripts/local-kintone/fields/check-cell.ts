import {
  aboveMaximum,
  belowMinimum,
  DUPLICATE_VALUE,
  longerThanMaximum,
  REQUIRED_CELL,
  shorterThanMinimum,
} from "../errors/messages";
import type { FieldProperty } from "../state/field-property";
import type { CellValue } from "../state/record";
import { Big } from "./decimal";
import { isEmptyCell } from "./empty-cell";
import type { WriteContext } from "./write-context";

/** Error path behind the field code, by type, of a missing value. */
const REQUIRED_SUFFIX: Readonly<Record<string, string>> = {
  CHECK_BOX: ".values",
  MULTI_SELECT: ".values",
  FILE: ".values",
  USER_SELECT: ".values.value",
  ORGANIZATION_SELECT: ".values.value",
  GROUP_SELECT: ".values.value",
};

/** Types whose `required` is kept in the definition but never enforced. */
const NEVER_REQUIRED: ReadonlySet<string> = new Set(["CALC", "RADIO_BUTTON"]);

/** Notes every rule that a cell, as it will be stored, breaks. */
export function checkCell(
  property: FieldProperty,
  value: CellValue | undefined,
  path: string,
  context: WriteContext,
): void {
  const { type } = property;
  const { errors } = context;
  if (
    property.required === true &&
    !NEVER_REQUIRED.has(type) &&
    isEmptyCell(value)
  ) {
    errors.add(`${path}${REQUIRED_SUFFIX[type] ?? ".value"}`, REQUIRED_CELL);
  }
  const text = typeof value === "string" ? value : "";
  const at = `${path}.value`;
  if (property.unique === true && text !== "") {
    checkUnique(property.code, text, at, context);
  }
  if (type === "SINGLE_LINE_TEXT" || type === "LINK") {
    const { maxLength = "", minLength = "" } = property;
    if (maxLength !== "" && text.length > Number(maxLength)) {
      errors.add(at, longerThanMaximum(maxLength));
    }
    if (minLength !== "" && text.length < Number(minLength)) {
      errors.add(at, shorterThanMinimum(minLength));
    }
  }
  if (type === "NUMBER" && text !== "") {
    const { maxValue = "", minValue = "" } = property;
    if (maxValue !== "" && new Big(text).gt(maxValue)) {
      errors.add(at, aboveMaximum(maxValue));
    }
    if (minValue !== "" && new Big(text).lt(minValue)) {
      errors.add(at, belowMinimum(minValue));
    }
  }
}

function checkUnique(
  code: string,
  text: string,
  at: string,
  { kintone, app, recordId, errors }: WriteContext,
): void {
  const holders = kintone.store.records(app.id).idsWith(code, text);
  if (holders.some((id) => id !== recordId)) errors.add(at, DUPLICATE_VALUE);
}
