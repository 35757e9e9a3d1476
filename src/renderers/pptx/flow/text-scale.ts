import { DESIGN } from "../../design-values";
import type { Paragraph, ParagraphStyle, Run } from "./paragraph";

/** The sizes of text on a slide, in points. Lines have a fixed height, so that what was planned is what is seen. */
export interface TextScale {
  readonly body: number;
  readonly heading: number;
  readonly note: number;
  /** Height of a line, and white space between paragraphs, in parts of their size. */
  readonly leading: number;
  readonly air: number;
}

const { body, heading, note } = DESIGN.slide;

/** From comfortable to dense, the last for overviews; body text is never smaller than the table of design values says. */
export const TEXT_SCALES = {
  huge: { body: 20, heading: 22, note: 12, leading: 1.5, air: 1.4 },
  large: { body: 18, heading: 20, note: 12, leading: 1.45, air: 1 },
  roomy: { body: 16, heading: 18, note: 12, leading: 1.45, air: 1 },
  plain: { body, heading, note, leading: 1.4, air: 1 },
  dense: { body, heading, note, leading: 1.2, air: 0.4 },
  tight: { body, heading, note, leading: 1.12, air: 0.2 },
} as const satisfies Readonly<Record<string, TextScale>>;

const line = (
  size: number,
  before: number,
  { leading, air }: TextScale,
): ParagraphStyle => ({
  size,
  lineHeight: Math.round(size * leading),
  spaceBefore: Math.round(size * before * air),
  hanging: 0,
});

export const bodyStyle = (scale: TextScale): ParagraphStyle =>
  line(scale.body, 0.5, scale);

export const noteStyle = (scale: TextScale): ParagraphStyle =>
  line(scale.note, 0.35, scale);

export const bulletStyle = (
  scale: TextScale,
  level: 0 | 1,
): ParagraphStyle => ({
  ...line(scale.body, 0.28, scale),
  hanging: Math.round(scale.body * (level === 0 ? 1 : 2)),
  bullet: level === 0 ? "•" : "–",
});

/** An entry with a date. @param leadWidth of the column of dates in points */
export const datedStyle = (
  scale: TextScale,
  leadWidth: number,
): ParagraphStyle => ({
  ...line(scale.body, 0.28, scale),
  leadWidth,
  rule: "hairline",
});

/** A heading over its group, with a figure at the right. */
export const headingParagraph = (
  runs: readonly Run[],
  tail: readonly Run[],
  scale: TextScale,
): Paragraph => ({
  runs: runs.map((run) => ({ ...run, bold: true })),
  tail: tail.map((run) => ({ ...run, bold: true, ink: "accent" })),
  style: {
    ...line(scale.heading, 0.8, scale),
    rule: "strong",
  },
  keepsWithNext: true,
});
