import { textWidth } from "./char-width";
import type { Paragraph, SetParagraph } from "./paragraph";
import { sliceRuns, textOfRuns } from "./paragraph";
import type { Line } from "./wrap-text";
import { wrapText } from "./wrap-text";

/** Office measures a little differently from us. */
const SAFETY = 0.97;
const TAIL_GAP = 1;

/** Lines that a paragraph takes in a column of a width in points. */
export const setParagraph = (
  paragraph: Paragraph,
  width: number,
): SetParagraph => {
  const { runs, style } = paragraph;
  const tailWidth = widthOfTail(paragraph);
  const room = roomOf(paragraph, width);
  if (tailWidth > room * 0.6) {
    // As wide as that, figures read as the end of the sentence.
    const joined = {
      ...paragraph,
      runs: [...runs, { text: " " }, ...paragraph.tail],
      tail: [],
    };
    return {
      ...joined,
      lineCount: linesOf(joined, width).length,
      isTailBelow: false,
    };
  }
  const lines = linesOf(paragraph, width);
  const last = lines.at(-1)?.width ?? 0;
  const isTailBelow =
    tailWidth > 0 && last + TAIL_GAP * style.size + tailWidth > room;
  return {
    ...paragraph,
    lineCount: lines.length + (isTailBelow ? 1 : 0),
    isTailBelow,
  };
};

const linesOf = (paragraph: Paragraph, width: number): readonly Line[] =>
  wrapText(
    textOfRuns(paragraph.runs),
    paragraph.style.size,
    roomOf(paragraph, width),
  );

const roomOf = ({ style }: Paragraph, width: number): number =>
  Math.max((width - style.hanging) * SAFETY, style.size * 2);

const widthOfTail = ({ tail, style }: Paragraph): number =>
  textWidth(textOfRuns(tail), style.size);

/** Points from the top of the first line to the bottom of the last. */
export const heightOfParagraph = ({
  lineCount,
  style: { lineHeight },
}: SetParagraph): number => lineCount * lineHeight;

/**
 * The first lines of a paragraph and the others.
 * @param lineCount at least 1, less than the paragraph has
 */
export const splitParagraph = (
  paragraph: SetParagraph,
  lineCount: number,
  width: number,
): readonly [Paragraph, Paragraph] => {
  const lines = linesOf(paragraph, width);
  const text = textOfRuns(paragraph.runs);
  const at = lines[lineCount]?.start ?? text.length;
  const isBreak = text[at - 1] === "\n";
  const { lead, style, ...rest } = paragraph;
  const { bullet, ...plain } = style;
  return [
    {
      ...rest,
      ...(lead === undefined ? {} : { lead }),
      style,
      runs: sliceRuns(rest.runs, 0, isBreak ? at - 1 : at),
      tail: [],
    },
    {
      runs: sliceRuns(rest.runs, at, text.length),
      tail: rest.tail,
      // What goes on stands below the text, without the mark of a new item.
      style: { ...plain, spaceBefore: 0 },
      lead: { text: "" },
    },
  ];
};
