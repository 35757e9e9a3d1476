import * as v from "valibot";
import { HIDDEN } from "../../report/hidden";
import type { Block } from "../../report/block";
import type { Cell } from "../../report/cell";
import type { Chapter, Report } from "../../report/report";
import type { DataTable } from "../../report/report-data";

/*
 * The report as a snapshot holds it. The checksum vouches for every byte; the
 * schema only for the shape that screens and renderers walk through, so that
 * what later versions add to a report without need stays readable.
 */

const text = v.string();
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item);
const kindOf = <const Kind extends string>(
  kind: Kind,
  entries: v.ObjectEntries = {},
) => v.looseObject({ kind: v.literal(kind), ...entries });

/** One a kind: a new kind of cell or block does not compile without its shape. */
type OneAKind<Of extends { readonly kind: string }> = {
  readonly [Kind in Of["kind"]]: v.GenericSchema;
};

const anyOf = (schemas: Readonly<Record<string, v.GenericSchema>>) =>
  v.union(Object.values(schemas));

const CELLS: OneAKind<Cell> = {
  number: kindOf("number", { value: v.nullable(v.number()), unit: text }),
  text: kindOf("text", { text }),
  date: kindOf("date", { date: text, yearStyle: text }),
  hidden: kindOf(HIDDEN, { unit: text }),
};
const cell = anyOf(CELLS);

const image = v.looseObject({ fileKey: text, name: text });

const bullet: v.GenericSchema = v.looseObject({
  label: text,
  figures: list(v.looseObject({ lead: text, cell, tail: text })),
  items: v.exactOptional(list(v.lazy(() => bullet))),
});

const counts = list(v.nullable(v.union([v.number(), v.literal(HIDDEN)])));

const BLOCKS: OneAKind<Block> = {
  paragraph: kindOf("paragraph", { text }),
  bullets: kindOf("bullets", { items: list(bullet) }),
  footnote: kindOf("footnote", { text }),
  pointer: kindOf("pointer", { text, targets: list(text) }),
  table: kindOf("table", {
    caption: text,
    columns: list(v.looseObject({ id: text, label: text })),
    rows: list(v.looseObject({ header: cell, cells: list(cell) })),
    notes: list(text),
  }),
  chart: kindOf("chart", {
    ruleId: v.exactOptional(text),
    caption: text,
    months: list(text),
    totals: counts,
    series: list(v.looseObject({ label: text, values: counts })),
  }),
  datedList: kindOf("datedList", {
    items: list(v.looseObject({ when: text, text })),
  }),
  cards: kindOf("cards", {
    cards: list(
      v.looseObject({
        heading: text,
        lines: list(v.looseObject({ label: text, value: cell })),
        images: list(image),
      }),
    ),
  }),
  image: kindOf("image", { image, caption: text }),
};
const block = anyOf(BLOCKS);

export const chapterSchema = v.looseObject({
  id: text,
  kind: text,
  title: text,
  lead: list(block),
  sections: list(v.looseObject({ id: text, title: text, blocks: list(block) })),
}) as unknown as v.GenericSchema<unknown, Chapter>;

const table = v.looseObject({
  id: text,
  title: text,
  columns: list(v.looseObject({ id: text, label: text })),
  rows: list(v.array(v.unknown())),
}) as unknown as v.GenericSchema<unknown, DataTable>;

export const reportSchema = v.looseObject({
  title: text,
  city: v.exactOptional(
    v.looseObject({
      name: v.exactOptional(text),
      color: v.exactOptional(text),
      secondColor: v.exactOptional(text),
    }),
  ),
  fiscalYears: list(v.number()),
  language: v.picklist(["ja", "en"]),
  words: v.objectWithRest(
    { appNames: v.exactOptional(v.record(text, text)) },
    text,
  ),
  yearStyle: text,
  chapters: list(chapterSchema),
  figures: v.looseObject({ fiscalYears: list(v.looseObject({})) }),
  data: v.looseObject({
    figures: table,
    records: v.exactOptional(table),
    codes: table,
    definitions: table,
    history: table,
  }),
}) as unknown as v.GenericSchema<unknown, Report>;
