import { samenessKey } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/**
 * A mapping in which what a list calls 内容, else 項目, is the title of its activities,
 * where they need one and no column is called so: lists of a line an activity say
 * there what it was.
 */
export const withTitle = (
  mapping: ColumnMapping,
  columns: readonly TableColumn[],
  fields: readonly Pick<EnterableField, "name" | "isRequired">[],
): ColumnMapping => {
  const isNeeded = fields.some(
    ({ name, isRequired }) => name === "title" && isRequired,
  );
  const targets = [...mapping.values()];
  if (!isNeeded || targets.includes("title")) return mapping;
  if (targets.includes("content"))
    return new Map(
      [...mapping].map(([index, target]) => [
        index,
        target === "content" ? "title" : target,
      ]),
    );
  const [item, ...others] = columns.filter(
    ({ index, heading }) =>
      !mapping.has(index) && samenessKey(heading) === "項目",
  );
  return item === undefined || others.length > 0
    ? mapping
    : new Map([...mapping, [item.index, "title"]]);
};
