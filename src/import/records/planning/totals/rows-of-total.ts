import type { OwnTotal } from "../../reading/own-totals";
import type { TableRow } from "../../reading/table-rows";

const FIRST = { totals: 0, headings: 0 };

/**
 * The rows that a total of a list may be of, the likeliest first: those since the
 * total above it, since the headings above it, all of its sheet above it, all of
 * its sheet, and all that was read up to there.
 */
export const rowsOfTotal = (
  { sheet, stretch, isPart, rows: named }: OwnTotal,
  rows: readonly TableRow[],
): readonly (readonly TableRow[])[] => {
  if (named !== undefined) {
    const own = new Set(named);
    return [rows.filter(({ name }) => own.has(name))];
  }
  const ofSheet = rows.filter((row) => row.sheet === sheet);
  const withStretch = ofSheet.map((row) => ({ row, at: row.stretch ?? FIRST }));
  const only = (
    is: (at: NonNullable<TableRow["stretch"]>) => boolean,
  ): readonly TableRow[] =>
    withStretch.filter(({ at }) => is(at)).map(({ row }) => row);
  const sinceTotal = only((at) => at.totals === stretch.totals);
  const sinceBoth = only(
    (at) => at.totals === stretch.totals && at.headings === stretch.headings,
  );
  if (isPart) return distinct([sinceTotal, sinceBoth]);
  const above = only((at) => at.totals <= stretch.totals);
  const last = above.at(-1) ?? ofSheet.at(-1);
  const upTo = last === undefined ? [] : rows.slice(0, rows.indexOf(last) + 1);
  return distinct([
    sinceTotal,
    sinceBoth,
    only((at) => at.headings === stretch.headings),
    above,
    ofSheet,
    upTo,
    rows,
  ]);
};

const distinct = (
  ranges: readonly (readonly TableRow[])[],
): readonly (readonly TableRow[])[] => {
  const known = new Set<string>();
  return ranges.filter((range) => {
    const key = `${range[0]?.name ?? ""} ${range.length} ${range.at(-1)?.name ?? ""}`;
    const isNew = range.length > 0 && !known.has(key);
    known.add(key);
    return isNew;
  });
};
