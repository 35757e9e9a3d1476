interface Problem {
  readonly code: string;
  readonly field: string;
  readonly detail?: string;
}

/**
 * The problems of a record with one sentence about who was not appointed on its
 * day, whoever they are; none where the year itself is in doubt, from which that
 * follows.
 */
export const tellDayOnce = <One extends Problem>(
  problems: readonly One[],
): readonly One[] => {
  const isOfTenure = ({ code }: Problem): boolean =>
    code === "dateOutsideTenure";
  const ofTenure = problems.filter(isOfTenure);
  const [first] = ofTenure;
  if (first === undefined) return problems;
  const isYearTold = problems.some(
    ({ code, field }) =>
      code === "dateOutsideFiscalYears" && field === first.field,
  );
  const detail = ofTenure.map((one) => one.detail ?? "").join("、");
  return problems.flatMap((problem) => {
    if (!isOfTenure(problem)) return [problem];
    return isYearTold || problem !== first ? [] : [{ ...problem, detail }];
  });
};
