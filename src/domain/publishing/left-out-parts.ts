/** Parts of a document that can be left out; how was counted (注記) never is. */
export const DOCUMENT_PARTS = [
  "cover",
  "programme",
  "overview",
  "outcomes",
  "goodPractices",
  "appendix",
  "records",
] as const;

export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** What a document leaves out. */
export interface LeftOutParts {
  readonly parts: readonly DocumentPart[];
  /** SectionRule.id of sections whose details are left out; one that is gone means nothing. */
  readonly details: readonly string[];
}

export const NOTHING_LEFT_OUT: LeftOutParts = { parts: [], details: [] };
