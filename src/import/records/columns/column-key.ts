import type { TableColumn } from "../reading/table-rows";

/** By what a column is kept: its heading, or what it is where no heading of the file says it, in any language. */
export const columnKey = ({
  beside,
  heading,
}: Pick<TableColumn, "beside" | "heading">): string =>
  beside === undefined ? heading : `beside:${beside}`;
