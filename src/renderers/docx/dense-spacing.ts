/**
 * Spacing, in twips, of a chapter of which much has to find room on one page:
 * narrower than the styles, which stay what they are.
 */
export const dense = {
  heading: { before: 140, after: 40, line: 320, lineRule: "exact" },
  bullet: { before: 0, after: 6, line: 290, lineRule: "exact" },
  note: { before: 0, after: 0, line: 260, lineRule: "exact" },
} as const;
