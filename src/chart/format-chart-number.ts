import { formatNumber } from "../report/cells/format-cell";

/** A whole number on a column or the axis, where its unit stands elsewhere: 1,234. */
export const formatChartNumber = (value: number): string =>
  formatNumber(value, "times");
