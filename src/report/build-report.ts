import { reportMessages } from "../i18n/documents/report-messages";
import { buildGoodPractices, buildOutcomes } from "./chapters/build-closing";
import { buildNotes } from "./chapters/build-notes";
import { buildOverview } from "./chapters/build-overview";
import { buildProgramme } from "./chapters/build-programme";
import { buildData } from "./data/build-data";
import { buildDetails } from "./detail/build-details";
import { buildFigures } from "./figures";
import { fiscalYearsTitle } from "./writing/fiscal-year-titles";
import type { Report } from "./report";
import type { ReportContext } from "./report-context";
import type { ReportInput } from "./report-input";

/**
 * The summary document of one or several fiscal years. It tells the figures of
 * the rollups and adds nothing up itself; parts without content are left out.
 */
export const buildReport = (input: ReportInput): Report => {
  const { rollups, summary, labels, language, yearStyle } = input;
  const context: ReportContext = {
    ...input,
    messages: reportMessages(language),
  };
  const fiscalYears = rollups.map(({ fiscalYear }) => fiscalYear);
  const asOf = rollups.at(-1)?.asOf;
  const details = buildDetails(context);
  // A blank title on the record is as good as none.
  const plainTitle =
    summary?.title ||
    context.messages.documentTitle(
      fiscalYearsTitle(fiscalYears, context),
      labels.adviser,
    );
  // In the title, so that no page and no file name goes without it.
  const title =
    input.edition === "internal"
      ? context.messages.internalTitle(plainTitle)
      : plainTitle;
  return {
    title,
    ...(summary?.publishedOn ? { publishedOn: summary.publishedOn } : {}),
    ...(summary?.division ? { division: summary.division } : {}),
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
    language,
    ...(input.edition === undefined ? {} : { edition: input.edition }),
    yearStyle,
    chapters: [
      ...buildProgramme(context),
      ...rollups.map((rollup) => buildOverview(rollup, details, context)),
      ...details.map(({ chapter }) => chapter),
      ...buildOutcomes(context),
      ...buildGoodPractices(context),
      buildNotes(context),
    ],
    figures: buildFigures(rollups, labels.unset),
    data: buildData(context, title),
  };
};
