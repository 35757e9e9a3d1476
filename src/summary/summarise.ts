import type { Pause } from "../domain/steps";
import { inTurns } from "../domain/steps";
import { disclose } from "../disclosure/disclose";
import { findSmallFigures } from "../disclosure/find-small-figures";
import { buildAnalysis } from "../report/analysis/build-analysis";
import { keyFigures } from "../report/analysis/key-figures";
import { yearsAnalysis } from "../report/analysis/years-analysis";
import { suggestedSentences } from "../report/analysis/suggested-sentences";
import { buildReport } from "../report/build-report";
import type { Edition } from "../report/edition";
import { freezingFindings } from "../publishing/freezing/freezing-findings";
import { recordVersions } from "../publishing/freezing/record-versions";
import { checkTexts, staffNameFinder } from "../publishing/texts/check-texts";
import { orderedFindings } from "../rollup/findings/finding-order";
import { filterOptions } from "../rollup/input/filter-options";
import { isNarrow } from "../rollup/input/narrow-rows";
import { orderedOnce } from "../rollup/selection/select-meetings";
import { countSummary } from "./count-summary";
import { textFactsOf, withoutToldTerms } from "./check-summary-texts";
import { findFindings } from "./find-findings";
import { freezingOf, mayBeFrozen } from "./freezing-of";
import { reportInputOf } from "./report-input-of";
import { readinessOfSummary } from "./readiness-of-summary";
import type { CountedSummary, Summary } from "./summary";
import type {
  ShowCounted,
  SummaryPort,
  SummaryRequest,
} from "./summary-request";

/**
 * The use case, for the screen and for the command: from a request to all that
 * is shown and that documents are made of.
 *
 *   request ── port.rows ──▶ rows                   all that figures rest on
 *   rows ── rollupInputOf ──▶ whole                 rows of the years asked for, 基準日, 年度まとめ
 *   whole ── narrowRows ──▶ input                   one adviser or division, or all
 *   input ── countFiscalYear ──▶ rollups            every figure, once
 *   rollups ── buildReport ──▶ report               the screen, and each edition of the documents
 *           ── rollUpYearBefore ──▶ pairs ──▶ key figures, suggestions
 *           ── showCounted                          all of these are counted: to be shown before the rest
 *   report ── disclose ──▶ public edition           figures of few people told, or hidden
 *           ── buildAnalysis ──▶ analysis           the screen only: it names people
 *   rows ── placePublishedFigures ──▶ published     公表値, beside counted figures, never among them
 *   whole + rollups ── findFindings ──▶ findings    faults of records, each once
 *           ── port.roster                          compared with the staff app, where there is one
 *   年度まとめ ── freezingOf ──▶ freezing             what was frozen, and what changed since
 *           ── port.snapshot                        read where it is what was asked for
 *   report (public) + rollups ── checkTexts ──▶ texts   numbers, names and terms of what is published
 *   findings + acknowledgements ── readinessOf ──▶ readiness   what is to be seen to before publishing
 *
 * What takes long is done in steps (domain/steps), so that the page answers.
 *
 * @param pause awaited between the steps; what it throws stops the work
 * @param showCounted see ShowCounted
 * @throws ClosingDateError, or what reading throws: nothing partial is shown (domain: counting rule 15)
 */
export const summarise = async (
  request: SummaryRequest,
  port: SummaryPort,
  pause: Pause = () => Promise.resolve(),
  showCounted: ShowCounted = () => Promise.resolve(),
): Promise<Summary> => {
  const { choice, settings, language, isCompared } = request;
  const { fiscalYears } = choice;
  const years = isCompared ? withYearsBefore(fiscalYears) : fiscalYears;
  const rows = await port.rows(years);
  const {
    whole,
    input,
    inputOf,
    rollups,
    findings: counting,
    pairs,
    published,
  } = await countSummary(rows, request, pause);
  const written = reportInputOf(input, rollups, request);
  const counted: CountedSummary = {
    words: written.words,
    report: buildReport(written),
    keyFigures: keyFigures(pairs, written.labels, language, published),
    comparedDays: pairs.map(({ before: { asOf, lastDay } }) =>
      asOf === lastDay ? undefined : asOf,
    ),
    tallies: rollups.map(({ tally }) => tally),
    isEmpty: isNarrow(choice)
      ? input.meetings.length + input.activities.length === 0
      : rollups.every(
          ({ sections, tally }) => sections.length === 0 && tally.read === 0,
        ),
    isFiltered: isNarrow(choice),
    countsCompanions: settings.attendanceRule === "everyone",
    input,
    inputOf,
  };
  await pause();
  if (!mayBeFrozen(whole.summary, choice)) await showCounted(counted);
  const toPublish = once(() => buildReport({ ...written, edition: "public" }));
  const smallFigures = isNarrow(choice)
    ? []
    : findSmallFigures(toPublish(), settings.smallFigures);
  const disclosure = once(() => disclose(toPublish(), settings.smallFigures));
  await pause();
  const overYears = yearsAnalysis(
    counted.keyFigures,
    pairs,
    published,
    written,
  );
  const analysis = [
    ...(await inTurns(buildAnalysis(written, input), pause)),
    ...(overYears === undefined ? [] : [overYears]),
  ];
  await pause();
  const { roster, ...found } = await findFindings(
    {
      ...{ rows, whole, input, rollups, counting },
      before: pairs.map(({ before }) => before),
    },
    request,
    port.roster,
    pause,
  );
  await pause();
  const reportFor = (edition: Edition) =>
    edition === "public"
      ? disclosure().report
      : buildReport({ ...written, edition });
  const records = recordVersions(rows, years);
  await pause();
  const freezing = await freezingOf(
    whole.summary,
    choice,
    port.snapshot,
    () => ({
      report: reportFor("internal"),
      ...(whole.summary === undefined ? {} : { summary: whole.summary }),
      settings: { ...settings },
      records,
    }),
  );
  const findings = orderedFindings([
    ...found.findings,
    ...(whole.summary === undefined
      ? []
      : freezingFindings(whole.summary.recordId, freezing)),
  ]);
  const facts = textFactsOf(
    {
      input,
      written,
      yearsBefore: pairs.map(({ before }) => before),
      ...(roster === undefined ? {} : { roster }),
      disclosure,
    },
    request,
  );
  await pause();
  const namesIn = await inTurns(staffNameFinder(facts), pause);
  const texts = isNarrow(choice)
    ? []
    : await inTurns(checkTexts(toPublish(), facts, namesIn), pause);
  await pause();
  const told = withoutToldTerms(findings, texts);
  await pause();
  const suggestions = suggestedSentences(
    pairs,
    input.summary,
    language,
    written.words,
    settings.writingStyle,
    published,
  );
  await pause();
  const { report, tallies } = counted;
  const readiness = isNarrow(choice)
    ? {}
    : readinessOfSummary({
        ...{ ...found, findings: told, texts, report, tallies },
        ...{ freezing, records },
        summary: whole.summary,
        smallFigures,
        smallFiguresRule: settings.smallFigures,
      });
  await pause();
  const filters = await inTurns(filterOptions(whole), pause);
  // Before anybody asks for the records behind a figure.
  await inTurns(orderedOnce(input.meetings), pause);
  return {
    ...counted,
    rollups,
    records,
    freezing,
    reportFor,
    smallFigures,
    disclosure,
    analysis,
    suggestions,
    ...found,
    findings: told,
    texts,
    namesIn,
    ...readiness,
    filters,
    ...(whole.summary === undefined ? {} : { summaryRecord: whole.summary }),
  };
};

const withYearsBefore = (fiscalYears: readonly number[]): readonly number[] =>
  [...new Set(fiscalYears.flatMap((year) => [year - 1, year]))].sort(
    (a, b) => a - b,
  );

/** Does it when first asked; the same answer afterwards. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
