import { isBlank } from "../../../../domain/sameness/sameness";
import type { FoundTable } from "../../../found-table";

/** More rows of one colour are stripes, or a table that is coloured as a whole. */
const MOST = 1 / 3;

/**
 * Rows of which most cells have one colour, of the fill or the letters, that few rows
 * have: grey ones may be those that were not held, and no legend says so.
 * @param body places of the rows that are entries, from 0
 */
export const colouredRows = (
  { rows, colours = new Map() }: Pick<FoundTable, "rows" | "colours">,
  body: readonly number[],
): readonly number[] => {
  const found = body.flatMap((at) => {
    const filled = (rows[at] ?? []).flatMap((text, column) =>
      isBlank(text) ? [] : [colours.get(at)?.get(column)],
    );
    const own = ["fill" as const, "letters" as const].flatMap((what) => {
      const colour = mostOf(filled.map((one) => one?.[what]));
      return colour === undefined ? [] : [`${what} ${colour}`];
    });
    return own.map((colour) => ({ at, colour }));
  });
  const few = found.filter(
    ({ colour }) =>
      found.filter((one) => one.colour === colour).length <= body.length * MOST,
  );
  return [...new Set(few.map(({ at }) => at))];
};

/** What more than half of them are; undefined where that is nothing, or none is. */
const mostOf = (colours: readonly (string | undefined)[]): string | undefined =>
  colours.find(
    (colour) =>
      colour !== undefined &&
      colours.filter((one) => one === colour).length * 2 > colours.length,
  );
