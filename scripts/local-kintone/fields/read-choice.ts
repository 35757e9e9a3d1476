import { BAD_SHAPE, unknownOption } from "../errors/messages";
import type { FieldProperty } from "../state/field-property";
import { readText } from "./read-text";
import type { CellPath, WriteContext } from "./write-context";

/** A RADIO_BUTTON or DROP_DOWN cell; null when nothing valid is chosen. */
export function readChoice(
  property: FieldProperty,
  value: unknown,
  at: CellPath,
  context: WriteContext,
): string | null {
  const chosen = readText(value, at, context) ?? "";
  if (chosen === "") return null;
  if (hasOption(property, chosen)) return chosen;
  context.errors.add(`${at.path}.value`, unknownOption(chosen));
  return null;
}

/** A CHECK_BOX or MULTI_SELECT cell: the valid labels in the sent order. */
export function readChoices(
  property: FieldProperty,
  value: unknown,
  at: CellPath,
  context: WriteContext,
): readonly string[] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value)) {
    context.errors.add(`${at.path}.value`, BAD_SHAPE);
    return [];
  }
  const chosen = value.map(String);
  chosen.forEach((label, index) => {
    if (label === "" || hasOption(property, label)) return;
    context.errors.add(
      `${at.path}.values[${index}].value`,
      unknownOption(label),
    );
  });
  const known = chosen.filter((label) => hasOption(property, label));
  return [...new Set(known)];
}

/** Whether a label is one of the field's options. */
export function hasOption(property: FieldProperty, label: string): boolean {
  return Object.hasOwn(property.options ?? {}, label);
}
