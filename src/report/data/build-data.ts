import type { ReportData } from "../report-data";
import type { ReportContext } from "../report-context";
import { codeTable } from "./code-table";
import { definitionTable } from "./definition-table";
import { figureTable } from "./figure-table";
import { historyTable } from "./history-table";
import { recordTable } from "./record-table";

/**
 * The figures in long form, the records behind them, and what one must know
 * to use them.
 * @param title of the document
 */
export const buildData = (
  context: ReportContext,
  title: string,
): ReportData => {
  const figures = figureTable(context);
  const records =
    context.edition === "internal" ? recordTable(context) : undefined;
  const codes = codeTable(context, figures);
  const optional = records === undefined ? [] : [records];
  return {
    figures,
    ...(records === undefined ? {} : { records }),
    codes,
    definitions: definitionTable(context, figures, [
      figures,
      ...optional,
      codes,
    ]),
    history: historyTable(context, title),
  };
};
