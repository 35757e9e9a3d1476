import type { Report } from "../report/report";
import { explainHidden } from "./explain-hidden";
import { figureKey } from "./figure-id";
import type { CollectedFigure } from "./relations/collect-figures";
import { visitReport } from "./walk/visit-report";

/**
 * A document without these figures, wherever it prints them.
 * @param figures of the document, by their keys
 * @param keys of those to hide
 */
export const hideFigures = (
  report: Report,
  figures: ReadonlyMap<string, CollectedFigure>,
  keys: ReadonlySet<string>,
): Report =>
  explainHidden(
    visitReport(report, ({ id }) => keys.has(figureKey(id))),
    figures,
    keys,
  );
