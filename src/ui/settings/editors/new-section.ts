import type { SectionRule } from "../../../rollup/input/counting-rules";

/**
 * A section for the records of one choice, called as the choice is.
 * @param title empty for one that is still to be named
 */
export const newSection = (
  sections: readonly SectionRule[],
  title: string,
): SectionRule => ({
  id: freeId(sections.map(({ id }) => id)),
  title,
  source: "activities",
  recordValues: title === "" ? [] : [title],
  style: "lines",
  hasDetail: false,
  summaryLines: [],
  partOrder:
    sections.find(({ source }) => source === "activities")?.partOrder ?? [],
});

const freeId = (taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`section-${number}`)) number += 1;
  return `section-${number}`;
};
