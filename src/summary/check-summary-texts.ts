import type { Disclosure } from "../disclosure/disclose";
import type { RecordFinding } from "../domain/record-finding";
import type { Roster } from "../domain/roster";
import type { CheckedText, TextFacts } from "../publishing/texts/check-texts";
import type { ReportInput } from "../report/report-input";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import type { SummaryRequest } from "./summary-request";

/** What the texts of a summary are checked with, besides the settings. */
interface Texts {
  readonly input: RollupInput;
  readonly written: ReportInput;
  readonly yearsBefore: readonly FiscalYearRollup[];
  readonly roster?: Roster;
  /** What the public edition hides; asked for only where it may hide anything. */
  readonly disclosure: () => Disclosure;
}

/** What checks of texts go by. */
export const textFactsOf = (
  { input, written, yearsBefore, roster, disclosure }: Texts,
  { settings }: SummaryRequest,
): TextFacts => ({
  rollups: written.rollups,
  yearsBefore,
  meetings: input.meetings,
  activities: input.activities,
  advisers: input.advisers,
  ...(written.summary === undefined ? {} : { summary: written.summary }),
  ranks: settings.ranks,
  terms: settings.terms,
  words: written.words,
  labels: settings.labels,
  language: written.language,
  yearStyle: written.yearStyle,
  ...(roster === undefined ? {} : { roster }),
  ...(settings.smallFigures.mode === "hide"
    ? {
        hidden: {
          threshold: settings.smallFigures.threshold,
          keys: () => new Set(disclosure().hidden.map(({ key }) => key)),
        },
      }
    : {}),
});

/** Findings without the misspellings that are told of the texts themselves. */
export const withoutToldTerms = (
  findings: readonly RecordFinding[],
  texts: readonly CheckedText[],
): readonly RecordFinding[] => {
  const told = new Set(
    texts.flatMap(({ text: { origin }, findings: own }) =>
      own.flatMap(({ code, found, replacements: [preferred] }) =>
        code === "termVariant"
          ? [termKey(origin, `${found} → ${preferred ?? ""}`)]
          : [],
      ),
    ),
  );
  return findings.filter(
    (finding) =>
      finding.code !== "termVariant" ||
      !told.has(termKey(finding, finding.detail ?? "")),
  );
};

const termKey = (
  { source, recordId }: { readonly source: string; readonly recordId: string },
  detail: string,
): string => JSON.stringify([source, recordId, detail]);
