/**
 * Spacing, in twips, of a chapter of which much has to find room on one page,
 * and of lists and cards beside each other: narrower than the styles, which stay what they are.
 */
export const dense = {
  heading: { before: 120, after: 40, line: 310, lineRule: "exact" },
  bullet: { before: 0, after: 0, line: 286, lineRule: "exact" },
  text: { before: 0, after: 40, line: 286, lineRule: "exact" },
  note: { before: 0, after: 0, line: 260, lineRule: "exact" },
} as const;
