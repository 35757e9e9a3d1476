import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { isOfPerson } from "../../columns/people/people-columns";
import type { HeadColumn } from "../find-head";
import type { kindOfRow } from "./kind-of-row";
import { isPageLine } from "./kind-of-row";
import { periodOfTitle } from "../periods/list-period";
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
      const row = rows[above] ?? [];
      const title = titleOf(row, first) ?? besidePage(row);
      if (title === undefined) break;
      titles.set(above, title);
    }
  }
  return titles;
};

/** What stands beside the number of a page, or that: （2/3頁） | 企画課. */
const besidePage = (row: readonly string[]): string | undefined => {
  const texts = row.filter((text) => !isBlank(text)).map((text) => text.trim());
  const others = texts.filter((text) => !isPageLine(samenessKey(text)));
  return others.length < texts.length && !others.some(isDay)
    ? (others[0] ?? texts[0])
    : undefined;
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
