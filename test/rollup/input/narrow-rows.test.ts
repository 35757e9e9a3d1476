import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../src/domain/steps";
import { samenessKey } from "../../../src/domain/sameness/sameness";
import type { MeetingMeasures } from "../../../src/rollup/years/fiscal-year-rollup";
import { filterOptions } from "../../../src/rollup/input/filter-options";
import { isNarrow, narrowRows } from "../../../src/rollup/input/narrow-rows";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { anyInput, anyRules } from "../random-input";

const NOTHING = { count: 0, totalAttendance: 0, distinctAttendees: 0 };

const measuresOf = ({
  count,
  totalAttendance,
  distinctAttendees,
}: MeetingMeasures) => ({ count, totalAttendance, distinctAttendees });

const rowOf = <T extends { readonly key: string | null }>(
  rows: readonly T[],
  name: string,
): T | undefined =>
  rows.find(
    ({ key }) => key !== null && samenessKey(key) === samenessKey(name),
  );

const anyAdviser = fc.constantFrom("宮崎", "石原", "石 原", "ＣＸＯ", "無し");
const anyDivision = fc.constantFrom("管財課", "管財 課", "DX課", "無し");

describe("the figures of an adviser's part", () => {
  it("are those of the adviser's row in the tables of the whole", () => {
    fc.assert(
      fc.property(anyInput, anyRules, anyAdviser, (input, rules, adviser) => {
        const whole = rollUpFiscalYear(input, rules, 2022);
        const part = rollUpFiscalYear(
          atOnce(narrowRows(input, { adviser })),
          rules,
          2022,
        );
        expect(measuresOf(part.meetings)).toEqual(
          measuresOf(
            rowOf(whole.meetings.byDimension.adviser, adviser) ?? NOTHING,
          ),
        );
        expect(rowOf(part.activitiesByDimension.adviser, adviser)?.count).toBe(
          rowOf(whole.activitiesByDimension.adviser, adviser)?.count,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the figures of a division's part", () => {
  it("are those of the division's row; everyone who came counts under that rule", () => {
    fc.assert(
      fc.property(anyInput, anyRules, anyDivision, (input, rules, division) => {
        const whole = rollUpFiscalYear(input, rules, 2022);
        const part = rollUpFiscalYear(
          atOnce(narrowRows(input, { division })),
          rules,
          2022,
        );
        const row =
          rowOf(whole.meetings.byDimension.division, division) ?? NOTHING;
        expect(part.meetings.count).toBe(row.count);
        if (rules.attendanceRule === "principal")
          expect(measuresOf(part.meetings)).toEqual(measuresOf(row));
        expect(
          rowOf(part.activitiesByDimension.division, division)?.count,
        ).toBe(rowOf(whole.activitiesByDimension.division, division)?.count);
      }),
      { numRuns: 200 },
    );
  });
});

describe("two filters", () => {
  it("leave what each of them leaves, in either order", () => {
    fc.assert(
      fc.property(
        anyInput,
        anyAdviser,
        anyDivision,
        (input, adviser, division) => {
          const both = atOnce(narrowRows(input, { adviser, division }));
          expect(both).toEqual(
            atOnce(
              narrowRows(atOnce(narrowRows(input, { division })), { adviser }),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

const meeting = (
  recordId: string,
  adviser: string,
): RollupInput["meetings"][number] => ({
  recordId,
  status: "held",
  heldOn: "2022-07-01" as RollupInput["meetings"][number]["heldOn"],
  advisers: [adviser],
  attendances: [{ role: "principal", division: "管財課" }],
  isThemePublished: false,
  isVoicePublished: false,
});

const input: RollupInput = {
  meetings: [meeting("1", "宮崎"), meeting("2", "石原")],
  activities: [],
  advisers: [],
  summary: {
    recordId: "9",
    title: "全体のまとめ",
    fiscalYears: [2022],
    commentary: [{ kind: "outcome", text: "全体の成果" }],
    goodPractices: [{ text: "好事例" }],
    councilSessions: [],
    milestones: [],
    monthlySlots: {
      from: "2022-07" as never,
      count: 8,
    },
    pictures: [],
  },
  findings: (["1", "2", "77"] as const).map((recordId) => ({
    source: "meetings",
    recordId,
    code: "fieldUnreadable",
    level: "error",
  })),
  unreadable: { meetings: 1, activities: 0 },
};

describe("a part", () => {
  it("keeps what was found about its records and about unreadable ones", () => {
    const part = atOnce(narrowRows(input, { adviser: "石原" }));
    expect(part.findings.map(({ recordId }) => recordId)).toEqual(["2", "77"]);
    expect(part.unreadable).toEqual({ meetings: 1, activities: 0 });
  });

  it("has no text and no 月間枠 of the whole", () => {
    const { summary } = atOnce(narrowRows(input, { adviser: "石原" }));
    expect(JSON.stringify(summary)).not.toMatch(/全体|好事例/u);
    expect(summary?.monthlySlots).toBeUndefined();
  });

  it("of nothing narrowed is the whole itself", () => {
    expect(isNarrow({})).toBe(false);
    expect(atOnce(narrowRows(input, {}))).toBe(input);
  });
});

describe("what can be chosen", () => {
  it("is every adviser and division that rows name, once", () => {
    const spelled: RollupInput = {
      ...input,
      meetings: [...input.meetings, meeting("3", "宮 崎")],
      advisers: [
        { recordId: "1", name: "石原", tenureFrom: "2022-06" as never },
      ],
    };
    expect(atOnce(filterOptions(spelled))).toEqual({
      adviser: ["石原", "宮崎"],
      division: ["管財課"],
    });
  });
});
