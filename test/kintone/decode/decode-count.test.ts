import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { countOf } from "../../../src/rollup/activities/activity-count";
import { exampleSettings } from "../../settings/example-settings";
import { choice, date, number, record } from "./cell-builders";

const settings = exampleSettings();

const written = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 0, max: 30 }).map(String),
  fc.constantFrom("-1", "2.5", "10000", "1,024", "３"),
);

/** By hand: what is blank adds nothing, and what can't be counted makes it once. */
const byHand = (texts: readonly string[]): number => {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return 1;
  const numbers = filled.map((text) =>
    Number(text.replace(",", "").replace("３", "3")),
  );
  const isWrong = (one: number) => one < 0 || one > 9999 || one % 1 !== 0;
  if (numbers.some(isWrong)) return 1;
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum > 9999 ? 1 : sum;
};

it("the sum of several columns is that of a naive twin", () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), (texts) => {
      const codes = texts.map((_, index) => `列${index}`);
      const [count = "", ...added] = codes;
      const source = {
        appId: "1",
        fields: { section: "節", from: "日", count },
        addedCounts: added.map((field) => ({ field, label: field })),
      };
      const { value } = decodeActivity(
        record("1", {
          節: choice("研修"),
          日: date("2022-06-01"),
          ...Object.fromEntries(
            texts.map((text, index) => [`列${index}`, number(text)]),
          ),
        }),
        source,
        settings,
      );
      expect(value && countOf(value)).toBe(byHand(texts));
    }),
  );
});
