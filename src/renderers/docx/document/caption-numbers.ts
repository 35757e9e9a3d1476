import { blocksOf } from "../../../report/blocks-of";
import type { Block } from "../../../report/block";
import type { Report } from "../../../report/report";

/** 図1, 図2, … and 表1, 表2, …: the number of each block that has a caption. */
export type CaptionNumbers = ReadonlyMap<Block, number>;

/** Charts and pictures are counted together, tables by themselves, through the whole document. */
export const captionNumbers = ({ chapters }: Report): CaptionNumbers => {
  const blocks = chapters.flatMap(blocksOf);
  const figures = blocks.filter(
    ({ kind }) => kind === "chart" || kind === "image",
  );
  const tables = blocks.filter(({ kind }) => kind === "table");
  return new Map(
    [figures, tables].flatMap((group) =>
      group.map((block, index) => [block, index + 1] as const),
    ),
  );
};
