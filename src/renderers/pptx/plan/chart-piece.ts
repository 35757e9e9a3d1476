import type { ChartBlock, TableBlock } from "../../../report/report";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import { tablePiece } from "./table-piece";

const LEAST = 240;
const MOST = 360;
const GAP = 24;
const TABLE_SHARE = 0.36;
/** A table that stands beside a chart is not higher. */
const HIGHEST_TABLE = 290;

/** A table this small stands beside the chart before it. */
export const standsBeside = (
  table: TableBlock,
  context: PlanContext,
): boolean =>
  table.columns.length <= 4 &&
  tablePiece(table, context, tableWidth(context)).place({
    ...context.body,
    height: HIGHEST_TABLE,
  }).rest === undefined;

const tableWidth = ({ body }: PlanContext): number =>
  Math.round(body.width * TABLE_SHARE);

/** A chart as high as there is room, with a small table at its right side. */
export const chartPiece = (
  block: ChartBlock,
  beside: TableBlock | undefined,
  context: PlanContext,
): Piece => ({
  minHeight: beside === undefined ? LEAST : HIGHEST_TABLE,
  place: (box) => {
    const height = Math.min(box.height, MOST);
    const side = tableWidth(context);
    const width = beside === undefined ? box.width : box.width - side - GAP;
    const table =
      beside === undefined
        ? undefined
        : tablePiece(beside, context, side).place({
            x: box.x + width + GAP,
            y: box.y,
            width: side,
            height,
          });
    return {
      shapes: [
        { kind: "chart", block, box: { ...box, width, height } },
        ...(table?.shapes ?? []),
      ],
      height,
    };
  },
});
