import type { AnalysisMessages } from "../../i18n/summary/analysis-messages";
import type { RollupInput } from "../../rollup/input/rollup-input";
import type { ReportContext } from "../report-context";

/** What the chapters of the screen are made from: the report's input and the rows. */
export interface AnalysisContext extends ReportContext {
  readonly analysis: AnalysisMessages;
  /** The rows that the rollups were counted from. */
  readonly rows: RollupInput;
}
