import type { Words } from "../../../domain/words/words";
import { isBlank } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { FindPerson } from "../../../entering/people/person-match";
import {
  bareHeading,
  isNumbered,
  saysUnheld,
} from "../reading/rows/block-heading";
import type { ReadTable } from "../reading/table-rows";
import { TICKS } from "./column-target";
import { likeChoice } from "./like-choice";
import type { ColumnMapping } from "./map-columns";
import { isPerson } from "./people/ticked-people";

/** What heads rows may name one of their choices. */
const CHOICES: ReadonlySet<string> = new Set(["section", "advisers"]);

interface BlockGround {
  readonly fields: readonly EnterableField[];
  readonly words: readonly Words[];
  readonly findPerson: FindPerson;
}

/**
 * A list in which what heads its rows (1 研修, ■宮崎光世補佐官, ■朝霧正道) is what those
 * rows have of a field without a column: the section of activities, and where they have
 * one below numbered headings the line that they are counted under, the adviser, or the
 * person. It stands there as the choice or name that is meant, else as it is written, to
 * be asked. What says that rows were not held is none; of other headings half must fit.
 */
export const withBlockColumn = (
  {
    table,
    mapping,
  }: { readonly table: ReadTable; readonly mapping: ColumnMapping },
  ground: BlockGround,
): { readonly table: ReadTable; readonly mapping: ColumnMapping } => {
  const index = table.columns.find(({ beside }) => beside === "block")?.index;
  if (index === undefined || mapping.has(index)) return { table, mapping };
  const texts = new Set(
    table.rows.flatMap(({ cells }) => {
      const text = cells[index] ?? "";
      return isBlank(text) || saysUnheld(text) ? [] : [text];
    }),
  );
  // The cells of a column may stand in the headings alone.
  const filled = [...mapping].filter(([column]) =>
    table.rows.some(({ cells }) => !isBlank(cells[column])),
  );
  const taken = new Set(filled.map(([, target]) => target));
  const meant = fieldMeant([...texts], taken, ground);
  if (meant === undefined) return { table, mapping };
  return {
    mapping: new Map([
      ...[...mapping].filter(([, target]) => target !== meant.name),
      [index, meant.name],
    ]),
    table: {
      ...table,
      notes: table.notes.filter(({ text }) => !texts.has(text)),
      rows: table.rows.map((row) => {
        const text = row.cells[index] ?? "";
        return texts.has(text)
          ? {
              ...row,
              cells: row.cells.map((cell, at) =>
                at === index ? meant.read(text) : cell,
              ),
            }
          : row;
      }),
    },
  };
};

interface Meant {
  readonly name: string;
  readonly read: (text: string) => string;
}

const fieldMeant = (
  texts: readonly string[],
  taken: ReadonlySet<string>,
  { fields, words, findPerson }: BlockGround,
): Meant | undefined => {
  if (texts.length === 0) return undefined;
  const areNumbered = texts.every(isNumbered);
  const open = fields.filter(({ name }) => !taken.has(name));
  const choices = open
    .filter(({ name }) => CHOICES.has(name))
    .map(({ name, options }) => {
      const like = (text: string) =>
        likeChoice(bareHeading(text), options, words);
      const fitting = texts.filter((text) => like(text) !== undefined).length;
      const read = (text: string): string => {
        const found = like(text);
        return found?.isWhole ? found.choice : bareHeading(text);
      };
      // A section is asked for in any case: where one is named, the others may be, too.
      const isMeant =
        (fitting > 0 && fitting * 2 >= texts.length) ||
        (name === "section" &&
          (areNumbered || texts.some((text) => like(text)?.isWhole)));
      return { name, read, isMeant };
    });
  const choice = choices.find(({ isMeant }) => isMeant);
  if (choice !== undefined) return choice;
  const has = (name: string): boolean =>
    open.some((field) => field.name === name);
  if (areNumbered && taken.has("section") && has("summaryLine"))
    return { name: "summaryLine", read: bareHeading };
  const isOfPeople =
    has("personName") && !taken.has("personCode") && !taken.has(TICKS);
  return isOfPeople &&
    texts.every((text) => isPerson(bareHeading(text), findPerson))
    ? { name: "personName", read: bareHeading }
    : undefined;
};
