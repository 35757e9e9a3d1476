import type { Words } from "../../domain/words/words";
import { formLabel } from "../../fields/field-label";
import type { FieldName, SourceName } from "../../fields/fields";
import { fieldsOf } from "../../fields/fields";
import type {
  CellDefinition,
  Definitions,
  FieldDefinition,
  GroupDefinition,
} from "./field-definition";

/** How our own app holds a field; code, label and table come from the catalogue. */
type Holding = CellDefinition | { readonly type: "SUBTABLE" };

/**
 * The form of one of our own apps: every field of the catalogue under its
 * code, those of a table inside it.
 * @param words in Japanese: labels are made with them
 * @param holdings by our names, in the order of the form
 * @param groups parts of the form that can be folded away, by their codes
 */
export const defineForm = <Source extends SourceName>(
  source: Source,
  words: Words,
  holdings: Readonly<Record<FieldName<Source>, Holding>>,
  groups: Definitions<GroupDefinition> = {},
): Definitions<FieldDefinition> => {
  const catalogue = fieldsOf(source);
  const inside = (table: string | undefined): Definitions<FieldDefinition> =>
    Object.fromEntries(
      Object.entries<Holding>(holdings).flatMap(([name, holding]) => {
        const field = catalogue[name];
        if (field === undefined || field.table !== table) return [];
        const label = formLabel(field, "ja", words);
        const named = label === field.code ? {} : { label };
        const definition =
          holding.type === "SUBTABLE"
            ? { ...named, ...holding, fields: inside(name) }
            : {
                ...named,
                ...holding,
                required: field.isRequired ?? holding.required,
              };
        return [[field.code, definition as FieldDefinition]];
      }),
    );
  return { ...inside(undefined), ...groups };
};
