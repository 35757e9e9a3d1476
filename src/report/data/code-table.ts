import type { DataTable } from "../report-data";
import type { ReportContext } from "../report-context";
import { dataTable } from "./data-table";
import { measureLabel, measureUnits } from "./measure";
import { rankCodes } from "./rank-codes";
import { usedMeasures } from "./used-measures";

/**
 * What the codes of the long table stand for, each kind in its order.
 * @param figures the long table
 */
export const codeTable = (
  context: ReportContext,
  figures: DataTable,
): DataTable => {
  const { rollups, labels, messages, words } = context;
  const text = messages.data;
  const kind = (
    name: string,
    entries: readonly (readonly [code: string, label: string, unit?: string])[],
  ) =>
    entries.map(([code, label, unit], index) => ({
      kind: name,
      code,
      label,
      order: index + 1,
      unit: unit ?? null,
    }));
  const sections = new Map(
    rollups.flatMap(({ sections: ofYear }) =>
      ofYear.map(({ rule }) => [rule.id, rule.title] as const),
    ),
  );
  return dataTable(
    { id: "codes", title: text.codes },
    {
      kind: text.codeKind,
      code: text.code,
      label: text.label,
      order: text.order,
      unit: text.unit,
    },
    [
      ...kind(
        text.rank(words),
        [...rankCodes(rollups)].map(([rank, code]) => [
          code,
          rank ?? labels.unset,
        ]),
      ),
      ...kind(text.section, [...sections]),
      ...kind(
        text.measure,
        usedMeasures(figures).map((measure) => [
          measure,
          measureLabel(measure, context),
          messages.units[measureUnits[measure]],
        ]),
      ),
    ],
  );
};
