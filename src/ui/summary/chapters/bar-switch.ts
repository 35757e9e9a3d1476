import type { TemplateResult } from "lit";
import { nothing } from "lit";
import type { TableBlock } from "../../../report/block";
import { measureSwitch } from "../chart/measure-switch";
import type { ReportView } from "./report-view";

/** 回数, のべ人数 or 実人数 for all bars of the analysis that have the choice; nothing where none has. */
export const barSwitch = (
  view: ReportView,
): TemplateResult | typeof nothing => {
  const table = view.summary.analysis
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .find(
      (block): block is TableBlock =>
        block.kind === "table" && block.bars?.choices !== undefined,
    );
  const choices = table?.bars?.choices;
  if (table === undefined || choices === undefined) return nothing;
  return measureSwitch({
    measures: choices.map((column, id) => ({
      id,
      label: table.columns[column + 1]?.label ?? "",
    })),
    chosen: view.barChoice,
    name: "nendo-bars-measure",
    language: view.language,
    choose: view.chooseBars,
  });
};
