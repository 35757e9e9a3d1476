/** Colours by what they are for; the theme of the file says which they are. Reverse is the colour of paper. */
export type Ink = "text" | "faint" | "accent" | "reverse";

/** A piece of text in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly ink?: Ink;
  /** Id of a chapter: a link to its first slide. */
  readonly target?: string;
}

/** How a paragraph is set; all lengths in points. */
export interface ParagraphStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly spaceBefore: number;
  /** Left edge of the lines after a bullet, which stands an em before it. */
  readonly hanging: number;
  /** Of the column of a lead. */
  readonly leadWidth?: number;
  /** Stands before the first line. */
  readonly bullet?: string;
  readonly align?: "right" | "center";
  /** A line below, where the paragraph stands in a list. */
  readonly rule?: "strong" | "hairline";
}

/**
 * A paragraph with words before or behind it that stand in columns of their
 * own: a date at the left, figures at the right edge.
 */
export interface Paragraph {
  readonly lead?: Run;
  readonly runs: readonly Run[];
  readonly tail: readonly Run[];
  readonly style: ParagraphStyle;
  /** Not the last of its column: a heading. */
  readonly keepsWithNext?: boolean;
}

/** A paragraph whose lines are known. */
export interface SetParagraph extends Paragraph {
  readonly lineCount: number;
  /** UTF-16 offsets in the text of the runs. */
  readonly lineStarts: readonly number[];
  /** Points of the columns of its lead and its tail; 0 without. */
  readonly leadWidth: number;
  readonly tailWidth: number;
}

/** Words of several runs, one after the other. */
export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map(({ text }) => text).join("");

/** The part of some runs between two offsets of their text. */
export const sliceRuns = (
  runs: readonly Run[],
  from: number,
  to: number,
): readonly Run[] => {
  let offset = 0;
  return runs.flatMap((run) => {
    const start = offset;
    offset += run.text.length;
    const text = run.text.slice(
      Math.max(from - start, 0),
      Math.max(to - start, 0),
    );
    return text === "" ? [] : [{ ...run, text }];
  });
};
