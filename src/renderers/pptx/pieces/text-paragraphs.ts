import type { Language } from "../../../i18n/language";
import { formatCell } from "../../../report/cells/format-cell";
import type {
  Block,
  Bullet,
  DatedListBlock,
  PointerBlock,
} from "../../../report/block";
import type { Chapter } from "../../../report/report";
import { textWidth } from "../../lines/char-width";
import type { Paragraph, Run } from "../flow/paragraph";
import type { TextScale } from "../flow/text-scale";
import {
  bodyStyle,
  bulletStyle,
  datedStyle,
  noteStyle,
} from "../flow/text-scale";

/** Blocks that are set as running text. */
export type TextBlock = Extract<
  Block,
  { kind: "paragraph" | "bullets" | "footnote" | "pointer" | "datedList" }
>;

export const isTextBlock = (block: Block): block is TextBlock =>
  block.kind in paragraphsBy;

interface TextContext {
  readonly scale: TextScale;
  readonly language: Language;
  /** Of the whole report: what pointers lead to. */
  readonly chapters: readonly Chapter[];
}

/** A block as paragraphs in the sizes of a scale. */
export const textParagraphs = <Kind extends TextBlock["kind"]>(
  block: Extract<TextBlock, { kind: Kind }>,
  context: TextContext,
): readonly Paragraph[] => paragraphsBy[block.kind as Kind](block, context);

const paragraphsBy: {
  readonly [Kind in TextBlock["kind"]]: (
    block: Extract<TextBlock, { kind: Kind }>,
    context: TextContext,
  ) => readonly Paragraph[];
} = {
  paragraph: ({ text }, { scale }) => [
    { runs: [{ text }], tail: [], style: bodyStyle(scale) },
  ],
  footnote: ({ text }, { scale }) => [
    { runs: [{ text, ink: "faint" }], tail: [], style: noteStyle(scale) },
  ],
  pointer: (pointer, { scale, chapters }) => [
    {
      runs: pointerRuns(pointer, chapters),
      tail: [],
      style: { ...bodyStyle(scale), align: "right" },
    },
  ],
  bullets: ({ items }, context) =>
    items.flatMap((item) => bulletParagraphs(item, 0, context)),
  datedList: datedParagraphs,
};

const bulletParagraphs = (
  { label, figures, items = [] }: Bullet,
  level: 0 | 1,
  context: TextContext,
): readonly Paragraph[] => [
  {
    runs: [{ text: label }],
    tail: figures.flatMap(({ lead, cell, tail }): readonly Run[] => [
      { text: lead },
      { text: formatCell(cell, context.language), bold: true },
      { text: tail },
    ]),
    style: bulletStyle(context.scale, level),
  },
  ...items.flatMap((item) => bulletParagraphs(item, 1, context)),
];

/** Em that a date of two days takes: 11月7日-8日. */
const WIDEST_DATE = 7;

function datedParagraphs(
  { items }: DatedListBlock,
  { scale, language }: TextContext,
): readonly Paragraph[] {
  const { body } = scale;
  const widest = Math.max(...items.map(({ when }) => textWidth(when, body)));
  const leadWidth = Math.min(widest * 1.05 + body, WIDEST_DATE * body);
  return items.map(({ when, text, figure }) => ({
    lead: { text: when, ink: "accent" },
    runs: [{ text }],
    tail:
      figure === undefined
        ? []
        : [{ text: formatCell(figure, language), bold: true }],
    style: datedStyle(scale, leadWidth),
  }));
}

/** A number in the text leads to the chapter of that number, everything else to the first. */
const pointerRuns = (
  { text, targets }: PointerBlock,
  chapters: readonly Chapter[],
): readonly Run[] => {
  const numbered = new Map(
    chapters
      .filter(({ id }) => targets.includes(id))
      .map(({ id, no = "" }) => [no, id]),
  );
  return text.split(/(\d{2})/u).flatMap((part) => {
    const target = numbered.get(part) ?? targets[0];
    return part === ""
      ? []
      : [
          {
            text: part,
            bold: true,
            ink: "accent" as const,
            ...(target === undefined ? {} : { target }),
          },
        ];
  });
};
