/** Of a column's cells, the share that keeps one line where that can be. */
const USUAL = 0.85;

/**
 * Widths of columns that wish for more than there is: most cells of each keep
 * their line where that can be, a few long ones wrap; short columns (a date, a
 * rank) come before long ones.
 * @param columns the widths that the cells of each column wish for
 * @param room for all, less than the widest cells need, in the same unit
 */
export const shareWidth = (
  columns: readonly (readonly number[])[],
  room: number,
): readonly number[] => {
  const widest = columns.map((wishes) => Math.max(0, ...wishes));
  const usual = columns.map(usualOf);
  const spare = room - total(usual);
  if (spare < 0) {
    const most = fairShare(usual, room);
    return withFewerLines(
      columns,
      usual.map((width) => Math.min(width, most)),
      usual,
    );
  }
  const missing = widest.map((width, index) => width - (usual[index] ?? 0));
  const all = Math.max(total(missing), spare);
  return usual.map(
    (width, index) => width + (spare * (missing[index] ?? 0)) / (all || 1),
  );
};

/** Steps in which columns are tried narrower, in parts of all. */
const STEPS = 40;
/** Of its fair share, what a column keeps. */
const LEAST_KEPT = 0.5;

/**
 * Of columns that wrap anyway those give room to others that make the rows lower
 * by it: a division takes two lines where a title would take five. What stands
 * on one line keeps it.
 */
const withFewerLines = (
  columns: readonly (readonly number[])[],
  fair: readonly number[],
  usual: readonly number[],
): readonly number[] => {
  const step = total(fair) / STEPS;
  const wrapped = fair.flatMap((width, index) =>
    width < (usual[index] ?? 0) ? [index] : [],
  );
  let best = fair;
  let fewest = linesOf(columns, fair);
  for (const from of wrapped) {
    for (const to of wrapped) {
      const most = ((fair[from] ?? 0) * (1 - LEAST_KEPT)) / step;
      for (let steps = 1; from !== to && steps <= most; steps += 1) {
        const tried = fair.map((width, index) => {
          if (index === from) return width - steps * step;
          return index === to ? width + steps * step : width;
        });
        const lines = linesOf(columns, tried);
        if (lines < fewest) [best, fewest] = [tried, lines];
      }
    }
  }
  return best;
};

/** Lines of all rows: each is as high as its longest cell. Columns have their cells in the order of the rows. */
const linesOf = (
  columns: readonly (readonly number[])[],
  widths: readonly number[],
): number =>
  (columns[0] ?? []).reduce(
    (sum, _, row) =>
      sum +
      columns.reduce(
        (most, wishes, index) =>
          Math.max(
            most,
            Math.ceil((wishes[row] ?? 0) / Math.max(widths[index] ?? 0, 1)),
          ),
        1,
      ),
    0,
  );

const usualOf = (wishes: readonly number[]): number => {
  const sorted = [...wishes].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * USUAL) - 1] ?? 0;
};

/**
 * The widest that a column may be when all wish for more than there is: short
 * texts keep their line, long ones share what is left.
 */
const fairShare = (widths: readonly number[], room: number): number => {
  let left = room;
  let open = widths.length;
  for (const width of [...widths].sort((a, b) => a - b)) {
    if (width > left / open) break;
    left -= width;
    open -= 1;
  }
  return left / Math.max(open, 1);
};

const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
