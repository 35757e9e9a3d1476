import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnterableField } from "../../../../entering/enterable-fields";
import { readNumberText } from "../../../../entering/reading/read-number";
import type { ColumnMapping } from "../map-columns";
import { isHeadcount, isOfUnheld } from "../outcome-headings";
import { holdsTicks } from "./ticked-people";
import type { ReadTable } from "../../reading/table-rows";

/** 4, 4名: how many, and nobody's number. */
const isCount = (text: string | undefined): boolean => {
  const read = readNumberText(text);
  return read.state === "read" && Number(read.number) <= MOST_PEOPLE;
};
const MOST_PEOPLE = 99;

/** Ticks in so many columns are hardly all about something else than people. */
const FEWEST_TICKED = 3;
const OF_PERSON: ReadonlySet<string> = new Set(["personName", "personCode"]);
const OF_PEOPLE =
  /氏名|名前|参加|出席|同席|職員|面談者|相談者|対象者|相手|人数/u;

/**
 * Headings of filled columns that look like people and are not read: further
 * participants would be lost. None where the form has no names of people.
 */
export const unreadPeople = (
  table: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  fields: readonly Pick<EnterableField, "name">[],
): readonly string[] => {
  if (!fields.some(({ name }) => OF_PERSON.has(name))) return [];
  const { columns, rows } = table;
  const unread = columns.filter(
    ({ index, heading }) =>
      !mapping.has(index) &&
      !isBlank(heading) &&
      // They say whether it was held, and are asked about.
      !isOfUnheld(heading) &&
      !isHeadcount(heading),
  );
  const ticked = unread.filter((column) => holdsTicks(column, table));
  return unread.flatMap((column) => {
    const { index, heading } = column;
    const texts = rows
      .map(({ cells }) => cells[index])
      .filter((text) => !isBlank(text));
    const isFilled = texts.length > 0 && !texts.every(isCount);
    const isOfPeople =
      OF_PEOPLE.test(heading) ||
      (ticked.length >= FEWEST_TICKED && ticked.includes(column));
    return isFilled && isOfPeople ? [heading] : [];
  });
};
