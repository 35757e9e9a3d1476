import { summaryMessages } from "../i18n/summary/summary-messages";
import { reportMessages } from "../i18n/documents/report-messages";
import { buildGoodPractices } from "./chapters/build-good-practices";
import { buildOutcomes } from "./chapters/build-outcomes";
import { writtenBy } from "./chapters/blocks";
import { summaryOrigin } from "./writing/summary-origin";
import { buildNotes } from "./chapters/build-notes";
import { buildOverview } from "./chapters/build-overview";
import { buildRecords } from "./chapters/build-records";
import { buildProgramme } from "./chapters/build-programme";
import { buildData } from "./data/build-data";
import { buildDetails } from "./detail/build-details";
import { buildFigures } from "./figures";
import type { Words } from "../domain/words/words";
import { fiscalYearsTitle } from "./writing/fiscal-year-titles";
import type { Report } from "./report";
import type { ReportContext } from "./report-context";
import type { ReportInput } from "./report-input";

/**
 * The summary document of one or several fiscal years. It tells the figures of
 * the rollups and adds nothing up itself; parts without content are left out.
 */
export const buildReport = (input: ReportInput): Report => {
  const { rollups, summary, language, yearStyle, part } = input;
  // A part of the records is never published (domain: Editions and freezing).
  const edition =
    part !== undefined && input.edition !== undefined
      ? "internal"
      : input.edition;
  const messages = reportMessages[language];
  const { edition: _, ...rest } = input;
  const context: ReportContext = {
    ...rest,
    ...(edition === undefined ? {} : { edition }),
    words: edition === "public" ? withoutAppNames(input.words) : input.words,
    messages,
  };
  const fiscalYears = rollups.map(({ fiscalYear }) => fiscalYear);
  const asOf = rollups.at(-1)?.asOf;
  const details = buildDetails(context);
  const plainTitle = titleOf(fiscalYears, context);
  const isInternal = edition === "internal";
  const title = isInternal ? messages.internalTitle(plainTitle) : plainTitle;
  const data = buildData(context, title);
  return {
    title,
    ...(summary?.publishedOn ? { publishedOn: summary.publishedOn } : {}),
    ...(summary?.division ? { division: summary.division } : {}),
    ...(input.city === undefined || Object.keys(input.city).length === 0
      ? {}
      : { city: input.city }),
    ...writtenBy({
      origins: [
        ...summaryOrigin(summary, "title", summary?.title),
        ...summaryOrigin(summary, "division", summary?.division),
      ],
    }),
    fiscalYears,
    ...(asOf === undefined ? {} : { asOf }),
    language,
    words: context.words,
    ...(edition === undefined ? {} : { edition }),
    ...(isInternal ? { marking: markingOf(context) } : {}),
    ...(input.isVisibleOnly ? { isVisibleOnly: true } : {}),
    yearStyle,
    chapters: [
      ...buildProgramme(context),
      ...rollups.map((rollup) => buildOverview(rollup, details, context)),
      ...details.map(({ chapter }) => chapter),
      ...buildOutcomes(context),
      ...buildGoodPractices(context),
      buildNotes(context),
      ...buildRecords(data.records, context),
    ],
    figures: buildFigures(rollups, input.labels.unset, edition),
    data,
  };
};

/** An app may be called after somebody, and what apps are called is of the office alone. */
const withoutAppNames = ({ appNames: _, ...words }: Words): Words => words;

/** A part of the records never goes by the name of the whole; a blank title on the record is as good as none. */
const titleOf = (
  fiscalYears: readonly number[],
  context: ReportContext,
): string => {
  const { part, language, summary, words, messages } = context;
  const years = fiscalYearsTitle(fiscalYears, context);
  return part === undefined
    ? summary?.title || messages.documentTitle(words, years)
    : summaryMessages[language].partTitle(words, part, years);
};

/** What every page of an internal document says: for whom it is, and of what. */
const markingOf = ({
  part,
  language,
  words,
  messages,
}: ReportContext): string =>
  [
    messages.internalMarking,
    ...(part === undefined
      ? []
      : [summaryMessages[language].partBanner(words, part)]),
  ].join(messages.markingSeparator);
