import { textWidth } from "./char-width";
import type { Paragraph, SetParagraph } from "./paragraph";
import { sliceRuns, textOfRuns } from "./paragraph";
import type { Line } from "./wrap-text";
import { wrapText } from "./wrap-text";

/** Office measures a little differently from us. */
const SAFETY = 0.97;

/** Widths of the column of figures in em of their size: all of a list have one of two, so that they align. */
const TAIL_EM = [4.5, 14] as const;

/** Lines that a paragraph takes in a column of a width in points. */
export const setParagraph = (
  paragraph: Paragraph,
  width: number,
): SetParagraph => {
  const { lead, runs, tail, style } = paragraph;
  const leadWidth =
    lead === undefined ? 0 : Math.min(style.leadWidth ?? 0, width / 3);
  const tailWidth = widthOfTail(paragraph);
  if (tailWidth === undefined || tailWidth > width / 2) {
    // As wide as that, figures read as the end of the sentence.
    return setParagraph(
      { ...paragraph, runs: [...runs, { text: " " }, ...tail], tail: [] },
      width,
    );
  }
  const set = { ...paragraph, leadWidth, tailWidth };
  const leadLines =
    lead === undefined
      ? 0
      : wrapText(lead.text, style.size, leadWidth * SAFETY).length;
  return {
    ...set,
    lineCount: Math.max(linesOf(set, width).length, leadLines),
  };
};

type Columns = Pick<SetParagraph, "leadWidth" | "tailWidth">;

const linesOf = (
  { runs, style, leadWidth, tailWidth }: Paragraph & Columns,
  width: number,
): readonly Line[] =>
  wrapText(
    textOfRuns(runs),
    style.size,
    Math.max(
      (width - leadWidth - tailWidth - style.hanging) * SAFETY,
      style.size * 2,
    ),
  );

/** 0 without a tail; undefined for one that is too wide for a column. */
const widthOfTail = ({ tail, style }: Paragraph): number | undefined => {
  const width = textWidth(textOfRuns(tail), style.size);
  if (width === 0) return 0;
  return TAIL_EM.map((em) => em * style.size).find(
    (column) => width <= column - style.size / 2,
  );
};

/** Points from the top of the first line to the bottom of the last. */
export const heightOfParagraph = ({
  lineCount,
  style: { lineHeight },
}: SetParagraph): number => lineCount * lineHeight;

/**
 * The first lines of a paragraph and the others; figures stay with the last.
 * @param lineCount at least 1, less than the paragraph has
 */
export const splitParagraph = (
  paragraph: SetParagraph,
  lineCount: number,
  width: number,
): readonly [Paragraph, Paragraph] => {
  const { lead, runs, tail, style, keepsWithNext } = paragraph;
  const text = textOfRuns(runs);
  const at = linesOf(paragraph, width)[lineCount]?.start ?? text.length;
  const isBreak = text[at - 1] === "\n";
  const { bullet: _, ...plain } = style;
  return [
    {
      ...(lead === undefined ? {} : { lead }),
      ...(keepsWithNext === undefined ? {} : { keepsWithNext }),
      runs: sliceRuns(runs, 0, isBreak ? at - 1 : at),
      tail: [],
      style,
    },
    {
      // What goes on stands below the text, without the mark of a new item.
      ...(lead === undefined ? {} : { lead: { text: "" } }),
      runs: sliceRuns(runs, at, text.length),
      tail,
      style: { ...plain, spaceBefore: 0 },
    },
  ];
};
