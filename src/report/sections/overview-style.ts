import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { Bullet } from "../block";
import type { ReportContext } from "../report-context";

/** Writes the bullets of one style of section on its overview page. */
export type OverviewStyle = (
  section: SectionRollup,
  rollup: FiscalYearRollup,
  context: ReportContext,
) => readonly Bullet[];
