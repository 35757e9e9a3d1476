import type { EnterableField } from "../../../entering/enterable-fields";
import type { TemplateWords } from "../../../i18n/entering/import-messages";

/** Rows of the form that offer choices. */
const ROWS = 3000;

/** How values are written; what a programme talks of is left blank. */
const EXAMPLES: Readonly<Record<string, string>> = {
  heldOn: "令和5年4月5日",
  from: "令和5年4月5日",
  to: "令和5年4月6日",
  startTime: "13:30",
  endTime: "14:30",
  personCode: "1001",
  personName: "佐藤 花子",
  count: "1",
  participantCount: "20",
};

/**
 * A file to fill in: the fields of the form as headings, their choices offered
 * in the cells, and one example, marked as such, which no import takes.
 */
export const templateFile = async (
  fields: readonly EnterableField[],
  words: TemplateWords,
): Promise<Uint8Array> => {
  const { writeXlsx } = await import("hucre/xlsx");
  const chosen = fields.filter(({ options }) => options.length > 0);
  const longest = Math.max(0, ...chosen.map(({ options }) => options.length));
  const example = fields.map(({ name, options }, at) => {
    const text = EXAMPLES[name] ?? options[0] ?? "";
    return at === 0 ? words.example(text) : text;
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: words.sheet,
        rows: [fields.map(({ label }) => label), example],
        columns: fields.map(({ label }) => ({
          width: Math.max(12, label.length * 2 + 2),
        })),
        freezePane: { rows: 1 },
        dataValidations: fields.flatMap((field, column) => {
          const list = chosen.indexOf(field);
          if (list < 0) return [];
          const [from, at] = [letters(column), letters(list)];
          return [
            {
              type: "list" as const,
              range: `${from}2:${from}${ROWS}`,
              formula1: `${words.choices}!$${at}$2:$${at}$${field.options.length + 1}`,
              allowBlank: true,
              // Of several choices the cell holds a list, which is none of them.
              showErrorMessage: false,
            },
          ];
        }),
      },
      {
        name: words.choices,
        rows: [
          chosen.map(({ label }) => label),
          ...Array.from({ length: longest }, (_, row) =>
            chosen.map(({ options }) => options[row] ?? ""),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(bytes);
};

/** A, B, …, Z, AA */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
