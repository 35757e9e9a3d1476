import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { FoundTable } from "../../../found-table";
import type { Head, HeadColumn } from "../find-head";
import { goesOnFromPage, isClosing } from "../rows/kind-of-row";
import { legendLines } from "./legend-lines";

/** A text of a list that is of no row. */
export interface ListNote {
  /** The row that it stands in. */
  readonly name: string;
  readonly text: string;
  /** Above the headings, where titles stand, too. */
  readonly isAbove: boolean;
}

const saysNothing = (key: string): boolean =>
  isClosing(key) || goesOnFromPage(key);

/** Notes in one row of the sheet; blank ones, 以上 and numbers of pages say nothing. */
export const notesOf = (
  name: string,
  texts: Iterable<string>,
  isAbove = false,
): readonly ListNote[] =>
  [...texts]
    .filter((text) => !isBlank(text) && !saysNothing(samenessKey(text)))
    .map((text) => ({ name, text: text.trim(), isAbove }));

/** What stands above the rows of a list: titles, a legend in headings, and comments at either. */
export const notesAround = (
  {
    rows,
    head,
    columns,
    comments = new Map(),
  }: {
    readonly rows: FoundTable["rows"];
    readonly head: Head;
    readonly columns: readonly HeadColumn[];
    readonly comments: FoundTable["comments"];
  },
  nameOf: (at: number) => string,
): readonly ListNote[] => [
  ...rows
    .slice(0, head.first)
    .flatMap((row, at) => notesOf(nameOf(at), [...new Set(row)], true)),
  ...columns.flatMap(({ heading }) =>
    legendLines(heading).length > 0
      ? notesOf(nameOf(head.last), [heading])
      : [],
  ),
  ...[...comments].flatMap(([at, noted]) =>
    at <= head.last ? notesOf(nameOf(at), noted.values()) : [],
  ),
];
