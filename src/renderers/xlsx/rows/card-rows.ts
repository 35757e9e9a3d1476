import type { Language } from "../../../i18n/language";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock, ImageRef } from "../../../report/block";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { pictureRow } from "../pictures/picture-row";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { emptyRow, rowOf } from "./sheet-row";
import { textRow } from "./text-row";
import { valueCell } from "../cells/value-cell";

/** Cards one under the other: heading, facts with their names before them, content. */
export const cardRows = (
  { cards }: CardsBlock,
  grid: SheetGrid,
  context: SheetContext,
): readonly SheetRow[] => {
  const { language } = context;
  return cards.flatMap(({ heading, lines, text, images }) => [
    {
      ...textRow(heading, { ...grid, label: 0 }, cellStyles.caption),
      isHeading: true,
    },
    ...lines.map((line) => factRow(line, grid, language)),
    ...(text === undefined ? [] : [textRow(text, grid)]),
    ...images.map((image) => photoRow(image, grid, context)),
    emptyRow,
  ]);
};

/** A fact beside its name, over all columns from there on: a long title takes lines, and none of them is cut. */
const factRow = (
  { label, value }: CardsBlock["cards"][number]["lines"][number],
  grid: SheetGrid,
  language: Language,
): SheetRow => {
  const text = formatCell(value, language);
  if (grid.label === 0) return textRow(`${label} ${text}`, grid);
  return {
    ...textRow(text, grid),
    ...rowOf(
      [
        [0, textCellOf(label)],
        [1, leftOf(valueCell(value, language))],
      ],
      cellStyles.text,
    ),
  };
};

const PHOTO = { width: 400, height: 300 };

/** A photo; one that can't be shown is told by the name of its file. */
const photoRow = (
  image: ImageRef,
  grid: SheetGrid,
  context: SheetContext,
): SheetRow => {
  const { labelled, document } = reportMessages[context.language];
  return (
    pictureRow(image, PHOTO, context) ??
    textRow(labelled(document.picture, image.name), grid, cellStyles.footnote)
  );
};

/** Among facts in words a number stands at the left like them. */
const leftOf = (cell: ReturnType<typeof valueCell>) => ({
  ...cell,
  style: {
    ...cell.style,
    alignment: { horizontal: "left" as const },
  },
});
