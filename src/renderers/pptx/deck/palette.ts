import { contrastRatio } from "../../../chart/contrast-ratio";
import type { ThemeColors } from "./theme-colors";
import { namedColor } from "./theme-colors";

/** tx1, bg1 and accent1 as `#RRGGBB`. */
export interface Palette {
  readonly text: string;
  readonly paper: string;
  readonly accent: string;
}

export const paletteOf = (colors: ThemeColors): Palette => {
  const text = namedColor("tx1", colors) ?? "#000000";
  return {
    text,
    paper: namedColor("bg1", colors) ?? "#FFFFFF",
    accent: namedColor("accent1", colors) ?? text,
  };
};

/** WCAG 2.2, 1.4.3; large letters need less. */
const READABLE = { any: 4.5, large: 3 } as const;
/** Points. */
const LARGE = 18;

/**
 * Whether letters of a colour can be read on all that may lie behind them.
 * @param behind undefined for a picture, on which nobody knows
 * @param size points; small without it
 */
export const canRead = (
  ink: string,
  behind: readonly string[] | undefined,
  size = 0,
): boolean => {
  const least = size >= LARGE ? READABLE.large : READABLE.any;
  return behind?.every((each) => contrastRatio(ink, each) >= least) ?? false;
};
