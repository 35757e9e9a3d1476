import { roundDecimal } from "../../../domain/round-decimal";
import type { WrittenNumber } from "./read-numbers";
import { lastPlace } from "./write-number";

/**
 * Whether a number of a sentence says a figure, as exactly as it means to:
 * 93.1% is 0.9308, 約70回 is 67, 60回余り is 67, 3割 is 0.28, 2～3回 is 2.4.
 * @param figure in the unit of the figure: 0.931 for 93.1%
 */
export const saysFigure = (number: WrittenNumber, figure: number): boolean => {
  const { value, low, decimals, scale, exactness, unitWord } = number;
  const scaled = figure / scale;
  const place = decimals > 0 ? 10 ** -decimals : lastPlace(value);
  const reach = Math.max(place, place > 1 ? place : value * 0.1);
  switch (exactness) {
    case "exact":
      return unitWord === "時間" && decimals === 2
        ? Math.abs(scaled - value) < 1 / 120
        : roundDecimal(scaled, decimals) === roundDecimal(value, decimals);
    case "about":
      return (
        Math.abs(scaled - value) <=
        Math.max(tolerance(value, place, decimals), EPSILON)
      );
    case "over":
      return scaled >= value - EPSILON && scaled < value + reach;
    case "under":
      return scaled > value - reach && scaled <= value + EPSILON;
    case "range":
    default:
      return scaled >= (low ?? value) - EPSILON && scaled <= value + EPSILON;
  }
};

const EPSILON = 1e-9;

/** 約 rounds to the last digit that is written, and is never further off than a tenth. */
const tolerance = (value: number, place: number, decimals: number): number =>
  decimals > 0 || place === 1 ? place / 2 : Math.min(place / 2, value * 0.1);
