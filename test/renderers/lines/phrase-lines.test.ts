import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "../../../src/renderers/lines/char-width";
import {
  inPhrases,
  phraseLines,
} from "../../../src/renderers/lines/phrase-lines";

const linesOf = (text: string, width: number) => {
  const starts = phraseLines(text, 28, width);
  return starts?.map((start, index) =>
    text.slice(start, starts[index + 1]).trim(),
  );
};

it.each([
  [
    "令和4・5年度 スクールカウンセラー活動まとめ",
    500,
    ["令和4・5年度", "スクールカウンセラー活動まとめ"],
  ],
  ["令和5年度 CXO補佐官活動まとめ", 700, ["令和5年度 CXO補佐官活動まとめ"]],
])("breaks %s between words", (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

it("never breaks 活動, まとめ or a number from its unit, whatever the width", () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 900 }), (width) => {
      const lines =
        linesOf("令和4・5年度 スクールカウンセラー活動まとめ", width) ?? [];
      for (const [index, line] of lines.entries()) {
        expect(textWidth(line, 28)).toBeLessThanOrEqual(width);
        expect(`${line}|${lines[index + 1] ?? ""}`).not.toMatch(
          /活\||ま\||\d\||カ\|/u,
        );
      }
    }),
  );
});

it("leaves a word that is wider than a line to Office", () => {
  expect(linesOf("スクールカウンセラー", 60)).toBeUndefined();
});

it.each([
  ["データアカデミー", 65, "データ\nアカデミー"],
  [
    "生成AIの活用に向けた庁内ガイドラインの作成",
    150,
    "生成AIの活用に向けた\n庁内ガイドラインの作成",
  ],
  ["公民連携推進プロジェクト", 75, "公民連携推進\nプロジェクト"],
  ["アカデミー", 30, "アカデミー"],
  ["のべ人数（名）", 40, "のべ\n人数\n（名）"],
  ["係長級以下", 40, "係長級\n以下"],
  [
    "令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）",
    310,
    "令和4年（2022年）6月～\n令和7年（2025年）3月（2年10か月）",
  ],
  [
    "June 2022 – March 2025 (2 years 10 months)",
    200,
    "June 2022 – March 2025\n(2 years 10 months)",
  ],
  ["課長級 22 people (14 people)", 110, "課長級 22 people\n(14 people)"],
])("breaks the cell %s between phrases", (text, width, lines) => {
  expect(inPhrases(text, 12, width)).toBe(lines);
});
