import type { SourceName } from "../../../fields/fields";
import { fieldsOf } from "../../../fields/fields";
import { fitsType } from "../../../settings/check-settings-against-form";
import type { LabelledForm } from "../../../settings/labelled-form";

/** A field of the form that can be chosen. */
export interface FittingField {
  readonly code: string;
  readonly label: string;
}

/**
 * Fields of the form that can serve as one of ours: of a fitting type, and
 * inside the chosen table when ours belongs into one. Empty when none fits.
 * @param mapped codes chosen so far, by our names
 */
export const fittingFields = (
  source: SourceName,
  field: string,
  form: LabelledForm,
  mapped: Readonly<Partial<Record<string, string>>>,
): readonly FittingField[] => {
  const rule = fieldsOf(source)[field];
  if (!rule) return [];
  const table = rule.table === undefined ? undefined : mapped[rule.table];
  const offered =
    (table === undefined ? undefined : form[table]?.fields) ?? form;
  return Object.entries(offered)
    .filter(([, found]) => fitsType(rule, found))
    .map(([code, { label }]) => ({ code, label }));
};
