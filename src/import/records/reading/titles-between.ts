import { isBlank } from "../../../domain/sameness/sameness";
import { isOfPerson } from "../columns/people-columns";
import type { HeadColumn } from "./find-head";
import type { kindOfRow } from "./kind-of-row";
import { periodOfTitle } from "./list-period";
import { isDay } from "./noted-day";

/**
 * Rows that are titles of a table below another one: one text at the left, and
 * nothing but such texts and blank rows until the headings again. In a column of
 * people only what tells a year or month is a title: who stands there alone goes
 * on with the row above.
 * @param kinds of the rows, in their order
 * @returns their places among the rows, from 0, with the text
 */
export const titlesBetween = (
  rows: readonly (readonly string[])[],
  kinds: readonly ReturnType<typeof kindOfRow>[],
  columns: readonly HeadColumn[],
): ReadonlyMap<number, string> => {
  const titles = new Map<number, string>();
  const first = columns.find(({ heading }) => heading !== "");
  for (const [at, kind] of kinds.entries()) {
    if (kind !== "headings") continue;
    for (let above = at - 1; above >= 0; above -= 1) {
      if (kinds[above] === "blank") continue;
      const title = titleOf(rows[above] ?? [], first);
      if (title === undefined) break;
      titles.set(above, title);
    }
  }
  return titles;
};

const titleOf = (
  row: readonly string[],
  first: HeadColumn | undefined,
): string | undefined => {
  const index = row.findIndex((text) => !isBlank(text));
  const text = row[index]?.trim() ?? "";
  const isOne = row.every((one) => isBlank(one) || one.trim() === text);
  if (!isOne || first === undefined || index > first.index) return undefined;
  if (!/\p{L}/u.test(text) || isDay(text)) return undefined;
  const mayBeSomebody = isOfPerson(first) && periodOfTitle(text) === undefined;
  return mayBeSomebody ? undefined : text;
};
