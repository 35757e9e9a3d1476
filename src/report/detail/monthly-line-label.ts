import type { MonthlyCounts } from "../../rollup/years/fiscal-year-rollup";
import type { ReportContext } from "../report-context";

/** What a line of numbers by month is called; a blank 集計見出し as its bullet in the overview is. */
export const monthlyLineLabel = (
  label: string | null,
  by: MonthlyCounts["by"],
  { labels, messages }: ReportContext,
): string =>
  label ?? (by === "summaryLine" ? messages.detail.others : labels.unset);
