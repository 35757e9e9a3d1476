import { describe, expect, it } from "vitest";
import { chooseSummary } from "../../src/summary/choose-summary";

const summary = (recordId: string, ...fiscalYears: number[]) => ({
  recordId,
  fiscalYears,
});

describe("chooseSummary", () => {
  const first = summary("1", 2022);
  const both = summary("2", 2022, 2023);
  const again = summary("10", 2022, 2023);
  const three = summary("11", 2022, 2023, 2024);
  const all = [first, both, again, three];

  it("prefers exactly the chosen years, then the newest that covers them", () => {
    expect(chooseSummary(all, [2022])).toBe(first);
    expect(chooseSummary(all, [2023, 2022])).toBe(again);
    expect(chooseSummary(all, [2023])).toBe(three);
    expect(chooseSummary([first, both], [2023])).toBe(both);
  });

  it("chooses none when no summary covers the years", () => {
    expect(chooseSummary(all, [2021, 2022])).toBeUndefined();
    expect(chooseSummary([], [2022])).toBeUndefined();
  });
});
