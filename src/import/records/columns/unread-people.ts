import { isBlank } from "../../../domain/sameness/sameness";
import type { ColumnMapping } from "./map-columns";
import type { ReadTable } from "../reading/table-rows";

const OF_PEOPLE = /氏名|名前|参加|出席|同席|職員|面談者|相談者|対象者|人数/u;

/**
 * Headings of filled columns that look like people and are not read: further
 * participants would be lost.
 */
export const unreadPeople = (
  { columns, rows }: ReadTable,
  mapping: ColumnMapping,
): readonly string[] =>
  columns.flatMap(({ index, heading }) =>
    !mapping.has(index) &&
    OF_PEOPLE.test(heading) &&
    rows.some(({ cells }) => !isBlank(cells[index]))
      ? [heading]
      : [],
  );
