import type { LoadedSummary } from "./summary-source";
import type { SummaryChoice } from "../../summary/summary-choice";

/**
 * Draws what can be done with a summary that is shown, such as saving it. The
 * entry brings it along: a phone has none, and its file carries no exporters.
 * @returns what lit can render
 */
export type SummaryTools = (
  summary: LoadedSummary,
  choice: SummaryChoice,
) => unknown;
