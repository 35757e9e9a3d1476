import type { Meeting } from "../../src/domain/meeting";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type {
  CheckedYear,
  MonthMeasures,
} from "../../src/rollup/years/fiscal-year-rollup";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { input, rules } from "./fixture";

/** The fiscal year 2022 of some meetings. */
export const rollUp2022 = (
  meetings: readonly Meeting[],
  by: CountingRules = rules,
  more: Partial<RollupInput> = {},
): CheckedYear => rollUpFiscalYear(input({ meetings, ...more }), by, 2022);

/** Rows as `key: 回数/のべ/実`, zero rows left out. */
export const shown = (
  rows: readonly (MonthMeasures & { readonly key: string | null })[],
): string[] =>
  rows
    .filter(
      ({ count, totalAttendance }) =>
        Boolean(count) || Boolean(totalAttendance),
    )
    .map(
      ({ key, count, totalAttendance, distinctAttendees }) =>
        `${key ?? "未設定"}: ${count}/${totalAttendance}/${distinctAttendees}`,
    );

/** Findings as `record level code detail`. */
export const codesOf = ({ findings }: CheckedYear): string[] =>
  findings.map(
    ({ recordId, code, level, detail }) =>
      `${recordId} ${level} ${code}${detail === undefined ? "" : ` ${detail}`}`,
  );
