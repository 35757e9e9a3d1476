import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import type {
  QuotableFigure,
  QuotableName,
} from "../../../src/rollup/quoting/quotable-figure";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import { rules } from "../fixture";

/** So few ranks that each of their figures can be written down. */
export const twoRanks: CountingRules = {
  ...rules,
  attendanceRule: "everyone",
  ranks: [
    { label: "部長級", synonyms: [] },
    { label: "課長級", synonyms: [] },
  ],
};

/**
 * Figures as `year section names: measure value unit (records behind it), …`,
 * those of the same year, section and names in one line.
 */
export const toldFigures = (
  figures: readonly QuotableFigure[],
  rows: RollupInput,
  by: CountingRules = twoRanks,
): string[] => {
  const lines = new Map<string, string[]>();
  for (const figure of figures) {
    const { fiscalYear, sectionId, names } = figure;
    const place = [
      ...(fiscalYear === undefined ? [] : [fiscalYear]),
      ...(sectionId === undefined ? [] : [sectionId]),
      ...names.map(nameOf),
    ].join(" ");
    const line = lines.get(place) ?? [];
    line.push(toldFigure(figure, rows, by));
    lines.set(place, line);
  }
  return [...lines].map(([place, told]) => `${place}: ${told.join(", ")}`);
};

const nameOf = (name: QuotableName): string =>
  `${name.by}=${name.by === "month" ? name.month : name.word}`;

const toldFigure = (
  { measure, change, suggested, unit, value, selection }: QuotableFigure,
  rows: RollupInput,
  by: CountingRules,
): string =>
  [
    ...(suggested === undefined ? [measure] : [suggested.kind, suggested.name]),
    ...(change === undefined ? [] : [change]),
    Number(value.toFixed(3)),
    unit,
    ...(selection === undefined
      ? []
      : [`(${resolveSelection(selection, rows, by).join(" ")})`]),
  ].join(" ");
