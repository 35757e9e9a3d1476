import type { Steps } from "../../../domain/steps";
import { flatMapInSteps } from "../../../domain/steps";
import type { Block } from "../../../report/block";
import type { Chapter, ReportSection } from "../../../report/report";
import type { YearChart } from "../../../report/paged/charts-in-turn";
import { chartsInTurn } from "../../../report/paged/charts-in-turn";
import type { TextScale } from "../flow/text-scale";
import { TEXT_SCALES } from "../flow/text-scale";
import { cardRows } from "../pieces/card-rows";
import { chartPiece, standsBeside } from "../pieces/chart-piece";
import { headedPiece } from "../pieces/headed-piece";
import { imagePiece } from "../pieces/image-piece";
import type { Piece } from "../pieces/piece";
import { sectionHeading } from "../pieces/section-heading";
import { fitsInColumn, tablePiece } from "../pieces/table-piece";
import type { TextBlock } from "../pieces/text-paragraphs";
import { isTextBlock, textParagraphs } from "../pieces/text-paragraphs";
import { textPiece } from "../pieces/text-piece";
import { tableUnder, yearCharts, yearsBeside } from "../pieces/year-charts";
import type { PlanContext } from "./plan-context";

/** A part of a chapter in its order, made when the width of its column is known. */
export interface ChapterItem {
  /** Stands over the whole width of a slide; others stand in columns. */
  readonly isWide: (columnWidth: number) => boolean;
  piecesAt(width: number, scale: TextScale): Steps<readonly Piece[]>;
}

export interface ChapterContext extends PlanContext {
  readonly chapters: readonly Chapter[];
}

/** What a chapter is made of, in its order. */
export const chapterItems = (
  { lead, sections }: Pick<Chapter, "lead" | "sections">,
  context: ChapterContext,
): readonly ChapterItem[] => {
  const items = [...itemsOf(undefined, lead, context)];
  let rest = sections;
  while (rest[0] !== undefined) {
    const years = yearsInTurn(rest, context);
    if (years.length > 1) {
      items.push(...chartItems(years, context));
      rest = rest.slice(years.length);
    } else {
      items.push(...itemsOf(rest[0], rest[0].blocks, context));
      rest = rest.slice(1);
    }
  }
  return items;
};

/** Charts of years that a slide has room for beside each other. */
const yearsInTurn = (
  sections: readonly ReportSection[],
  context: PlanContext,
): readonly YearChart[] => {
  const years = yearsBeside(context) > 1 ? chartsInTurn(sections) : [];
  const end = years.findIndex(
    ({ table }) => table !== undefined && !tableUnder(table, context),
  );
  return end < 0 ? years : years.slice(0, end);
};

const chartItems = (
  years: readonly YearChart[],
  context: PlanContext,
): readonly ChapterItem[] => {
  const count = yearsBeside(context);
  return Array.from({ length: Math.ceil(years.length / count) }, (_, row) => ({
    isWide: () => true,
    *piecesAt() {
      yield;
      return [yearCharts(years.slice(row * count, (row + 1) * count), context)];
    },
  }));
};

const itemsOf = (
  section: ReportSection | undefined,
  blocks: readonly Block[],
  context: ChapterContext,
): readonly ChapterItem[] => {
  const items: ChapterItem[] = [];
  const tables = blocks.filter(({ kind }) => kind === "table").length;
  const isCaptioned = section === undefined || tables > 1;
  let heading = section;
  let rest = blocks;
  while (rest.length > 0 || heading !== undefined) {
    const [block, next] = rest;
    if (block === undefined || isTextBlock(block)) {
      const end = rest.findIndex((each) => !isTextBlock(each));
      const texts = (end < 0 ? rest : rest.slice(0, end)).filter(isTextBlock);
      items.push(textItem(heading, texts, context));
      rest = rest.slice(texts.length);
    } else {
      const beside =
        block.kind === "chart" &&
        next?.kind === "table" &&
        standsBeside(next, context)
          ? next
          : undefined;
      items.push(
        withHeading(
          heading,
          blockItem(block, beside, isCaptioned, context),
          context,
        ),
      );
      rest = rest.slice(beside === undefined ? 1 : 2);
    }
    heading = undefined;
  }
  return items;
};

const textItem = (
  section: ReportSection | undefined,
  blocks: readonly TextBlock[],
  context: ChapterContext,
): ChapterItem => ({
  isWide: () => false,
  *piecesAt(width, scale) {
    const paragraphs = yield* flatMapInSteps(blocks, (block) =>
      textParagraphs(block, { ...context, scale }),
    );
    const heading =
      section === undefined
        ? {}
        : { heading: sectionHeading(section, scale, context) };
    yield;
    return [textPiece({ ...heading, paragraphs }, width, context.language)];
  },
});

const withHeading = (
  section: ReportSection | undefined,
  { isWide, piecesAt }: ChapterItem,
  context: PlanContext,
): ChapterItem => ({
  isWide,
  *piecesAt(width, scale) {
    const pieces = yield* piecesAt(width, scale);
    return section === undefined
      ? pieces
      : pieces.map((piece, index) =>
          headedPiece(
            index === 0
              ? [sectionHeading(section, TEXT_SCALES.plain, context)]
              : [],
            piece,
            width,
          ),
        );
  },
});

/** One photo on a card, which would leave most of a slide's width empty. */
export const isLonePhoto = (block: Block): boolean =>
  block.kind === "cards" &&
  block.cards.length === 1 &&
  block.cards.every(({ images }) => images.length === 1);

const blockItem = (
  block: Exclude<Block, TextBlock>,
  beside: Extract<Block, { kind: "table" }> | undefined,
  isCaptioned: boolean,
  context: PlanContext,
): ChapterItem => {
  switch (block.kind) {
    case "chart":
      return {
        isWide: () => true,
        *piecesAt() {
          yield;
          return [chartPiece(block, beside, context)];
        },
      };
    case "table":
      return {
        isWide: (width) => !fitsInColumn(block, context, width),
        *piecesAt(width) {
          yield;
          return [tablePiece(block, context, { width, isCaptioned })];
        },
      };
    case "image":
      return {
        isWide: () => false,
        *piecesAt(width) {
          yield;
          return [imagePiece(block, context, width)];
        },
      };
    case "cards":
      return isLonePhoto(block)
        ? {
            isWide: () => false,
            piecesAt: (width, scale) =>
              cardRows(block.cards, scale, {
                ...context,
                body: { ...context.body, width },
              }),
          }
        : {
            isWide: () => true,
            piecesAt: (_, scale) => cardRows(block.cards, scale, context),
          };
    default:
      return block satisfies never;
  }
};
