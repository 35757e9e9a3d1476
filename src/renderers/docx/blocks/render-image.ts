import { Paragraph } from "docx";
import type { ImageBlock } from "../../../report/block";
import { caption } from "./caption";
import type { DocxContext } from "../document/docx-context";
import { TALLEST_PICTURE } from "../styles/page-layout";
import { pictureRun } from "./picture-run";

/** A picture over its caption. One that cannot be shown leaves its caption. */
export const renderImage = (
  block: ImageBlock,
  context: DocxContext,
): readonly Paragraph[] => {
  const run = pictureRun(
    block.image,
    { width: context.textWidth, height: TALLEST_PICTURE },
    context,
  );
  return [
    ...(run === undefined
      ? []
      : [
          new Paragraph({
            style: "NendoFigure",
            keepNext: true,
            children: [run],
          }),
        ]),
    caption(block, context),
  ];
};
