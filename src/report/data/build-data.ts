import type { ReportData } from "../report";
import type { ReportContext } from "../report-context";
import { codeTable } from "./code-table";
import { definitionTable } from "./definition-table";
import { figureTable } from "./figure-table";
import { recordTable } from "./record-table";

/** The figures in long form, the records behind them, and what the codes mean. */
export const buildData = (context: ReportContext): ReportData => ({
  figures: figureTable(context),
  records: recordTable(context),
  codes: codeTable(context),
  definitions: definitionTable(context),
});
