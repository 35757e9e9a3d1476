import type { AppDefinition } from "./app-definition";
import { choiceOptions } from "./choice-options";
import { ENGLISH_LABELS } from "./english-labels";
import type { CellDefinition, FieldDefinition } from "./field-definition";
import { MEETING_FIELD_CODES } from "./field-codes";

/** What a city decides about our apps before they are created. */
export interface AppWishes {
  /** Language of the field labels; field codes and choices stay the same. */
  readonly labelLanguage: "ja" | "en";
  /** The advisers who can be ticked on records, at least one. */
  readonly adviserNames: readonly string[];
}

/** The meetings and the activities tick advisers in a field of this code. */
const ADVISERS = MEETING_FIELD_CODES.advisers;

/** An app of ours with the labels and the advisers that a city wants. */
export const tailorApp = (
  app: AppDefinition,
  wishes: AppWishes,
): AppDefinition => ({
  ...app,
  fields: mapFields(app.fields, (code, field) => {
    const tailored = tailorField(code, field, wishes);
    return tailored.type === "SUBTABLE"
      ? {
          ...tailored,
          fields: mapFields(tailored.fields, (inner, cell) =>
            tailorField(inner, cell, wishes),
          ),
        }
      : tailored;
  }),
});

const tailorField = <Field extends CellDefinition | FieldDefinition>(
  code: string,
  field: Field,
  { labelLanguage, adviserNames }: AppWishes,
): Field => ({
  ...field,
  ...(labelLanguage === "en" && ENGLISH_LABELS[code] !== undefined
    ? { label: ENGLISH_LABELS[code] }
    : {}),
  ...(field.type === "CHECK_BOX" && code === ADVISERS
    ? { options: choiceOptions(adviserNames) }
    : {}),
});

const mapFields = <Field>(
  fields: Readonly<Record<string, Field>>,
  change: (code: string, field: Field) => Field,
): Readonly<Record<string, Field>> =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [code, change(code, field)]),
  );
