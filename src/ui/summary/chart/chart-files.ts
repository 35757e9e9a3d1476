import { chartSvgString } from "../../../chart/chart-svg-string";
import { cityColors } from "../../../chart/city-colors";
import { layoutChart } from "../../../chart/layout-chart";
import { fileName } from "../../../report/writing/file-name";
import type { ChartBlock } from "../../../report/chart-block";
import type { FiguresView } from "../chapters/report-view";

/** Pixels; the same whatever the window: a file is not a screen. */
const WIDTH = 960;
/** Pixels of the bitmap a pixel of the drawing: sharp on paper and slides. */
const SCALE = 2;

export type ChartFormat = "png" | "svg";

/** A file of a chart with the name it is saved under. */
export interface ChartFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * The chart as a picture on white paper; nothing is fetched.
 * @param peers charts of other years: one axis for all
 * @throws Error when the browser can't turn the drawing into a bitmap
 */
export const chartFile = async (
  block: ChartBlock,
  peers: readonly ChartBlock[],
  view: FiguresView,
  format: ChartFormat,
): Promise<ChartFile> => {
  const layout = layoutChart(block, {
    width: WIDTH,
    language: view.language,
    colors: cityColors(view.summary.colors, view.summary.report.city),
    peers,
  });
  const svg = new Blob([chartSvgString(block, layout)], {
    type: "image/svg+xml;charset=utf-8",
  });
  return {
    name: fileName({ title: block.caption }, format),
    blob: format === "svg" ? svg : await toPng(svg, layout),
  };
};

const toPng = async (
  svg: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("The browser gives no canvas.");
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    pen.fillStyle = "#FFFFFF";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) =>
      png === null
        ? reject(new Error("The browser makes no PNG."))
        : resolve(png),
    );
  });
};
