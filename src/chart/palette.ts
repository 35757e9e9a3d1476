import { contrastRatio } from "./contrast-ratio";

/** How one series is filled: told apart by pattern first, by colour second. */
export interface SeriesPaint {
  /** #RRGGBB */
  readonly fill: string;
  readonly hatch: Hatch;
  /** Colour of the hatch lines. */
  readonly ink: string;
  /** Colour of a value written on the fill. */
  readonly text: string;
}

export type Hatch =
  | "none"
  | "up"
  | "down"
  | "horizontal"
  | "vertical"
  | "grid"
  | "dots";

const NAVY = "#0017C1";
const GREY = "#4D4D4D";
const WHITE = "#FFFFFF";
const BLACK = "#1A1A1C";
/** On a colour of medium lightness only the darkest black is read well. */
const DEEP_BLACK = "#000000";

/** Colours of everything in a chart that is not a series. */
export const chartInk = {
  outline: BLACK,
  text: BLACK,
  faintText: GREY,
  grid: "#CCCCCC",
  band: "#EFEFEF",
  bandEdge: "#999999",
  slots: BLACK,
  paper: WHITE,
} as const;

/**
 * Blues and greys (the scales of デジタル庁's dashboard themes, thinned out).
 * From the third step on a blue has less than 3:1 against white and neighbours
 * look alike in grey, so every fill stands in an outline with paper around it,
 * and every second has a pattern.
 */
const first: SeriesPaint = {
  fill: NAVY,
  hatch: "none",
  ink: WHITE,
  text: WHITE,
};
const paints: readonly SeriesPaint[] = [
  first,
  { fill: "#C5D7FB", hatch: "up", ink: NAVY, text: BLACK },
  { fill: "#7096F8", hatch: "none", ink: BLACK, text: BLACK },
  { fill: WHITE, hatch: "dots", ink: NAVY, text: BLACK },
  { fill: "#CCCCCC", hatch: "horizontal", ink: GREY, text: BLACK },
  { fill: GREY, hatch: "none", ink: WHITE, text: WHITE },
  { fill: "#F2F2F2", hatch: "down", ink: GREY, text: BLACK },
  { fill: "#E8F1FE", hatch: "grid", ink: NAVY, text: BLACK },
  { fill: "#999999", hatch: "vertical", ink: BLACK, text: BLACK },
  { fill: NAVY, hatch: "up", ink: WHITE, text: WHITE },
  { fill: WHITE, hatch: "vertical", ink: NAVY, text: BLACK },
  { fill: "#7096F8", hatch: "grid", ink: BLACK, text: BLACK },
  { fill: "#F2F2F2", hatch: "none", ink: BLACK, text: BLACK },
  { fill: GREY, hatch: "dots", ink: WHITE, text: WHITE },
  { fill: "#C5D7FB", hatch: "horizontal", ink: NAVY, text: BLACK },
  { fill: "#999999", hatch: "down", ink: BLACK, text: BLACK },
];

/** So many series are told apart; a city has no more ranks than that. */
export const MOST_PAINTS = paints.length;

/**
 * The paint of a series by its place in the stack; after the last one they begin anew.
 * @param color `#RRGGBB` of the settings; it keeps the pattern of its place
 */
export const seriesPaint = (index: number, color?: string): SeriesPaint => {
  const paint = paints[index % paints.length] ?? first;
  if (color === undefined) return paint;
  const text =
    contrastRatio(color, WHITE) > contrastRatio(color, DEEP_BLACK)
      ? WHITE
      : DEEP_BLACK;
  return { ...paint, fill: color, ink: text, text };
};
