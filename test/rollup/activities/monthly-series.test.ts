import { describe, expect, it } from "vitest";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import { activity, rules, without } from "../fixture";
import {
  lackingInOne,
  numberOf,
  numbersByMonth,
  tenSchools,
  untoldNumber,
} from "./numbers-by-month";

const labelsOf = (...of: Parameters<typeof numbersByMonth>) =>
  numbersByMonth(...of).map((monthly) =>
    monthly?.lines.map(({ label }) => label),
  );

describe("the lines of numbers by month", () => {
  it("stand in the settings' order, then as they are first met, over all years", () => {
    const counting: CountingRules = {
      ...rules,
      sections: rules.sections.map((section) =>
        section.id === "groups"
          ? { ...section, summaryLines: ["南小", "ひがし小"] }
          : section,
      ),
    };
    // Asked for and met in the other order.
    expect(
      labelsOf(
        [
          numberOf("2023-04-01", "南小", 1),
          numberOf("2023-05-01", "北小", 1),
          numberOf("2022-05-01", "西小", 1),
          numberOf("2022-04-01", "中小", 1),
          numberOf("2022-06-01", "ひがし小", 1),
        ],
        { years: [2023, 2022], counting },
      ),
    ).toEqual(
      Array<string[]>(2).fill(["南小", "ひがし小", "中小", "西小", "北小"]),
    );
  });

  it("are of numbers that count in the section alone", () => {
    expect(
      labelsOf([
        numberOf("2022-04-01", "東小", 1),
        activity("2022-05-10", { summaryLine: "行事" }),
        numberOf("2022-05-01", "予定の小", 1, { status: "planned" }),
        numberOf("2022-06-01", "掲載の小", 1, { standing: "listedOnly" }),
        numberOf("2022-07-01", "研修の小", 1, { section: "研修" }),
        numberOf("2022-08-01", "不明の小", 1, { section: "相談会" }),
      ]),
    ).toEqual([["東小"]]);
  });

  it("are split by mode in the order in which modes are met, where nothing else is said", () => {
    const counting: CountingRules = {
      ...rules,
      sections: rules.sections.map((section) => ({
        ...section,
        summaryLines: ["電話", "対面"],
      })),
      unknown: {
        meetings: [],
        activities: ["summaryLine", "workingGroup"],
        inSome: { meetings: [], activities: [] },
      },
    };
    const byMode = (from: string, mode: string) =>
      without(activity(from, { mode, isMonthly: true }), "summaryLine");
    expect(
      labelsOf([byMode("2022-04-01", "対面"), byMode("2022-05-01", "電話")], {
        counting,
      }),
    ).toEqual([["対面", "電話"]]);
  });

  it("give room in a chart to what is not split", () => {
    const nine = tenSchools(2022).slice(1);
    const restOf = (...of: Parameters<typeof numbersByMonth>) =>
      numbersByMonth(...of)[0]
        ?.lines.filter(({ isRest }) => isRest)
        .map(({ label }) => label);
    expect(restOf(nine, { counting: lackingInOne })).toEqual([]);
    expect(
      restOf([...nine, untoldNumber("2022-05-01", 9)], {
        counting: lackingInOne,
      }),
    ).toEqual(["第2小", "第3小"]);
  });

  it("stand in a chart as one by their numbers over all years", () => {
    // Small in the first year, the largest over both.
    const found = numbersByMonth(
      [...tenSchools(2022), numberOf("2023-04-01", "第1小", 100)],
      { years: [2022, 2023] },
    );
    for (const monthly of found) {
      expect(
        monthly?.lines.filter(({ isRest }) => isRest).map(({ label }) => label),
      ).toEqual(["第2小", "第3小"]);
    }
  });
});
