import type { TableBlock } from "../../../report/block";
import type { ChartBlock } from "../../../report/chart-block";
import type { PlanContext } from "../plan/plan-context";
import type { Piece } from "./piece";
import { PIECE_GAP } from "./piece";
import { tablePiece } from "./table-piece";

const LEAST = 200;
const MOST = 360;
const GAP = 24;
const TABLE_SHARE = 0.36;
/** On a narrow slide: points that the names of ranks want, and what they may take. */
const ROOMY_TABLE = 280;
const LARGEST_SHARE = 0.45;
/** A table that stands beside a chart is not higher. */
const HIGHEST_TABLE = 290;

/** A table this small stands beside the chart before it. */
export const standsBeside = (
  table: TableBlock,
  context: PlanContext,
): boolean =>
  table.columns.length <= 4 &&
  besideTable(table, context).height <= HIGHEST_TABLE;

const besideTable = (table: TableBlock, context: PlanContext): Piece =>
  tablePiece(table, context, {
    width: sideWidth(context),
    isCaptioned: true,
  });

const sideWidth = ({ body }: PlanContext): number =>
  Math.round(
    Math.min(
      Math.max(body.width * TABLE_SHARE, ROOMY_TABLE),
      body.width * LARGEST_SHARE,
    ),
  );

/** A chart as high as there is room, with a small table at its right side. */
export const chartPiece = (
  block: ChartBlock,
  beside: TableBlock | undefined,
  context: PlanContext,
): Piece => ({
  height: MOST,
  minHeight: Math.max(
    LEAST,
    beside === undefined ? 0 : besideTable(beside, context).height,
  ),
  gap: PIECE_GAP,
  place: (box) => {
    const height = Math.min(box.height, MOST);
    const side = sideWidth(context);
    const width =
      beside === undefined
        ? context.body.width
        : context.body.width - side - GAP;
    const table =
      beside === undefined
        ? undefined
        : besideTable(beside, context).place({
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
