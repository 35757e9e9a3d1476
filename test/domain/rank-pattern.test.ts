import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rankClassifier, rankMatcher } from "../../src/domain/rank";
import { rankFaultFinder } from "../../src/domain/rank-fault";
import { fitsPattern, rankPattern } from "../../src/domain/rank-pattern";

const RANKS = [
  { label: "部長級", synonyms: ["理事"], patterns: ["*部長"] },
  {
    label: "室長・次長級",
    synonyms: [],
    patterns: ["*次長", "*副部長", "*室長"],
  },
  { label: "課長級", synonyms: ["副参事"], patterns: ["*課長"] },
  {
    label: "係長級以下",
    synonyms: [],
    patterns: ["課長補佐", "係長", "主*"],
  },
];

describe("patterns of ranks", () => {
  const classify = rankClassifier(RANKS);

  it.each([
    ["総務課長", 2],
    ["教育部次長", 1],
    ["総務部長", 0],
    ["総務部副部長", 1],
    ["総務課課長補佐（兼務）", 3],
    ["主任", 3],
    ["主　査", 3],
    ["企画室長", 1],
    ["企画室長代理", -1],
    ["副参事", 2],
    ["総務課⻑", 2],
    ["嘱託", -1],
    ["", -1],
    [undefined, -1],
  ])("%s", (text, index) => {
    expect(classify(text)).toBe(index);
  });

  it("go behind labels and synonyms", () => {
    const ranks = [
      { label: "課長級", synonyms: [], patterns: ["*長"] },
      { label: "部長級", synonyms: ["市民部長"] },
    ];
    expect(rankClassifier(ranks)("市民部長")).toBe(1);
    expect(rankClassifier(ranks)("部長級")).toBe(1);
    expect(rankClassifier(ranks)("係長")).toBe(0);
  });

  it("that fit equally well are none, and both are named", () => {
    const ranks = [
      { label: "部長級", synonyms: [], patterns: ["部長"] },
      { label: "課長級", synonyms: [], patterns: ["*補佐"] },
    ];
    expect(rankMatcher(ranks)("部長補佐")).toEqual({
      index: -1,
      rivals: [0, 1],
    });
    const faultOf = rankFaultFinder(ranks);
    expect(faultOf("部長補佐")).toEqual({
      code: "rankAmbiguous",
      detail: "部長補佐: 部長級, 課長級",
    });
    expect(faultOf("主任")).toEqual({ code: "rankUnknown", detail: "主任" });
    expect(faultOf("部長")).toBeUndefined();
  });
});

const letters = fc.string({
  unit: fc.constantFrom("部", "長", "課", "次"),
  maxLength: 6,
});
const pattern = fc
  .string({ unit: fc.constantFrom("部", "長", "課", "*"), maxLength: 6 })
  .filter((text) => /[^*]/u.test(text));

test("a pattern fits what a regular expression of its letters and stars does", () => {
  fc.assert(
    fc.property(pattern, letters, (written, text) => {
      const parts = written.split("*");
      const body = parts.join(".*");
      const twin =
        parts.length === 1
          ? new RegExp(body, "u")
          : new RegExp(`^${body}$`, "u");
      const parsed = rankPattern(written);
      expect(parsed !== undefined && fitsPattern(parsed, text)).toBe(
        twin.test(text),
      );
    }),
    { numRuns: 2000 },
  );
});

test("signs of regular expressions are letters", () => {
  const parsed = rankPattern("*課長(兼).+");
  expect(parsed && fitsPattern(parsed, "総務課長(兼).+")).toBe(true);
  expect(parsed && fitsPattern(parsed, "総務課長(兼)xx")).toBe(false);
  expect(rankPattern("**")).toBeUndefined();
});

test("the rank is that of the longest pattern that fits, whatever the order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 4,
      }),
      letters.filter((text) => text !== ""),
      (lists, text) => {
        const ranks = lists.map((patterns, index) => ({
          label: `R${index}`,
          synonyms: [],
          patterns,
        }));
        const best = lists.map((patterns) =>
          Math.max(
            0,
            ...patterns
              .map((one) => rankPattern(one))
              .map((one) => (one && fitsPattern(one, text) ? one.length : 0)),
          ),
        );
        const most = Math.max(...best);
        const winners = best.flatMap((length, index) =>
          length === most && most > 0 ? [index] : [],
        );
        expect(rankMatcher(ranks)(text)).toEqual(
          winners.length === 1
            ? { index: winners[0], rivals: [] }
            : { index: -1, rivals: winners },
        );
      },
    ),
  );
});
