import { DESIGN } from "../../design-values";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Chapter } from "../../../report/report";
import type { Paragraph } from "../flow/paragraph";
import { textShape } from "../pieces/text-shape";
import type { PlanContext } from "./plan-context";
import type { Box, SlideShape } from "./slide-plan";

const LINE = 20;
const PADDING = 4;
const INSET = 12;
const BAR = 4;

/** Points under a heading that names a chapter on a shared slide, and its height with two lines. */
export const CHAPTER_HEADING = {
  gap: 10,
  highest: LINE * 2 + PADDING * 2,
} as const;

/** A heading before it is known how high those beside it are. */
interface ChapterHeading {
  /** Points that its words need. */
  readonly height: number;
  readonly shapesAt: (height: number) => SlideShape[];
}

/** Names a chapter on a slide that it shares: its number and title on a panel, a bar before it. */
export const chapterHeading = (
  { title, no }: Chapter,
  { x, y, width }: Box,
  { language }: PlanContext,
): ChapterHeading => {
  const paragraph: Paragraph = {
    runs: [
      ...(no === undefined
        ? []
        : [{ text: `${no} `, bold: true, ink: "accent" as const }]),
      { text: title, bold: true },
    ],
    tail: [],
    style: {
      size: DESIGN.slide.heading,
      lineHeight: LINE,
      spaceBefore: 0,
      hanging: 0,
    },
    keepsWithNext: true,
  };
  const words = textShape([paragraph], {
    x: x + INSET,
    y: y + PADDING,
    width: width - INSET * 2,
  });
  return {
    height: words.box.height + PADDING * 2,
    shapesAt: (height) => {
      const box = { x, y, width, height };
      return [
        { kind: "panel", paint: "panel", box },
        { kind: "panel", paint: "accent", box: { ...box, width: BAR } },
        { ...words, name: slideMessages[language].chapter },
      ];
    },
  };
};
