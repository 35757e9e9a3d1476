import { meetingDimensionLabel } from "../../i18n/documents/dimension-labels";
import { MEETING_DIMENSION_NAMES } from "../../rollup/dimensions/meeting-dimensions";
import type { Steps } from "../../domain/steps";
import type { Block } from "../block";
import type { Chapter, ReportSection } from "../report";
import type { AnalysisContext } from "./analysis-context";
import { councilTable } from "./council-table";
import { measureTable } from "./measure-table";
import { frequentPeople, knowsPeople, repeatByMonth } from "./repeat-tables";
import { utilisationTable } from "./utilisation-table";

/** The meetings by every dimension; undefined when no year has any. */
export function* meetingAnalysis(
  context: AnalysisContext,
): Steps<Chapter | undefined> {
  const { rollups, analysis } = context;
  if (rollups.every(({ meetings }) => meetings.count === 0)) return undefined;
  const section = (
    id: string,
    title: string,
    blocks: readonly Block[],
  ): readonly ReportSection[] =>
    blocks.length === 0
      ? []
      : [{ id: `analysis-meetings-${id}`, title, blocks }];
  return {
    id: "analysis-meetings",
    kind: "detail",
    title: analysis.meetings(context.words),
    lead: [],
    sections: [
      ...MEETING_DIMENSION_NAMES.flatMap((name) =>
        section(
          name,
          meetingDimensionLabel(name, context.language, context.words).by,
          measureTable(name, context),
        ),
      ),
      // What is short stands beside them; what has a column a month follows.
      ...section(
        "council",
        analysis.council(context.words),
        councilTable(context),
      ),
      ...(yield* frequentPeople(context)),
      ...section(
        "repeat",
        analysis.repeatUse,
        knowsPeople(context) ? repeatByMonth(context) : [],
      ),
      ...section(
        "utilisation",
        analysis.utilisation,
        utilisationTable(context),
      ),
    ],
  };
}
