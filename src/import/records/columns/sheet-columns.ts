import type { Words } from "../../../domain/words/words";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { ListSheet } from "../reading/join-sheets";
import type { ReadTable, RowNames } from "../reading/table-rows";
import { likeChoice } from "./like-choice";
import type { ColumnMapping } from "./map-columns";

/** Lists have a sheet, or a title, for each of their choices. */
const SAID_BY_SHEETS: ReadonlySet<string> = new Set(["advisers", "section"]);

/** What a sheet may say it by. */
const SOURCES = [
  {
    name: "sheetName",
    textsOf: ({ name }: ListSheet): readonly string[] => [name],
  },
  {
    name: "sheetTitle",
    textsOf: ({ table }: ListSheet): readonly string[] => table.above,
  },
] as const;

/**
 * Adds a column with what the sheets are called, or their titles, where each is like
 * one choice of a field that has no column (a sheet an adviser): it stands there as
 * the choice where that is named whole, else as it is written, to be asked.
 */
export const withSheetColumns = (
  {
    table,
    mapping,
  }: { readonly table: ReadTable; readonly mapping: ColumnMapping },
  sheets: readonly ListSheet[],
  fields: readonly EnterableField[],
  words: readonly Words[],
  { beside }: Pick<RowNames, "beside">,
): { readonly table: ReadTable; readonly mapping: ColumnMapping } => {
  const taken = new Set(mapping.values());
  const open = fields.filter(
    ({ name, options }) =>
      SAID_BY_SHEETS.has(name) && !taken.has(name) && options.length > 1,
  );
  const [found] = open.flatMap((field) =>
    SOURCES.flatMap(({ name, textsOf }) => {
      const texts = sheets.map((sheet) =>
        textOf(textsOf(sheet), field.options, words),
      );
      return texts.every((text) => text !== undefined)
        ? [{ field, name, texts }]
        : [];
    }),
  );
  if (found === undefined) return { table, mapping };
  const { field, name: source, texts } = found;
  const index = Math.max(...table.columns.map((column) => column.index)) + 1;
  const ofSheet = new Map(
    sheets.map(({ name }, at) => [name, texts[at] ?? ""]),
  );
  return {
    mapping: new Map([...mapping, [index, field.name]]),
    table: {
      ...table,
      columns: [
        ...table.columns,
        { index, heading: beside[source], names: [], beside: source },
      ],
      rows: table.rows.map((row) => ({
        ...row,
        cells: [
          ...Array.from({ length: index }, (_, at) => row.cells[at] ?? ""),
          ofSheet.get(row.sheet) ?? texts[0] ?? "",
        ],
      })),
    },
  };
};

const textOf = (
  texts: readonly string[],
  options: readonly string[],
  words: readonly Words[],
): string | undefined => {
  const [found] = texts.flatMap((text) => {
    const like = likeChoice(text, options, words);
    return like === undefined ? [] : [like.isWhole ? like.choice : text.trim()];
  });
  return found;
};
