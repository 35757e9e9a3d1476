import type { City } from "../domain/publishing/city";
import { readableAccent } from "./readable-accent";
import { tintOf } from "./tint-of";

/** How far a tint is from its colour to white. */
const TINT = 0.75;

/**
 * Colours of series: those of the settings by their place, then the city's own
 * two in the places of our two blues, with a tint of the first between them.
 * Patterns and outlines stay those of the place.
 * @param city absent, or without colours: our palette's own follow
 */
export const cityColors = (
  colors: readonly string[],
  city: City | undefined,
): readonly string[] => {
  const { color, secondColor } = city ?? {};
  if (color === undefined && secondColor === undefined) return colors;
  const first = color === undefined ? "" : readableAccent(color);
  const own = [first, first && tintOf(first, TINT), secondColor ?? ""];
  return [...colors, ...own.slice(colors.length)];
};
