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
    return usual.map((width) => Math.min(width, most));
  }
  const missing = widest.map((width, index) => width - (usual[index] ?? 0));
  const all = Math.max(total(missing), spare);
  return usual.map(
    (width, index) => width + (spare * (missing[index] ?? 0)) / (all || 1),
  );
};

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
