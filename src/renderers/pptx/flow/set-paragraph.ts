import { printableText } from "../../../markup/printable-text";
import { textWidth } from "../../lines/char-width";
import type { Paragraph, Run, SetParagraph } from "./paragraph";
import { sliceRuns, textOfRuns } from "./paragraph";
import { wrapText } from "./wrap-text";

/** Office measures a little differently from us. */
const SAFETY = 0.97;

/** Widths of the column of figures in em of their size: all of a list have one of a few, so that they align. */
const TAIL_EM = [3, 4.5, 8, 11.5, 14] as const;

/** Of the column. */
const WIDEST_TAIL = 0.38;

/** Lines that a paragraph takes in a column of a width in points. */
export const setParagraph = (
  paragraph: Paragraph,
  width: number,
): SetParagraph => {
  const { style } = paragraph;
  const lead = paragraph.lead && printable(paragraph.lead);
  const runs = paragraph.runs.map(printable);
  const tail = paragraph.tail.map(printable);
  const leadWidth =
    lead === undefined ? 0 : Math.min(style.leadWidth ?? 0, width / 3);
  const tailWidth = widthOfTail(tail, style.size);
  if (tailWidth === undefined || tailWidth > width * WIDEST_TAIL) {
    // As wide as that, figures read as the end of the sentence.
    return setParagraph(
      { ...paragraph, runs: [...runs, { text: " " }, ...tail], tail: [] },
      width,
    );
  }
  const room = width - leadWidth - tailWidth - style.hanging;
  const lines = wrapText(
    textOfRuns(runs),
    style.size,
    Math.max(room * SAFETY, style.size * 2),
  );
  const leadLines =
    lead === undefined
      ? 0
      : wrapText(lead.text, style.size, leadWidth * SAFETY).length;
  return {
    ...paragraph,
    ...(lead === undefined ? {} : { lead }),
    runs,
    tail,
    leadWidth,
    tailWidth,
    lineStarts: lines.map(({ start }) => start),
    lineCount: Math.max(lines.length, leadLines),
  };
};

/** 0 without a tail; undefined for one that is too wide for a column. */
const widthOfTail = (
  tail: readonly Run[],
  size: number,
): number | undefined => {
  const width = textWidth(textOfRuns(tail), size);
  if (width === 0) return 0;
  return TAIL_EM.map((em) => em * size).find(
    (column) => width <= column - size / 2,
  );
};

/** What is measured is what is written. */
const printable = (run: Run): Run => ({
  ...run,
  text: printableText(run.text).replaceAll("\t", " "),
});

/** Points from the top of the first line to the bottom of the last. */
export const heightOfParagraph = ({
  lineCount,
  style: { lineHeight },
}: SetParagraph): number => lineCount * lineHeight;

/**
 * The first lines of a paragraph and the others, which stand below without the
 * mark of a new item; figures stay with the last line.
 * @param count of lines at least 1, less than the paragraph has
 */
export const splitParagraph = (
  paragraph: SetParagraph,
  count: number,
): readonly [SetParagraph, SetParagraph] => {
  const { lead, runs, style, lineStarts, lineCount } = paragraph;
  const text = textOfRuns(runs);
  const at = lineStarts[count] ?? text.length;
  const isBreak = text[at - 1] === "\n";
  const head: SetParagraph = {
    ...paragraph,
    runs: sliceRuns(runs, 0, isBreak ? at - 1 : at),
    tail: [],
    tailWidth: 0,
    lineStarts: lineStarts.slice(0, count),
    lineCount: count,
  };
  const rest: SetParagraph = {
    ...paragraph,
    ...(lead === undefined ? {} : { lead: { text: "" } }),
    runs: sliceRuns(runs, at, text.length),
    style: withoutMark(style),
    lineStarts: lineStarts.slice(count).map((start) => start - at),
    lineCount: Math.max(lineCount - count, 1),
  };
  return [head, rest];
};

const withoutMark = ({
  size,
  lineHeight,
  hanging,
  leadWidth = 0,
  align,
}: SetParagraph["style"]): SetParagraph["style"] => ({
  size,
  lineHeight,
  hanging,
  leadWidth,
  spaceBefore: 0,
  ...(align === undefined ? {} : { align }),
});
