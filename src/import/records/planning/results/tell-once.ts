import type { EntryProblem } from "../../../../entering/entered-record";
import type { PlannedRecord } from "../plan-records";

/**
 * Says of a year that is not in use, as every year before the first adviser,
 * and of who was not appointed in it, once for the list: told of each of its
 * rows, it hides what is wrong with one of them.
 */
export const tellOnce = (
  planned: readonly PlannedRecord[],
): readonly PlannedRecord[] => {
  const told = new Set<string>();
  return planned.map((record) => {
    const year = record.problems.find(isOfYear)?.detail;
    if (year === undefined) return record;
    const isNew = (problem: EntryProblem): boolean => {
      if (!isOfYear(problem) && problem.code !== "dateOutsideTenure")
        return true;
      const key = `${year} ${problem.code} ${problem.detail ?? ""}`;
      const isFirst = !told.has(key);
      told.add(key);
      return isFirst;
    };
    return { ...record, problems: record.problems.filter(isNew) };
  });
};

const isOfYear = ({ code }: EntryProblem): boolean =>
  code === "dateOutsideFiscalYears";
