import type { SourceName } from "../../../src/fields/fields";
import { fieldsOf } from "../../../src/fields/fields";
import type { LabelledForm } from "../../../src/settings/labelled-form";
import { guessFields } from "../../../src/ui/settings/guessing/guess-fields";

/** A field of ours, and whether records are numbers by month. */
interface Sought {
  readonly source: SourceName;
  readonly field: string;
  readonly isMonthly?: boolean;
}

/** The code of the form’s field that is guessed for one of ours, where every other one of ours is chosen already. */
export const guessedFor = (
  { source, field, isMonthly }: Sought,
  form: LabelledForm,
): string | undefined => {
  const chosen = Object.keys(fieldsOf(source))
    .filter((name) => name !== field)
    .map((name) => [name, "chosen already"]);
  return guessFields(source, form, Object.fromEntries(chosen), [], isMonthly)[
    field
  ];
};

/** A field of the type that ours has first. */
export const fieldCalled = (
  { source, field }: Sought,
  label: string,
  choices: readonly string[] = [],
): LabelledForm[string] => {
  const type = fieldsOf(source)[field]?.types[0];
  if (type === undefined) throw new Error(`There is no ${source}.${field}.`);
  const options = choices.map((choice, at) => [choice, { index: `${at}` }]);
  return { type, label, options: Object.fromEntries(options) };
};

/**
 * Of some names those under which a field is taken for ours, and not the one
 * beside it whose longer name has the same in it.
 */
export const knownNames = (
  sought: Sought,
  names: readonly string[],
): readonly string[] =>
  names.filter(
    (name) =>
      guessedFor(sought, {
        // A total is no part beside another number.
        longer: fieldCalled(sought, `${name}の合計`),
        called: fieldCalled(sought, name),
      }) === "called",
  );

/** Names of fields, apart from each other. */
export const apart = (names: string): readonly string[] => names.split("、");
