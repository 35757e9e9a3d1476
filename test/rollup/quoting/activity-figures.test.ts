import { describe, expect, it } from "vitest";
import type { Activity } from "../../../src/domain/activity";
import { activityFigures } from "../../../src/rollup/quoting/activity-figures";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import {
  activity,
  input,
  meeting,
  ofMonth,
  summary,
  without,
} from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

const quoted = (...activities: readonly Activity[]): string[] => {
  const rows = input({
    activities,
    meetings: [meeting("2022-04-10")],
    asOf: day("2022-05-31"),
    summary: summary({
      commentary: [{ kind: "commentary", section: "その他", text: "文のみ。" }],
    }),
  });
  return toldFigures(
    activityFigures(rollUpFiscalYear(rows, twoRanks, 2022)),
    rows,
  );
};

describe("what a section of activities can be quoted by", () => {
  it("is 回数, records and 参加者数 of the section, its months, lines, parts and titles", () => {
    expect(
      quoted(
        activity("2022-04-01", {
          recordId: "a",
          part: "実施",
          title: "庁内DX",
          count: 2,
          participantCount: 30,
        }),
        activity("2022-05-01", { recordId: "b", part: "協議" }),
        activity(ofMonth("2022-05"), {
          recordId: "c",
          summaryLine: "講演",
          participantCount: 12,
        }),
      ),
    ).toEqual([
      "2022 groups: count 4 times (a c b), records 3 records (a c b), participants 42 people (a c b)",
      "2022 groups month=2022-04: count 2 times (a)",
      "2022 groups month=2022-05: count 2 times (c b)",
      "2022 groups summaryLine=協議: count 3 times (a b), participants 30 people (a b)",
      "2022 groups summaryLine=協議 part=実施: count 2 times (a)",
      "2022 groups summaryLine=協議 part=協議: count 1 times (b)",
      "2022 groups summaryLine=講演: count 1 times (c), participants 12 people (c)",
      "2022 groups title=庁内DX: count 2 times (a), participants 30 people (a)",
    ]);
  });

  it("is no line and no part that is left blank", () => {
    expect(
      quoted(
        activity("2022-04-01", { recordId: "a", part: "実施" }),
        activity("2022-04-02", { recordId: "b" }),
        without(activity("2022-04-03", { recordId: "c" }), "summaryLine"),
      ),
    ).toEqual([
      "2022 groups: count 3 times (a b c), records 3 records (a b c)",
      "2022 groups month=2022-04: count 3 times (a b c)",
      "2022 groups month=2022-05: count 0 times ()",
      "2022 groups summaryLine=協議: count 2 times (a b)",
      "2022 groups summaryLine=協議 part=実施: count 1 times (a)",
    ]);
  });

  it("is a record that is listed only by its title, and no number of the section", () => {
    const told = quoted(
      activity("2022-04-01", { recordId: "a", title: "初回" }),
      activity("2022-04-02", {
        recordId: "b",
        title: "見学",
        standing: "listedOnly",
        participantCount: 7,
      }),
    );
    expect(told[0]).toBe(
      "2022 groups: count 1 times (a), records 1 records (a)",
    );
    expect(told.filter((line) => line.includes("title="))).toEqual([
      "2022 groups title=初回: count 1 times (a)",
      "2022 groups title=見学: count 1 times (b), participants 7 people (b)",
    ]);
  });
});
