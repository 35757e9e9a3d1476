import type { SmallFiguresRule } from "../domain/publishing/small-figures-rule";
import type { Report } from "../report/report";
import { hideFigures } from "./hide-figures";
import { chooseHidden } from "./hiding/choose-hidden";
import { buildModel } from "./relations/build-model";
import type { CollectedFigure } from "./relations/collect-figures";
import { collectFigures } from "./relations/collect-figures";
import type { SmallFigure } from "./small-figure";
import { smallFigures, toldFigure } from "./small-figures";

/** A document, and what it tells of few people. */
export interface Disclosure {
  /** With mode `hide` without the hidden figures and all that would give them away. */
  readonly report: Report;
  readonly rule: SmallFiguresRule;
  /** Figures of few people, in the order of the document. */
  readonly small: readonly SmallFigure[];
  /** All figures that are hidden, of few people or not; none with mode `warn`. */
  readonly hidden: readonly SmallFigure[];
}

/**
 * Looks for figures of few people in a document that may be published, and
 * hides them where the rule says so (domain: Small figures). Hidden with them
 * are as many others as it takes that no hidden figure can be narrowed to fewer
 * than `threshold` whole values from everything that the document prints, its
 * data for machines included. An internal document stays as it is.
 * @param report of the public edition
 * @param rule threshold in people; 0 and 1 look for nothing
 */
export const disclose = (
  report: Report,
  rule: SmallFiguresRule,
): Disclosure => {
  if (report.edition !== "public") {
    return { report, rule, small: [], hidden: [] };
  }
  const figures = collectFigures(report);
  const small = smallFigures(figures, rule);
  if (rule.mode === "warn" || small.length === 0) {
    return { report, rule, small: small.map(toldFigure), hidden: [] };
  }
  const keys = keysToHide(report, figures, small, rule.threshold);
  return {
    report: hideFigures(report, figures, keys),
    rule,
    small: small.map(toldFigure),
    hidden: [...figures.values()]
      .filter(({ key }) => keys.has(key))
      .map(toldFigure),
  };
};

const keysToHide = (
  report: Report,
  figures: ReadonlyMap<string, CollectedFigure>,
  small: readonly CollectedFigure[],
  threshold: number,
): ReadonlySet<string> => {
  const { model, variableOf, dependents } = buildModel(report, figures);
  const hidden = chooseHidden(
    model,
    new Set(small.flatMap(({ key }) => variableOf.get(key) ?? [])),
    threshold,
  );
  return new Set([
    ...[...variableOf].flatMap(([key, variable]) =>
      hidden.has(variable) ? [key] : [],
    ),
    ...dependents.flatMap(({ key, on }) =>
      on.some((variable) => hidden.has(variable)) ? [key] : [],
    ),
  ]);
};
