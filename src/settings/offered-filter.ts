import type { LabelledForm } from "./labelled-form";
import { fieldOf } from "./labelled-form";
import type { RecordFilter } from "./settings";

/**
 * A filter by the choices that its field still offers: kintone refuses a query
 * with any other (GAIA_IQ10). None of them left: no record.
 */
export const offeredFilter = (
  filter: RecordFilter,
  form: LabelledForm,
): RecordFilter => {
  const options = fieldOf(form, filter.field)?.options;
  return options === undefined
    ? filter
    : {
        ...filter,
        values: filter.values.filter((value) => Object.hasOwn(options, value)),
      };
};
