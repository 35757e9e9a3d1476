import type { IRunOptions } from "docx";
import { Tab, TextRun } from "docx";
import { printableText } from "../../../markup/printable-text";

/** A text as runs: its line breaks and tabs kept, what no document can hold left out. */
export const textRuns = (
  text: string,
  style: Omit<IRunOptions, "text" | "children" | "break"> = {},
): readonly TextRun[] =>
  printableText(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({
          ...style,
          ...(index === 0 ? {} : { break: 1 }),
          children: line
            .split("\t")
            .flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part])),
        }),
    );

/** A text that stays on one line: a heading, a title in a header. */
export const oneLine = (text: string): string =>
  printableText(text).replace(/\s+/gu, " ").trim();
