import type { Hatch, SeriesPaint } from "../../../chart/palette";

/** Pattern fills of Office that stay distinct in grey; dkHorz and pct25 turn nearly white. */
const presets: Readonly<Record<Exclude<Hatch, "none">, string>> = {
  up: "wdUpDiag",
  down: "wdDnDiag",
  horizontal: "ltHorz",
  vertical: "ltVert",
  grid: "smGrid",
  dots: "pct10",
};

/** The fill of a series in DrawingML: plain, or a pattern. */
export const seriesFill = ({ fill, hatch, ink }: SeriesPaint): string =>
  hatch === "none"
    ? solidFill(fill)
    : `<a:pattFill prst="${presets[hatch]}"><a:fgClr>${rgb(ink)}</a:fgClr><a:bgClr>${rgb(fill)}</a:bgClr></a:pattFill>`;

/** @param color `#RRGGBB` */
export const solidFill = (color: string): string =>
  `<a:solidFill>${rgb(color)}</a:solidFill>`;

const rgb = (color: string): string =>
  `<a:srgbClr val="${color.slice(1).toUpperCase()}"/>`;
