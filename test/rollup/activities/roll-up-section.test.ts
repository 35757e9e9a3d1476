import { expect, it } from "vitest";
import type { Activity } from "../../../src/domain/activity";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { activity, input, rules, summary } from "../fixture";

const sectionIn = (id: string, more: Partial<RollupInput>) =>
  rollUpFiscalYear(input(more), rules, 2022).sections.find(
    ({ rule }) => rule.id === id,
  );

it("names why records are left out, each reason once with its records; what has none is no footnote", () => {
  const leftOut = (recordId: string, exclusionReason?: string): Activity =>
    activity("2022-05-01", {
      recordId,
      standing: "excluded",
      ...(exclusionReason === undefined ? {} : { exclusionReason }),
    });
  expect(
    sectionIn("groups", {
      activities: [
        activity("2022-05-01"),
        leftOut("a", "他課の主催のため"),
        leftOut("b"),
        leftOut("c", "他課の主催のため"),
        leftOut("d", "試行のため"),
      ],
    })?.footnotes,
  ).toEqual([
    { text: "他課の主催のため", recordIds: ["a", "c"] },
    { text: "試行のため", recordIds: ["d"] },
  ]);
});

it("counts nothing in a section of sentences, in the year or in a month", () => {
  const found = sectionIn("others", {
    summary: summary({
      commentary: [{ kind: "commentary", section: "その他", text: "文のみ。" }],
    }),
  });
  expect(found?.count).toBeNull();
  expect(found?.footnotes).toEqual([]);
  expect(found?.byMonth).toHaveLength(12);
  expect(found?.byMonth[0]).toEqual({ month: "2022-04", count: null });
});

it("has no section for sentences of the whole document", () => {
  expect(
    sectionIn("others", {
      summary: summary({ commentary: [{ kind: "outcome", text: "成果。" }] }),
    }),
  ).toBeUndefined();
});
