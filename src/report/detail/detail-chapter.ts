import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { Chapter } from "../report";

/** A section in the fiscal year that it is told of. */
export interface SectionOfYear {
  readonly section: SectionRollup;
  readonly rollup: FiscalYearRollup;
}

/** A detail chapter and the sections of the overview that it belongs to. */
export interface DetailChapter {
  /** SectionRule.id */
  readonly sectionId: string;
  readonly fiscalYears: readonly number[];
  readonly chapter: Chapter;
}
