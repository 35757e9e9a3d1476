import type { SmallFiguresRule } from "../domain/publishing/small-figures-rule";
import type { Report } from "../report/report";
import { collectFigures } from "./relations/collect-figures";
import type { SmallFigure } from "./small-figure";
import { smallFigures, toldFigure } from "./small-figures";

/**
 * The figures of few people of a document that may be published, in its order;
 * none of any other document.
 * @param report of the public edition, with nothing hidden
 */
export const findSmallFigures = (
  report: Report,
  rule: SmallFiguresRule,
): readonly SmallFigure[] =>
  report.edition === "public"
    ? smallFigures(collectFigures(report), rule).map(toldFigure)
    : [];
