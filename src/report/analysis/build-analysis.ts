import { analysisMessages } from "../../i18n/summary/analysis-messages";
import { reportMessages } from "../../i18n/documents/report-messages";
import type { Steps } from "../../domain/steps";
import type { RollupInput } from "../../rollup/input/rollup-input";
import type { Chapter } from "../report";
import type { ReportInput } from "../report-input";
import { activityAnalysis } from "./activity-analysis";
import type { AnalysisContext } from "./analysis-context";
import { meetingAnalysis } from "./meeting-analysis";

/**
 * Chapters that the screen shows after the document: the same figures by more
 * dimensions, each with its records. They name people and never become part of
 * a file. None for years without records.
 * @param rows what the rollups were counted from
 */
export function* buildAnalysis(
  input: ReportInput,
  rows: RollupInput,
): Steps<readonly Chapter[]> {
  const context: AnalysisContext = {
    ...input,
    rows,
    messages: reportMessages[input.language],
    analysis: analysisMessages[input.language],
  };
  const ofMeetings = yield* meetingAnalysis(context);
  yield;
  return [ofMeetings, activityAnalysis(context)].flatMap(
    (chapter, index, all) =>
      chapter === undefined
        ? []
        : [
            {
              ...chapter,
              lead:
                all.findIndex((each) => each !== undefined) === index
                  ? [
                      {
                        kind: "footnote" as const,
                        text: context.analysis.onScreenOnly,
                      },
                    ]
                  : [],
            },
          ],
  );
}
