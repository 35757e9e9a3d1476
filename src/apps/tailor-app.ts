import { wordsIn } from "../domain/words/words";
import { CXO_ADVISER } from "./programmes/cxo-adviser";
import type { Programme } from "./programmes/programme";
import type { AppDefinition } from "./definition/app-definition";
import { choiceOptions } from "./definition/choice-options";
import type {
  CellDefinition,
  FieldDefinition,
} from "./definition/field-definition";
import type { Field } from "../fields/field";
import { formLabel } from "../fields/field-label";
import { fieldsOf } from "../fields/fields";

/** What a city decides about our apps before they are created. */
export interface AppWishes {
  /** Language of the field labels; field codes and choices stay the same. */
  readonly labelLanguage: "ja" | "en";
  /** The advisers who can be ticked on records, at least one. */
  readonly adviserNames: readonly string[];
  /** What the apps are for; absent: what the sample is of. */
  readonly programme?: Programme;
}

/** An app of ours with the labels and the advisers that a city wants. */
export const tailorApp = (
  app: AppDefinition,
  wishes: AppWishes,
): AppDefinition => {
  const catalogue = fieldsOf(app.key);
  const byCode = new Map(
    Object.entries(catalogue).map(([name, field]) => [
      field.code,
      { name, field },
    ]),
  );
  const tailor = <Definition extends CellDefinition | FieldDefinition>(
    code: string,
    definition: Definition,
  ): Definition => {
    const known = byCode.get(code);
    return known === undefined
      ? definition
      : { ...definition, ...wishesFor(known, definition, wishes) };
  };
  return {
    ...app,
    fields: mapFields(app.fields, (code, field) => {
      const tailored = tailor(code, field);
      return tailored.type === "SUBTABLE"
        ? { ...tailored, fields: mapFields(tailored.fields, tailor) }
        : tailored;
    }),
  };
};

const wishesFor = (
  { name, field }: { readonly name: string; readonly field: Field },
  { type }: CellDefinition | FieldDefinition,
  { labelLanguage, adviserNames, programme = CXO_ADVISER }: AppWishes,
) => ({
  ...(labelLanguage === "en"
    ? { label: formLabel(field, "en", wordsIn(programme.words, "en")) }
    : {}),
  // The meetings and the activities tick advisers.
  ...(type === "CHECK_BOX" && name === "advisers"
    ? { options: choiceOptions(adviserNames) }
    : {}),
});

const mapFields = <Definition>(
  fields: Readonly<Record<string, Definition>>,
  change: (code: string, field: Definition) => Definition,
): Readonly<Record<string, Definition>> =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [code, change(code, field)]),
  );
