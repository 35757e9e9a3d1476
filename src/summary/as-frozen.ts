import type { SummaryFigures } from "./summary";

/**
 * A summary with the figures and documents that were frozen; findings,
 * suggestions and records stay those of today; what is to be seen to before
 * publishing is that of the records that were frozen. The same one when nothing is
 * frozen of what it shows.
 */
export const asFrozen = <Shown extends SummaryFigures>(
  summary: Shown,
): Shown => {
  if (summary.freezing.state !== "frozen") return summary;
  const { reports, keyFigures, comparedDays, tallies, analysis, ...snapshot } =
    summary.freezing.snapshot;
  return {
    ...summary,
    report: reports.screen,
    reportFor: (edition) => reports[edition],
    keyFigures,
    comparedDays: comparedDays.map((day) => day ?? undefined),
    tallies,
    analysis,
    countsCompanions: snapshot.countsCompanions,
    ...(summary.frozenReadiness === undefined
      ? {}
      : { readiness: summary.frozenReadiness }),
  };
};
