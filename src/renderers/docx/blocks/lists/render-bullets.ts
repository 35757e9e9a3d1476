import { Paragraph, Tab, TextRun } from "docx";
import { formatCell } from "../../../../report/cells/format-cell";
import type {
  Bullet,
  BulletFigure,
  BulletsBlock,
} from "../../../../report/block";
import { dense } from "../../styles/dense-spacing";
import type { DocxContext } from "../../document/docx-context";
import { keepsItem } from "./keeps-item";
import { BULLETS } from "../../styles/list-numbering";
import { textRuns } from "../../xml/text-runs";

/** Bullets of a real list; their figures stand at the right edge, one under the other. */
export const renderBullets = (
  { items }: Pick<BulletsBlock, "items">,
  context: DocxContext,
  level = 0,
): readonly Paragraph[] =>
  items.flatMap((item, index) => [
    renderBullet(item, level, {
      ...context,
      keepsNext: keepsItem(index, items.length, context),
    }),
    ...(item.items === undefined
      ? []
      : renderBullets({ items: item.items }, context, level + 1)),
  ]);

const renderBullet = (
  { label, figures }: Bullet,
  level: number,
  context: DocxContext,
): Paragraph =>
  new Paragraph({
    style: "ListBullet",
    numbering: { reference: BULLETS, level: Math.min(level, 1), custom: true },
    ...(context.isDense || context.isInCell ? { spacing: dense.bullet } : {}),
    ...(context.keepsNext ? { keepNext: true } : {}),
    ...(figures.length === 0
      ? {}
      : { tabStops: [{ type: "right", position: context.textWidth }] }),
    children: [
      ...textRuns(label),
      ...(figures.length === 0
        ? []
        : [
            new TextRun({ children: [new Tab()] }),
            ...figures.flatMap((figure) => figureRuns(figure, context)),
          ]),
    ],
  });

const figureRuns = (
  { lead, cell, tail }: BulletFigure,
  { report }: DocxContext,
): readonly TextRun[] => [
  ...textRuns(lead),
  ...textRuns(formatCell(cell, report.language), { bold: true }),
  ...textRuns(tail),
];
