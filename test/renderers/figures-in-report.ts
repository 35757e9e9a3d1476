import type { Block, Bullet } from "../../src/report/block";
import type { NumberCell } from "../../src/report/cell";
import type { Report } from "../../src/report/report";
import { toldCell } from "./told-cell";

/** Every figure that readers see, in reading order. */
export const figuresIn = (report: Report): readonly NumberCell[] =>
  report.chapters.flatMap(({ lead, sections }) => [
    ...lead.flatMap(figuresOfBlock),
    ...sections.flatMap(({ figure, blocks }) => [
      ...(figure === undefined ? [] : [toldCell(figure)]),
      ...blocks.flatMap(figuresOfBlock),
    ]),
  ]);

const figuresOfBlock = (block: Block): readonly NumberCell[] => {
  switch (block.kind) {
    case "bullets":
      return block.items.flatMap(figuresOfBullet);
    case "table":
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "number" ? [cell] : [])),
      );
    case "datedList":
      return block.items.flatMap(({ figure }) =>
        figure ? toldCell(figure) : [],
      );
    case "cards":
      return block.cards.flatMap(({ lines }) =>
        lines.flatMap(({ value }) => (value.kind === "number" ? [value] : [])),
      );
    default:
      return [];
  }
};

const figuresOfBullet = ({
  figures,
  items = [],
}: Bullet): readonly NumberCell[] => [
  ...figures.map(({ cell }) => toldCell(cell)),
  ...items.flatMap(figuresOfBullet),
];
