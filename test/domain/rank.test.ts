import { expect, test } from "vitest";
import { rankClassifier, rankSameness } from "../../src/domain/rank";

const classify = rankClassifier([
  { label: "理事、部長級", synonyms: ["部長", "理事"] },
  { label: "課長級", synonyms: ["課長", "部長", "係長級"] },
  { label: "係長級", synonyms: [" "] },
]);

test("labels and synonyms mean a rank, whatever width and spaces", () => {
  expect(classify("理事、部長級")).toBe(0);
  expect(classify("理事、 部長級　")).toBe(0);
  expect(classify("課長")).toBe(1);
  expect(classify("課長")).toBe(1);
});

test("a label goes before a synonym and the earlier rank before the later", () => {
  expect(classify("係長級")).toBe(2);
  expect(classify("部長")).toBe(0);
});

test("blank and unknown ranks have none", () => {
  for (const label of [undefined, "", " 　", "主任", "\ud800"]) {
    expect(classify(label)).toBe(-1);
  }
  expect(rankClassifier([])("課長級")).toBe(-1);
});

test("spellings are one rank by the settings, else by sameness", () => {
  const isOneRank = rankSameness([
    { label: "部長級", synonyms: ["部長"] },
    { label: "課長級", synonyms: ["課長"] },
  ]);
  expect(isOneRank("部長", "部長級")).toBe(true);
  expect(isOneRank("課長", "課長級")).toBe(true);
  expect(isOneRank("部長", "課長")).toBe(false);
  expect(isOneRank("主任", "主　任")).toBe(true);
  expect(isOneRank("主任", "係員")).toBe(false);
  expect(isOneRank("主任", "課長")).toBe(false);
});
