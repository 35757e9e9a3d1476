import { describe, expect, it } from "vitest";
import { checkYearBefore } from "../../../src/form/rules/year-before";
import { findingMessage } from "../../../src/i18n/records/finding-messages";
import { day } from "../../support/dates";
import { WORDS } from "../../support/words";

const asked = (heldOn: string | undefined, today: string, recordId?: string) =>
  checkYearBefore("heldOn", heldOn === undefined ? undefined : day(heldOn), {
    today: day(today),
    ...(recordId === undefined ? {} : { recordId }),
  }).map((problem) => findingMessage(problem, "ja", WORDS.ja));

describe("a new record of a day about a year before today", () => {
  it.each([
    ["2021-01-12", "2022-01-12", "2022-01-12"],
    ["2021-01-12", "2022-01-31", "2022-01-12"],
    ["2021-02-10", "2022-01-12", "2022-02-10"],
    ["2021-12-28", "2023-01-12", "2022-12-28"],
  ])("is asked about: %s on %s", (heldOn, today, meant) => {
    expect(asked(heldOn, today)).toEqual([
      `日付が今日のおよそ1年前です。年が1年違うとき（${meant}）は、日付を直してください。`,
    ]);
  });

  it.each([
    ["of these days", "2022-01-10", "2022-01-12"],
    ["of months ago", "2021-06-10", "2022-01-12"],
    ["of a year to come", "2023-01-12", "2022-01-12"],
    ["of two years ago", "2020-01-12", "2022-01-12"],
    ["of 29 February", "2024-02-29", "2025-02-28"],
    ["without a day", undefined, "2022-01-12"],
  ])("is not, %s", (_of, heldOn, today) => {
    expect(asked(heldOn, today)).toEqual([]);
  });

  it("is not, once it is stored", () => {
    expect(asked("2021-01-12", "2022-01-12", "5")).toEqual([]);
  });
});
