import { isBlank } from "../../../../domain/sameness/sameness";
import { isDitto } from "../../../../entering/reading/ditto";
import { isDay } from "./noted-day";

/** A row with a person alone goes on with the row above it, and so does what 〃 stands for. */
export const carried = (
  cells: readonly string[],
  above: readonly string[],
): readonly string[] =>
  cells.some(isDay)
    ? cells
    : cells.map((text, index) => (isBlank(text) ? (above[index] ?? "") : text));

/** The columns whose cell repeats the one above. */
export const dittosIn = (
  row: readonly string[],
): { readonly dittos?: ReadonlySet<number> } => {
  const at = row.flatMap((text, index) => (isDitto(text) ? [index] : []));
  return at.length === 0 ? {} : { dittos: new Set(at) };
};
