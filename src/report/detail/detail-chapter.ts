import type { Chapter } from "../report";

/** A detail chapter and the sections of the overview that it belongs to. */
export interface DetailChapter {
  /** SectionRule.id */
  readonly sectionId: string;
  readonly fiscalYears: readonly number[];
  readonly chapter: Chapter;
}
