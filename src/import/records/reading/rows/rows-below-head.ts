import { samenessKey } from "../../../../domain/sameness/sameness";
import { isOfPerson } from "../../columns/people/people-columns";
import {
  blockHeadingIn,
  countingColumns,
  headingColumns,
} from "./block-heading";
import type { HeadColumn } from "../find-head";
import { goesOnFromPage, kindOfRow } from "./kind-of-row";
import { periodOfTitle } from "../periods/list-period";
import { titlesBetween } from "./titles-between";

/** A row below the headings of a list, and what it is. */
interface RowBelowHead {
  readonly row: readonly string[];
  readonly kind: ReturnType<typeof kindOfRow>;
  /** It is the title of a table below another one; absent: it is none. */
  readonly title: string | undefined;
  /** Titles of the table that it is of, where that is below another one. */
  readonly titles: readonly string[];
  /** What heads the rows below it, such a title too; absent: it heads none. */
  readonly heading: string | undefined;
}

/**
 * The rows below the headings of a list, in their order.
 * @param isNamed whether a text is the name of a choice that heads rows
 */
export const rowsBelowHead = (
  rows: readonly (readonly string[])[],
  columns: readonly HeadColumn[],
  isNamed?: (text: string) => boolean,
): readonly RowBelowHead[] => {
  const kinds = rows.map((row) => kindOfRow(row, columns));
  const titles = titlesBetween(rows, kinds, columns);
  const entries = rows.filter((_, at) => kinds[at] === "entry");
  const isCounting = countingColumns(entries);
  const isOfHeadings = headingColumns(entries, isNamed);
  const isOfPeople = (index: number): boolean =>
    columns.some((one) => one.index === index && isOfPerson(one));
  let ofTable: readonly string[] = [];
  let hasRows = false;
  return rows.map((row, at) => {
    const isOfPage =
      titles.has(at) && row.some((text) => goesOnFromPage(samenessKey(text)));
    const kind = isOfPage ? "notes" : (kinds[at] ?? "blank");
    const title = isOfPage ? undefined : titles.get(at);
    if (title !== undefined) {
      ofTable = hasRows ? [title] : [...ofTable, title];
      hasRows = false;
    } else if (kind === "entry") hasRows = true;
    // A year goes on below a blank line, and what is said with it.
    else if (kind === "blank" && hasRows) ofTable = ofTable.filter(tellsPeriod);
    const mayHead = !isOfPage && (kind === "entry" || kind === "notes");
    const block = mayHead
      ? blockHeadingIn(row, isCounting, isOfPeople, isNamed, isOfHeadings)
      : undefined;
    return { row, kind, title, titles: ofTable, heading: title ?? block };
  });
};

const tellsPeriod = (title: string): boolean =>
  periodOfTitle(title) !== undefined;
