import type { SectionRollup } from "../../rollup/years/fiscal-year-rollup";

/**
 * Whether a section consists of trainings: every record names a lecturer. Its
 * bullets quote the titles, and its detail page has cards instead of lists.
 */
export const isTrainingSection = ({ lines }: SectionRollup): boolean => {
  const activities = lines.flatMap((line) => line.activities);
  return (
    activities.length > 0 &&
    activities.every(({ lecturer }) => lecturer !== undefined)
  );
};
