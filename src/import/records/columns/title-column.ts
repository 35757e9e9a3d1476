import type { EnterableField } from "../../../entering/enterable-fields";
import type { ColumnMapping } from "./map-columns";

/**
 * A mapping in which what a list calls 内容 is the title of its activities, where they
 * need one and no column is called so: lists of a line an activity say there what it was.
 */
export const withTitle = (
  mapping: ColumnMapping,
  fields: readonly Pick<EnterableField, "name" | "isRequired">[],
): ColumnMapping => {
  const isNeeded = fields.some(
    ({ name, isRequired }) => name === "title" && isRequired,
  );
  if (!isNeeded || [...mapping.values()].includes("title")) return mapping;
  return new Map(
    [...mapping].map(([index, target]) => [
      index,
      target === "content" ? "title" : target,
    ]),
  );
};
