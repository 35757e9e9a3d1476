import type {
  BesideName,
  ImportColumnMessages,
} from "../../../../i18n/entering/import-column-messages";
import type { HeadColumn } from "../find-head";

type BesideColumn = HeadColumn & { readonly beside: BesideName };

/** Columns on the right of a list, for what stands beside its rows; their names are no fields' own. */
export const besideColumns = (
  width: number,
  { beside }: Pick<ImportColumnMessages, "beside">,
) => ({
  columns: [
    {
      index: width,
      heading: beside.comments,
      names: [],
      beside: "comments",
    },
    {
      index: width + 1,
      heading: beside.block,
      names: [],
      beside: "block",
    },
  ] satisfies readonly BesideColumn[] as readonly BesideColumn[],
  cells: (
    cells: readonly string[],
    comments: readonly string[],
    block = "",
  ): readonly string[] =>
    comments.length === 0 && block === ""
      ? cells
      : [
          ...Array.from({ length: width }, (_, index) => cells[index] ?? ""),
          [...new Set(comments)].join("\n"),
          block,
        ],
});
