import type { FieldProperty } from "../../../../state/field-property";

/** The choices of a field in their order. */
export function optionLabels(property: FieldProperty): string[] {
  return Object.values(property.options ?? {})
    .sort((a, b) => Number(a.index) - Number(b.index))
    .map((option) => option.label);
}
