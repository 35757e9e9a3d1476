import { formatCell } from "../../../report/cells/format-cell";
import type { Block, Chapter, ReportSection } from "../../../report/report";

import type { Paragraph, Run } from "../flow/paragraph";
import type { TextGroup } from "../flow/set-group";
import type { TextScale } from "../flow/text-scale";
import { headingParagraph, TEXT_SCALES } from "../flow/text-scale";
import { cardPieces } from "./card-pieces";
import { chartPiece, standsBeside } from "./chart-piece";
import { headedPiece } from "./headed-piece";
import { imagePiece } from "./image-piece";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import { tablePiece } from "./table-piece";
import type { TextBlock } from "./text-paragraphs";
import { isTextBlock, textParagraphs } from "./text-paragraphs";

/** Running text, or something that stands for itself. */
export type Segment =
  | {
      readonly kind: "text";
      readonly groupsAt: (scale: TextScale) => readonly TextGroup[];
    }
  | { readonly kind: "piece"; readonly piece: Piece };

interface SegmentContext extends PlanContext {
  readonly chapters: readonly Chapter[];
}

/** What a chapter is made of, in its order; neighbouring text is one segment. */
export const chapterSegments = (
  { lead, sections }: Chapter,
  context: SegmentContext,
): readonly Segment[] =>
  mergeTexts([
    ...segmentsOf(undefined, lead, context),
    ...sections.flatMap((section) =>
      segmentsOf(section, section.blocks, context),
    ),
  ]);

const segmentsOf = (
  section: ReportSection | undefined,
  blocks: readonly Block[],
  context: SegmentContext,
): readonly Segment[] => {
  const segments: Segment[] = [];
  let heading = section;
  let rest = blocks;
  while (rest.length > 0 || heading !== undefined) {
    const [block, next] = rest;
    if (block === undefined || isTextBlock(block)) {
      const end = rest.findIndex((each) => !isTextBlock(each));
      const texts = (end < 0 ? rest : rest.slice(0, end)).filter(isTextBlock);
      segments.push(textSegment(heading, texts, context));
      rest = rest.slice(texts.length);
    } else {
      const { pieces, used } = piecesOf(block, next, context);
      segments.push(...pieceSegments(pieces, heading, context));
      rest = rest.slice(used);
    }
    heading = undefined;
  }
  return segments;
};

const pieceSegments = (
  pieces: readonly Piece[],
  section: ReportSection | undefined,
  context: SegmentContext,
): readonly Segment[] => {
  const heading =
    section === undefined
      ? []
      : [sectionHeading(section, PIECE_SCALE, context)];
  return pieces.map((piece, index) => ({
    kind: "piece",
    piece: headedPiece(index === 0 ? heading : [], piece, context.body.width),
  }));
};

const [, PIECE_SCALE = { body: 14, heading: 16, note: 11 }] = TEXT_SCALES;

const textSegment = (
  section: ReportSection | undefined,
  blocks: readonly TextBlock[],
  context: SegmentContext,
): Segment => ({
  kind: "text",
  groupsAt: (scale) => [
    {
      ...(section === undefined
        ? {}
        : { heading: sectionHeading(section, scale, context) }),
      paragraphs: blocks.flatMap((block) =>
        textParagraphs(block, { ...context, scale }),
      ),
    },
  ],
});

const sectionHeading = (
  { no, title, figure }: ReportSection,
  scale: TextScale,
  { language }: PlanContext,
): Paragraph => {
  const number: readonly Run[] =
    no === undefined ? [] : [{ text: `${no} `, ink: "accent" }];
  return headingParagraph(
    [...number, { text: title }],
    figure === undefined ? [] : [{ text: formatCell(figure, language) }],
    scale,
  );
};

/** The pieces of a block that is no running text, and how many blocks they take: its neighbour may stand beside it. */
const piecesOf = (
  block: Exclude<Block, TextBlock>,
  next: Block | undefined,
  context: PlanContext,
): { readonly pieces: readonly Piece[]; readonly used: number } => {
  switch (block.kind) {
    case "chart": {
      const beside =
        next?.kind === "table" && standsBeside(next, context)
          ? next
          : undefined;
      return {
        pieces: [chartPiece(block, beside, context)],
        used: beside === undefined ? 1 : 2,
      };
    }
    case "table":
      return { pieces: [tablePiece(block, context)], used: 1 };
    case "image":
      return { pieces: [imagePiece(block, context)], used: 1 };
    case "cards":
      return {
        pieces: block.cards.flatMap((card) => cardPieces(card, context)),
        used: 1,
      };
    default:
      return block satisfies never;
  }
};

const mergeTexts = (segments: readonly Segment[]): readonly Segment[] => {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last?.kind === "text" && segment.kind === "text") {
      merged[merged.length - 1] = {
        kind: "text",
        groupsAt: (scale) => [
          ...last.groupsAt(scale),
          ...segment.groupsAt(scale),
        ],
      };
    } else {
      merged.push(segment);
    }
  }
  return merged;
};
