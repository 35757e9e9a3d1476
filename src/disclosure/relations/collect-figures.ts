import type { Unit } from "../../report/cell";
import type { Report } from "../../report/report";
import type { ReportPlace } from "../../report/report-place";
import type { Selection } from "../../rollup/selection/selection";
import type { FigureId } from "../figure-id";
import { figureKey } from "../figure-id";
import { visitReport } from "../walk/visit-report";

/** A figure of a document, with all places that print it. */
export interface CollectedFigure {
  readonly key: string;
  readonly id: FigureId;
  readonly value: number;
  readonly unit: Unit;
  /** In the words of the first place. */
  readonly label: string;
  /** The records behind it; absent where no place that prints it says them. */
  readonly selection?: Selection;
  /** On its pages, in their order; none for what only the data for machines have. */
  readonly places: readonly ReportPlace[];
}

/** Every figure of a document once, by its key, in the order of the document. */
export const collectFigures = (
  report: Report,
): ReadonlyMap<string, CollectedFigure> => {
  const found = new Map<string, CollectedFigure & { places: ReportPlace[] }>();
  visitReport(report, ({ id, value, unit, label, selection, place }) => {
    const key = figureKey(id);
    const known = found.get(key) ?? {
      key,
      id,
      value,
      unit,
      label,
      places: [],
    };
    if (place !== undefined) known.places.push(place);
    found.set(key, {
      ...known,
      label: known.label === "" ? label : known.label,
      ...(selection === undefined ? {} : { selection }),
    });
    return false;
  });
  return found;
};
