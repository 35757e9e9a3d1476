import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import { WORDS } from "../support/words";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { choiceOptions } from "../../src/ui/summary/choice/choice-options";

const april = {
  fiscalYearStartMonth: 4,
  yearStyle: "era",
  words: CXO_ADVISER.words,
  sources: {},
} as const;

const today = "2024-05-10" as CalendarDate;

describe("the years to choose from", () => {
  it("are this one and the one before when nothing is known", () => {
    expect(choiceOptions({ summaries: [] }, today, april, "ja")).toEqual({
      fiscalYears: [2024, 2023],
      yearStyle: "era",
      words: WORDS.ja,
      hasSummaryRecords: false,
      initial: { fiscalYears: [2023, 2024] },
    });
  });

  it("begin with this one alone where it is the first with a record", () => {
    const { fiscalYears, initial } = choiceOptions(
      { first: 2024, summaries: [] },
      today,
      april,
      "ja",
    );
    expect(fiscalYears).toEqual([2024, 2023]);
    expect(initial).toEqual({ fiscalYears: [2024] });
  });

  it("go back to the first record and include those of every summary", () => {
    const { fiscalYears } = choiceOptions(
      { first: 2021, summaries: [[2025]] },
      today,
      april,
      "ja",
    );
    expect(fiscalYears).toEqual([2025, 2024, 2023, 2022, 2021]);
  });

  it("follow the month in which a fiscal year starts", () => {
    const { fiscalYears } = choiceOptions(
      { summaries: [] },
      today,
      {
        ...april,
        fiscalYearStartMonth: 6,
      },
      "ja",
    );
    expect(fiscalYears).toEqual([2023, 2022]);
  });

  it("begin with those of the summary of the latest year, the last made of several", () => {
    const summaries = [[2022, 2023], [2023], [2021]];
    expect(
      choiceOptions({ first: 2021, summaries }, today, april, "ja").initial,
    ).toEqual({ fiscalYears: [2023] });
  });
});
