import type { SectionRollup } from "../years/fiscal-year-rollup";

/**
 * Whether a section consists of trainings: half of its records or more name a
 * lecturer, so that one left blank takes no card from the others. Its bullets
 * quote the titles, and its detail page has cards instead of lists.
 */
export const isTrainingSection = ({ lines }: SectionRollup): boolean => {
  const activities = lines.flatMap((line) => line.activities);
  const taught = activities.filter(({ lecturer }) => lecturer !== undefined);
  return taught.length > 0 && taught.length * 2 >= activities.length;
};
