import { reportMessages } from "../../../i18n/documents/report-messages";
import type { ImageBlock } from "../../../report/block";
import { cellStyles } from "../cells/cell-style";
import { pictureRow } from "../pictures/picture-row";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { textRow } from "./text-row";

/** As wide as a printed page, and as high as a row can be. */
const BOX = { width: 700, height: 520 };

/** A picture over its caption; one that can't be shown is told by the name of its file. */
export const imageRows = (
  { image, caption }: ImageBlock,
  grid: SheetGrid,
  context: SheetContext,
): readonly SheetRow[] => {
  const picture = pictureRow(image, BOX, context);
  const { labelled, document } = reportMessages[context.language];
  const words =
    picture === undefined ? labelled(document.picture, image.name) : caption;
  return [
    ...(picture === undefined ? [] : [picture]),
    textRow(words, { ...grid, label: 0 }, cellStyles.footnote),
  ];
};
