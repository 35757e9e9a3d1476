import { fieldsOf } from "../../../fields/fields";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { Settings } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, sourceOf } from "../../../settings/source-slots";
import { withField } from "../session/settings-draft";
import { fittingFields } from "./fitting-fields";

/**
 * Settings without the columns of a table that can't be columns of the one
 * that is chosen now: a field beside the table, one of another table. They
 * would stand there as unusable and stop the count.
 * @param table our name of the table; of any other field nothing changes
 */
export const withoutUnusable = (
  settings: Settings,
  slot: SourceSlot,
  form: LabelledForm,
  table: string,
): Settings => {
  const mapped = sourceOf(settings, slot)?.fields ?? {};
  return Object.entries(fieldsOf(kindOf(slot)))
    .filter(
      ([name, rule]) => rule.table === table && mapped[name] !== undefined,
    )
    .filter(([name]) =>
      fittingFields(kindOf(slot), name, form, mapped).every(
        ({ code }) => code !== mapped[name],
      ),
    )
    .reduce((rest, [name]) => withField(rest, slot, name, undefined), settings);
};
