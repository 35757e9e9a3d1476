import type { ColumnSize, TextColumn } from "./fill-columns";
import { fillColumns, heightOfGroups } from "./fill-columns";
import type { SetGroup } from "./set-group";

const STEP = 6;

/**
 * Text in columns of like height when it fits on one slide, with its groups
 * whole where that can be; in full columns otherwise.
 * @param count columns of a slide
 */
export const balanceColumns = (
  groups: readonly SetGroup[],
  size: ColumnSize,
  count: number,
): readonly TextColumn[] => {
  const full = fillColumns(groups, size);
  if (full.length > count) return full;
  const least = heightOfGroups(groups) / count;
  for (const fill of [wholeGroups, fillColumns]) {
    for (let height = least; height < size.height; height += STEP) {
      const columns = fill(groups, { ...size, height });
      if (columns !== undefined && columns.length <= count) return columns;
    }
  }
  return full;
};

/** Columns that split no group; undefined when a group is higher than a column. */
const wholeGroups = (
  groups: readonly SetGroup[],
  size: ColumnSize,
): readonly TextColumn[] | undefined => {
  const columns: SetGroup[][] = [];
  let height = Infinity;
  for (const group of groups) {
    const last = columns.at(-1) ?? [];
    height = heightOfGroups([...last, group]);
    if (columns.length > 0 && height <= size.height) last.push(group);
    else columns.push([group]);
    if (heightOfGroups([group]) > size.height) return undefined;
  }
  return columns.map((column) => {
    const [filled] = fillColumns(column, { ...size, height: Infinity });
    return filled ?? { paragraphs: [], height: 0 };
  });
};
