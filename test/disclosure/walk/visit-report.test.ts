import { expect, test } from "vitest";
import { visitReport } from "../../../src/disclosure/walk/visit-report";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { reportInput } from "../../report/fixture";
import { mark, number, walk } from "./visited";

const built = buildReport({
  ...reportInput({}, { fiscalYears: [2022] }),
  edition: "public",
});

const report: Report = {
  ...built,
  figures: { fiscalYears: [] },
  chapters: [
    {
      id: "one",
      kind: "overview",
      title: "令和4年度",
      lead: [
        {
          kind: "datedList",
          items: [{ when: "", text: "はじめに", figure: number(901) }],
        },
      ],
      sections: [
        { id: "a", title: "研修", figure: number(902), blocks: [] },
        {
          id: "b",
          title: "視察",
          blocks: [
            { kind: "paragraph", text: "。" },
            {
              kind: "datedList",
              items: [{ when: "", text: "視察先", figure: number(903) }],
            },
          ],
        },
      ],
    },
  ],
};

const visit = (...hidden: readonly number[]) =>
  walk((visitor) => visitReport(report, visitor), ...hidden);

test("figures of a document are told in its order, each with its place", () => {
  const { told, part } = visit();
  expect(part).toEqual(report);
  expect(
    told.slice(0, 3).map(({ label, value, place }) => [label, value, place]),
  ).toEqual([
    [
      "令和4年度 はじめに",
      901,
      { chapterId: "one", blockIndex: 0, itemIndex: 0 },
    ],
    ["令和4年度 研修", 902, { chapterId: "one", sectionId: "a" }],
    [
      "令和4年度 視察 視察先",
      903,
      { chapterId: "one", sectionId: "b", blockIndex: 1, itemIndex: 0 },
    ],
  ]);
  const ids = told.slice(0, 3).map(({ id }) => JSON.stringify(id));
  expect(new Set(ids).size).toBe(3);
  expect(told.length).toBeGreaterThan(20);
});

test.each([901, 902, 903])("%i has its mark where it is hidden", (value) => {
  const { part } = visit(value);
  expect(JSON.stringify(part.chapters)).toBe(
    JSON.stringify(report.chapters).replace(
      JSON.stringify(number(value)),
      JSON.stringify(mark()),
    ),
  );
});
