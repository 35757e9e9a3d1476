import fc from "fast-check";
import { expect, test } from "vitest";
import { editCost } from "../../../src/checks/rules/spelling/edit-cost";

const isKanji = (letter: string): boolean => /\p{Script=Han}/u.test(letter);
const one = (letter: string): number => (isKanji(letter) ? 2 : 1);

/** Every way to come from one spelling to the other, without a shortcut. */
const naive = (from: readonly string[], to: readonly string[]): number => {
  const [left, ...rest] = from;
  const [right, ...others] = to;
  if (left === undefined) return to.reduce((sum, each) => sum + one(each), 0);
  if (right === undefined)
    return from.reduce((sum, each) => sum + one(each), 0);
  const isOtherWord = isKanji(left) && isKanji(right);
  const other = isOtherWord ? 9 : 1;
  const exchange = left === right ? 0 : other;
  return Math.min(
    exchange + naive(rest, others),
    one(left) + naive(rest, to),
    one(right) + naive(from, others),
  );
};

test("a letter costs 1, a kanji put in or left out 2, and one in place of another is out of reach", () => {
  expect(editCost("かいぎ", "かいき")).toBe(1);
  expect(editCost("会議", "会議室")).toBe(2);
  expect(editCost("会議室", "会議")).toBe(2);
  expect(editCost("課長", "部長")).toBe(4);
  expect(editCost("", "会ぎ")).toBe(3);
  expect(editCost("同じ", "同じ")).toBe(0);
});

test("is what a search without shortcuts finds", () => {
  const letters = fc.array(fc.constantFrom("あ", "い", "会", "議"), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(editCost(a.join(""), b.join(""))).toBe(naive(a, b));
    }),
    { numRuns: 300 },
  );
});
