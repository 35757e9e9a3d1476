import { isBlank } from "../../../domain/sameness/sameness";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import { DATE_FIELD } from "../planning/known/load-known";
import { DATE_PARTS } from "./column-target";
import type { ColumnMapping } from "./map-columns";

/** What tells it. */
interface MissingGround {
  readonly kind: EnteredKind;
  readonly fields: readonly EnterableField[];
  readonly mapping: ColumnMapping;
  readonly constants: ReadonlyMap<string, string>;
}

/** What follows from the date, and the one time that a record is of where nothing says another. */
const FOLLOWING: ReadonlySet<string> = new Set(["count", "datePrecision"]);

/** Labels of the fields that every record needs and no column has: the date, and what the form requires. */
export const missingColumns = ({
  kind,
  fields,
  mapping,
  constants,
}: MissingGround): readonly string[] => {
  const taken = new Set(mapping.values());
  const date = DATE_FIELD[kind];
  const hasParts =
    kind === "activities" && DATE_PARTS.some((part) => taken.has(part));
  return fields.flatMap(
    ({ name, label, isRequired, isInTable, isCopied, type }) => {
      const isNeeded =
        name === date
          ? !hasParts
          : isRequired && !isInTable && !isCopied && type !== "RADIO_BUTTON";
      return isNeeded &&
        !FOLLOWING.has(name) &&
        !taken.has(name) &&
        isBlank(constants.get(name))
        ? [label]
        : [];
    },
  );
};
