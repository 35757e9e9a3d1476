import type { Paragraph, ParagraphStyle, Run } from "./paragraph";

/** The sizes of text on a slide, in points. Lines have a fixed height, so that what was planned is what is seen. */
export interface TextScale {
  readonly body: number;
  readonly heading: number;
  readonly note: number;
}

/** From comfortable to dense. */
export const TEXT_SCALES: readonly TextScale[] = [
  { body: 18, heading: 20, note: 13 },
  { body: 16, heading: 18, note: 12 },
  { body: 14, heading: 16, note: 11 },
  { body: 12, heading: 14, note: 10 },
];

const line = (size: number, spaceBefore: number): ParagraphStyle => ({
  size,
  lineHeight: Math.round(size * 1.45),
  spaceBefore,
  hanging: 0,
});

export const bodyStyle = ({ body }: TextScale): ParagraphStyle =>
  line(body, Math.round(body * 0.5));

export const noteStyle = ({ note }: TextScale): ParagraphStyle =>
  line(note, Math.round(note * 0.35));

export const bulletStyle = (
  scale: TextScale,
  level: 0 | 1,
): ParagraphStyle => ({
  ...line(scale.body, Math.round(scale.body * 0.28)),
  hanging: Math.round(scale.body * (level === 0 ? 1 : 2)),
  bullet: level === 0 ? "•" : "–",
});

/** Em that a date of two days takes: 11月7日-8日. */
const DATE_EM = 7;

/** An entry with a date. */
export const datedStyle = ({ body }: TextScale): ParagraphStyle => ({
  ...line(body, Math.round(body * 0.28)),
  leadWidth: DATE_EM * body,
  rule: "hairline",
});

/** A heading over its group, with a figure at the right. */
export const headingParagraph = (
  runs: readonly Run[],
  tail: readonly Run[],
  { heading }: TextScale,
): Paragraph => ({
  runs: runs.map((run) => ({ ...run, bold: true })),
  tail: tail.map((run) => ({ ...run, bold: true, ink: "accent" })),
  style: {
    ...line(heading, Math.round(heading * 0.8)),
    lineHeight: Math.round(heading * 1.6),
    rule: "strong",
  },
  keepsWithNext: true,
});
