import { textWidth } from "../../../chart/text-width";
import type { EnterableField } from "../../../entering/enterable-fields";
import {
  readTarget,
  TICKS,
} from "../../../import/records/columns/column-target";
import { DATE_FIELD } from "../../../import/records/planning/known/load-known";
import type { PlannedRecord } from "../../../import/records/planning/plan-records";
import type { Hand } from "../hand";
import { writtenIn } from "./written-in";

/** A field as a column of the rows. */
export interface ShownColumn {
  readonly field: EnterableField;
  /** Em that the texts of its cells want. */
  readonly width: number;
  /** Whether its texts are so long that they take lines instead of width. */
  readonly isLong: boolean;
}

/** What has a column of the rows, and what would say the same in each. */
export interface ColumnsOfRows {
  readonly columns: readonly ShownColumn[];
  /** Fields that no column of the list is for and that are alike in all records, with what they hold; "" for a column of the list without content. */
  readonly folded: readonly (readonly [label: string, text: string])[];
}

/** Rows are drawn anew far more often than they are planned. */
const known = new WeakMap<
  readonly PlannedRecord[],
  { readonly isWhole: boolean; readonly found: ColumnsOfRows }
>();

/**
 * The columns of the rows: what the list has a column for, what follows from
 * others, and what something is wrong with. What says nothing of a row is
 * folded, since every column makes the others narrower.
 * @param isWhole whether nothing is folded
 */
export const columnsOfRows = (hand: Hand, isWhole: boolean): ColumnsOfRows => {
  const { planned } = hand.controller;
  const last = known.get(planned);
  if (last?.isWhole === isWhole) return last.found;
  const found = findColumns(hand, isWhole);
  known.set(planned, { isWhole, found });
  return found;
};

const findColumns = (hand: Hand, isWhole: boolean): ColumnsOfRows => {
  const { session, planned } = hand.controller;
  const fields = session?.known.fields ?? [];
  const mapped = mappedFields(hand);
  const wrong = new Set(
    planned.flatMap(({ problems }) => problems.map(({ field }) => field)),
  );
  const errors = new Set(
    planned.flatMap(({ problems }) =>
      problems.flatMap(({ level, field }) => (level === "error" ? field : [])),
    ),
  );
  const date = DATE_FIELD[hand.kind];
  const all = fields.flatMap((field) => {
    const texts = textsOf(field, hand);
    const isKept = mapped.has(field.name) || errors.has(field.name);
    return isKept ||
      field.name === date ||
      texts.some(({ written }) => written !== "")
      ? [{ field, texts }]
      : [];
  });
  const isFolded = ({ field, texts }: FieldTexts): boolean => {
    if (isWhole || field.name === date || wrong.has(field.name)) return false;
    const isBlank = texts.every(
      ({ entered, written }) => entered === "" && written === "",
    );
    if (isBlank) return true;
    const [first] = texts;
    return (
      planned.length > 1 &&
      !mapped.has(field.name) &&
      texts.every(
        ({ entered, written }) => entered === "" && written === first?.written,
      )
    );
  };
  const shown = all.filter((one) => !isFolded(one));
  const widths = widthsOf(shown);
  return {
    columns: shown.map(({ field }, index) => ({
      field,
      width: widths[index] ?? NARROWEST,
      isLong: isLong(field),
    })),
    folded: all
      .filter(isFolded)
      .map(({ field, texts }) => [field.label, texts[0]?.written ?? ""]),
  };
};

/** Fields that columns of the list are for. */
const mappedFields = ({ controller }: Hand): ReadonlySet<string> =>
  new Set(
    [...(controller.understanding?.mapping.values() ?? [])].flatMap((target) =>
      target === TICKS ? ["personName"] : [readTarget(target).field],
    ),
  );

/** What a cell holds, and what would be written of it. */
interface CellTexts {
  readonly entered: string;
  readonly written: string;
}

/** A field with all of its cells. */
interface FieldTexts {
  readonly field: EnterableField;
  readonly texts: readonly CellTexts[];
}

/** Every cell of a field, one a record or one a participant. */
const textsOf = (
  { name, code, isInTable }: EnterableField,
  { controller }: Hand,
): readonly CellTexts[] =>
  controller.planned.flatMap(({ record, entered }: PlannedRecord) => {
    const people = entered.people.length === 0 ? [{}] : entered.people;
    if (!isInTable) {
      return [
        {
          entered: entered.texts[name] ?? entered.people[0]?.[name] ?? "",
          written: writtenIn(record, code, undefined, controller),
        },
      ];
    }
    return people.map(
      (texts: Readonly<Partial<Record<string, string>>>, person) => ({
        entered: texts[name] ?? "",
        written: writtenIn(record, code, person, controller),
      }),
    );
  });

/** Fields of whole sentences; their cells have lines. */
const LONG_NAMES: ReadonlySet<string> = new Set(["theme", "title", "division"]);

const isLong = ({ name, type }: EnterableField): boolean =>
  LONG_NAMES.has(name) || type === "MULTI_LINE_TEXT";

/** Em that cells take at most: of words, of sentences, and of words that would be written and stay on a line. */
interface CellRoom {
  readonly words: number;
  readonly sentences: number;
  readonly written: number;
}

/** From roomy to tight: a list of many columns has narrower ones. */
const ROOMS: readonly CellRoom[] = [
  { words: 9, sentences: 14, written: 6 },
  { words: 7, sentences: 11, written: 4 },
  { words: 7, sentences: 11, written: 0 },
  { words: 6, sentences: 9, written: 0 },
  { words: 5, sentences: 8, written: 0 },
];
const NARROWEST = 3.2;
/** Of the edges of a cell, and of the arrow before what would be written. */
const EDGES = 1.4;
const ARROW = 1.2;
/** What a window of 1280 pixels has beside the names of the rows. */
const MOST = 83;

/** Widths at which all columns stand in a usual window; the tightest where they never do. */
const widthsOf = (columns: readonly FieldTexts[]): readonly number[] => {
  const all = ROOMS.map((room) =>
    columns.map((column) => widthOf(column, room)),
  );
  const fits = (widths: readonly number[]): boolean =>
    widths.reduce((sum, width) => sum + width + EDGES, 0) <= MOST;
  return all.find(fits) ?? all.at(-1) ?? [];
};

/** As wide as its widest text; what would be written may take a second line. */
const widthOf = ({ field, texts }: FieldTexts, room: CellRoom): number => {
  const most = isLong(field) ? room.sentences : room.words;
  const wanted = texts.flatMap(({ entered, written }) => {
    const width = textWidth(written, 1);
    const isWhole = width <= room.written;
    return [textWidth(entered, 1), ARROW + (isWhole ? width : width / 2)];
  });
  // Not by spreading: lists have tens of thousands of rows.
  return Math.min(
    most,
    wanted.reduce((widest, width) => Math.max(widest, width), NARROWEST),
  );
};
