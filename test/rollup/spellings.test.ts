// @module-tag proof
import fc from "fast-check";
import { expect, test } from "vitest";
import { samenessKey } from "../../src/domain/sameness/sameness";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { anyInput, anyRules } from "./random-input";

/** Ways to write a word that records are taken for one by. */
const respellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].join("\u200B"),
  (text) => `\uFEFF${text}\u00AD`,
  (text) => [...text].map((letter) => `${letter}\u{E0101}`).join(""),
  (text) => text.replaceAll("長", "\u2ED1").replaceAll("口", "\u2F1D"),
  (text) =>
    text.replace(/[!-~]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
    ),
  (text) => ` ${[...text].join("\u3000")}\u00A0`,
  (text) => text.normalize("NFD"),
];

/** Fields whose words are compared; others are dates, numbers and words of ours. */
const WORDS = new Set([
  "code",
  "name",
  "division",
  "divisions",
  "rank",
  "mode",
  "advisers",
  "themeCategory",
  "section",
  "summaryLine",
  "detailHeading",
  "part",
  "exclusionReason",
  "workingGroup",
]);

/** Every word in one of its spellings, each time it stands. */
const respell = <T>(value: T, next: () => (text: string) => string): T => {
  const walk = (one: unknown, isWord: boolean): unknown => {
    if (typeof one === "string") return isWord ? next()(one) : one;
    if (Array.isArray(one)) return one.map((each) => walk(each, isWord));
    if (typeof one !== "object" || one === null || one instanceof Map)
      return one;
    return Object.fromEntries(
      Object.entries(one).map(([name, each]) => [
        name,
        walk(each, WORDS.has(name)),
      ]),
    );
  };
  return walk(value, false) as T;
};

/** Figures by the meaning of their words; records by their numbers; rows in any order. */
const meaningOf = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value
      .map(meaningOf)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  if ("recordId" in value) return value.recordId;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      ["key", "label", "heading", "text"].includes(name) &&
      typeof each === "string"
        ? samenessKey(each)
        : meaningOf(each),
    ]),
  );
};

test("no spelling of codes, names, ranks, lines and groups changes a figure", () => {
  fc.assert(
    fc.property(
      anyInput,
      anyRules,
      fc.array(fc.nat({ max: respellings.length - 1 }), {
        minLength: 20,
        maxLength: 50,
      }),
      (input, rules, choices) => {
        let at = 0;
        const next = () =>
          respellings[choices[at++ % choices.length] ?? 0] ?? String;
        const other = {
          ...input,
          meetings: respell(input.meetings, next),
          activities: respell(input.activities, next),
        };
        const figures = ({ meetings, activities }: typeof other) => {
          const { findings: _, ...rollup } = rollUpFiscalYear(
            { ...input, meetings, activities },
            rules,
            2022,
          );
          return meaningOf(rollup);
        };
        expect(figures(other)).toEqual(figures(input));
      },
    ),
    { numRuns: 300 },
  );
});
