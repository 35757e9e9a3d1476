import type { PublishedFigure } from "../../domain/publishing/published-figure";
import type {
  RecordFinding,
  RecordFindingCode,
} from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { CountingRules } from "../input/counting-rules";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import type { PlacedFigure } from "./place-published-figures";
import { placePublishedFigures } from "./place-published-figures";

/**
 * What is wrong with the 公表値 of a 年度まとめ record: figures without a place,
 * two of one place, and those of a year that was counted to its end and comes
 * to something else. The counted figure is the one that is used.
 * @param rollups of whole records, never narrowed to a part
 */
export const publishedFindings = (
  recordId: string,
  figures: readonly PublishedFigure[],
  rules: Pick<CountingRules, "sections" | "ranks">,
  rollups: readonly FiscalYearRollup[],
): readonly RecordFinding[] => {
  const { placed, unplaced, repeated } = placePublishedFigures(figures, rules);
  const found = (code: RecordFindingCode) => (figure: PublishedFigure) =>
    recordFinding(
      "summaries",
      recordId,
      code,
      `${figure.words}: ${figure.value}`,
    );
  return [
    ...unplaced.map(found("publishedUnplaced")),
    ...repeated.map(found("publishedTwice")),
    ...placed.flatMap((figure) => {
      const counted = countedValue(figure, rollups);
      if (counted === undefined || counted === figure.value) return [];
      const difference = `${figure.words}: ${figure.value} ≠ ${counted}`;
      return [
        recordFinding("summaries", recordId, "publishedDiffers", difference),
      ];
    }),
  ];
};

/**
 * The same figure as counted from the records.
 * @returns undefined for a year without records, for one that was not counted
 *   to its end, and for what the records can't say
 */
const countedValue = (
  { fiscalYear, sectionId, rank, measure }: PlacedFigure,
  rollups: readonly FiscalYearRollup[],
): number | undefined => {
  const year = rollups.find((rollup) => rollup.fiscalYear === fiscalYear);
  if (year === undefined || year.tally.read === 0 || year.asOf !== year.lastDay)
    return undefined;
  if (rank !== undefined) {
    const row = year.meetings.byRank.find(({ key }) => key === rank);
    return row?.[measure] ?? undefined;
  }
  const section = year.sections.find(({ rule }) => rule.id === sectionId);
  if (section === undefined) return 0;
  return section.rule.source === "meetings"
    ? (year.meetings[measure] ?? undefined)
    : (section.count ?? undefined);
};
