import { Paragraph, Tab, TextRun } from "docx";
import { formatCell } from "../../../../report/cells/format-cell";
import type { CardsBlock } from "../../../../report/block";
import { DESIGN } from "../../../design-values";
import { textWidth } from "../../../lines/char-width";
import type { DocxContext } from "../../document/docx-context";
import { dense } from "../../styles/dense-spacing";
import { paragraphStyles } from "../../styles/paragraph-styles";
import { textRuns } from "../../xml/text-runs";
import { pictureRun } from "../picture-run";

export type Card = CardsBlock["cards"][number];

/** All photos of a document have one height, twips. */
const PHOTO_HEIGHT = 1900;

/** Twips that the style of facts has for labels. */
const USUAL_LABEL = (paragraphStyles.NendoFact?.hanging ?? 0) * 20;

/** Twips that the labels of the facts of all cards need. */
export const widestLabel = (cards: readonly Card[]): number =>
  Math.max(
    USUAL_LABEL,
    ...cards.flatMap(({ lines }) =>
      lines.map(
        ({ label }) => Math.ceil(textWidth(label, DESIGN.page.table) + 8) * 20,
      ),
    ),
  );

/** Terms and values, which stand under each other behind the widest label. */
export const factLines = (
  { lines }: Card,
  labelWidth: number,
  { report: { language } }: DocxContext,
): readonly Paragraph[] =>
  lines.map(
    ({ label, value }) =>
      new Paragraph({
        style: "NendoFact",
        ...(labelWidth > USUAL_LABEL
          ? { indent: { left: labelWidth, hanging: labelWidth } }
          : {}),
        children: [
          ...textRuns(label),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(formatCell(value, language)),
        ],
      }),
  );

export const cardText = (
  { text }: Card,
  { hasOwnStyles }: DocxContext,
): readonly Paragraph[] =>
  text === undefined
    ? []
    : [
        new Paragraph({
          ...(hasOwnStyles ? {} : { spacing: dense.text }),
          children: textRuns(text),
        }),
      ];

/** Photos beside each other as far as they fit; what one shows that cannot be shown is told. */
export const cardPhotos = (
  { images }: Card,
  context: DocxContext,
): readonly Paragraph[] => {
  const room = { width: context.textWidth, height: PHOTO_HEIGHT };
  const runs = images.map((image) => pictureRun(image, room, context));
  const shown = runs.flatMap((run) => run ?? []);
  const missing = images.filter((_, index) => runs[index] === undefined);
  return [
    ...(shown.length === 0
      ? []
      : [
          new Paragraph({
            style: "NendoFigure",
            alignment: "left",
            spacing: { after: 120 },
            children: shown,
          }),
        ]),
    ...missing.map(
      ({ alternativeText }) =>
        new Paragraph({
          style: "NendoNote",
          children: textRuns(alternativeText),
        }),
    ),
  ];
};
