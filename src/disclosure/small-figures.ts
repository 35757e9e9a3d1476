import type { SmallFiguresRule } from "../domain/publishing/small-figures-rule";
import { figureKey } from "./figure-id";
import type { CollectedFigure } from "./relations/collect-figures";
import type { SmallFigure } from "./small-figure";

/**
 * The figures of few people (domain: Small figures): those of people from 1 to
 * below the threshold, and 回数 of meetings that so few people were at. 回数 of
 * activities tell of no people.
 */
export const smallFigures = (
  figures: ReadonlyMap<string, CollectedFigure>,
  { threshold }: Pick<SmallFiguresRule, "threshold">,
): readonly CollectedFigure[] => {
  const isSmall = (value: number | undefined): boolean =>
    value !== undefined && value >= 1 && value < threshold;
  return [...figures.values()].filter((figure) => {
    const { id, value, unit } = figure;
    if (!isSmall(value)) return false;
    if (unit === "people") return true;
    if (id.kind !== "attendance") return false;
    const people = ["totalAttendance", "distinctAttendees"] as const;
    const known = people.flatMap(
      (measure) => figures.get(figureKey({ ...id, measure }))?.value ?? [],
    );
    return known.length === 0 || known.some(isSmall);
  });
};

/** What is told of a figure. */
export const toldFigure = ({
  key,
  label,
  value,
  unit,
  selection,
  places,
}: CollectedFigure): SmallFigure => ({
  key,
  label,
  value,
  unit,
  places,
  ...(selection === undefined ? {} : { selection }),
});
