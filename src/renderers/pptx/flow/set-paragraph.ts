import { printableText } from "../../../markup/printable-text";
import { textWidth } from "../../lines/char-width";
import { phraseLines } from "../../lines/phrase-lines";
import { breakRuns } from "./break-runs";
import type { Paragraph, Run, SetParagraph } from "./paragraph";
import { sliceRuns, textOfRuns } from "./paragraph";
import { wrapText } from "./wrap-text";

/** Office measures a little differently from us, and bold letters are wider. */
const SAFETY = { plain: 0.97, bold: 0.93 } as const;

/** Widths of the column of figures in em of their size: all of a list have one of a few, so that they align. */
const TAIL_EM = [3, 4.5, 6, 8, 11.5, 14] as const;

/** Of the column; a heading keeps its figure apart as long as it can. */
const WIDEST_TAIL = { heading: 0.45, item: 0.38 } as const;

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
  const widest =
    paragraph.keepsWithNext === true ? WIDEST_TAIL.heading : WIDEST_TAIL.item;
  if (tailWidth === undefined || tailWidth > width * widest) {
    // As wide as that, figures read as the end of the sentence.
    return setParagraph(
      { ...paragraph, runs: [...runs, { text: " " }, ...tail], tail: [] },
      width,
    );
  }
  const safety = runs.some(({ bold }) => bold) ? SAFETY.bold : SAFETY.plain;
  const room = Math.max(
    (width - leadWidth - tailWidth - style.hanging) * safety,
    style.size * 2,
  );
  const phrased = inPhrases(runs, { ...paragraph, tail }, room);
  const lines = wrapText(textOfRuns(phrased), style.size, room);
  const leadLines =
    lead === undefined
      ? 0
      : wrapText(lead.text, style.size, leadWidth * SAFETY.plain).length;
  return {
    ...paragraph,
    ...(lead === undefined ? {} : { lead }),
    runs: phrased,
    tail,
    leadWidth,
    tailWidth,
    lineStarts: lines.map(({ start }) => start),
    lineCount: Math.max(lines.length, leadLines),
  };
};

/** Letters that a heading, a label or an item of a list has at most; longer texts are broken by Office. */
const MOST_LETTERS = 80;

/**
 * A heading, a label or an item of a list broken between its phrases, in as
 * few lines as it needs; running text, and what needs more lines, as it is.
 */
const inPhrases = (
  runs: readonly Run[],
  { style, lead, tail, keepsWithNext }: Paragraph,
  room: number,
): readonly Run[] => {
  const text = textOfRuns(runs);
  const isLabel =
    keepsWithNext === true ||
    style.bullet !== undefined ||
    lead !== undefined ||
    tail.length > 0;
  if (!isLabel || text.length > MOST_LETTERS || text.includes("\n"))
    return runs;
  const needed = wrapText(text, style.size, room).length;
  const starts = phraseLines(text, style.size, room) ?? [];
  return starts.length <= needed ? breakRuns(runs, starts) : runs;
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
