import type { DataTable } from "../report-data";
import type { Measure } from "./measure";
import { measureUnits } from "./measure";

/** The measures that a table of figures has, in their order: others need no code and no definition. */
export const usedMeasures = ({
  columns,
  rows,
}: DataTable): readonly Measure[] => {
  const at = columns.findIndex(({ id }) => id === "measureCode");
  const used = new Set(rows.map((row) => row[at]));
  return (Object.keys(measureUnits) as Measure[]).filter((measure) =>
    used.has(measure),
  );
};
