import { Paragraph, Tab, TextRun } from "docx";
import { formatCell } from "../../../report/cells/format-cell";
import type { DatedListBlock } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import { keepsItem } from "./keeps-item";
import { faint } from "../styles/colors";
import { textRuns } from "../xml/text-runs";

/** Dates in a column of their own; an entry without a date leaves it empty. */
export const renderDatedList = (
  { items }: DatedListBlock,
  context: DocxContext,
): readonly Paragraph[] =>
  items.map((item, index) =>
    renderItem(item, {
      ...context,
      keepsNext: keepsItem(index, items.length, context),
    }),
  );

const renderItem = (
  { when, text, figure }: DatedListBlock["items"][number],
  { report, textWidth, keepsNext }: DocxContext,
): Paragraph =>
  new Paragraph({
    style: "NendoDated",
    ...(keepsNext ? { keepNext: true } : {}),
    ...(figure === undefined
      ? {}
      : { tabStops: [{ type: "right", position: textWidth }] }),
    children: [
      ...textRuns(when, { color: faint }),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(text),
      ...(figure === undefined
        ? []
        : [
            new TextRun({
              bold: true,
              children: [new Tab(), formatCell(figure, report.language)],
            }),
          ]),
    ],
  });
