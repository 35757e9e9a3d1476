import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ALIKE_LETTERS,
  foldAlike,
} from "../../../src/domain/sameness/alike-letters";
import { radicalsToIdeographs } from "../../../src/domain/sameness/cjk-radicals";
import {
  isBlank,
  isSame,
  samenessKey,
  visibleText,
} from "../../../src/domain/sameness/sameness";
import { nameUnseen } from "../../../src/domain/sameness/unseen-characters";

describe("sameness", () => {
  test.each([
    ["full-width digits", "１２３４", "1234"],
    ["full-width letters and dash", "Ａ－０１", "A-01"],
    ["a zero-width space", "9012\u200B", "9012"],
    ["a soft hyphen and a BOM", "\uFEFF公\u00AD務員", "公務員"],
    ["a variation selector", "葛\u{E0100}城", "葛城"],
    ["a radical of a PDF", "市⻑との懇談", "市長との懇談"],
    ["a Kangxi radical", "⾼⽊", "高木"],
    ["a radical in a rank", "課⻑級", "課長級"],
    ["half-width kana", "ｱｵｿﾞﾗ", "アオゾラ"],
    ["white space of any kind", "管財\u00A0課\u3000", "管財課"],
    ["an unseen character between a letter and its mark", "か\u200B゙", "が"],
    ["a compatibility ideograph", "塚", "塚"],
  ])("takes %s as no difference", (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  test.each([
    ["letter case", "cxo", "CXO"],
    ["髙 and 高", "髙橋", "高橋"],
    ["﨑 and 崎", "山﨑", "山崎"],
    ["digits", "R4", "R5"],
  ])("keeps %s apart", (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  test("a text in which nothing can be seen is blank", () => {
    expect(isBlank(undefined)).toBe(true);
    expect(isBlank("")).toBe(true);
    expect(isBlank(" 　\u200B\u00AD")).toBe(true);
    expect(isBlank("０")).toBe(false);
    expect(samenessKey("\u3164")).toBe("");
  });

  test("is an equivalence: a key is its own key, and nothing of it is unseen", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        (text: string) => {
          const key = samenessKey(text);
          expect(samenessKey(key)).toBe(key);
          expect(key === "").toBe(isBlank(key));
          expect(isSame(text, visibleText(text))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("keeps its answers when more texts were asked for than it remembers", () => {
    const first = samenessKey("Ａ０");
    for (let number = 0; number < 200_001; number += 1)
      samenessKey(`氏名${number}`);
    expect(samenessKey("Ａ０")).toBe(first);
  });

  test("what is shown has no invisible characters, and keeps the rest", () => {
    expect(visibleText("\uFEFFデータ\u200B アカデミー　")).toBe(
      "データ アカデミー",
    );
  });
});

test("every radical of the supplement but two without one has its ideograph", () => {
  const radicals = Array.from({ length: 0x2ef4 - 0x2e80 }, (_, index) =>
    String.fromCodePoint(0x2e80 + index),
  );
  const kept = radicals.filter((radical) =>
    /[\u2E80-\u2FDF]/u.test(radicalsToIdeographs(radical.normalize("NFKC"))),
  );
  // REPEAT and RAP's neighbour U+2E9A, which is unassigned.
  expect(kept).toEqual(["\u2E80", "\u2E9A"]);
  expect(radicals.map(radicalsToIdeographs).join("")).toContain("長镸长");
});

describe("letters that look alike", () => {
  test("each stands in one group, and none is the same anyway", () => {
    const letters = Array.from(ALIKE_LETTERS.replace(/\s/gu, ""));
    expect(new Set(letters.map(samenessKey)).size).toBe(letters.length);
  });

  test("髙﨑, 渡邉 and 齋藤 are like 高崎, 渡辺 and 斎藤", () => {
    expect(["髙﨑", "渡邉", "齋藤"].map(foldAlike)).toEqual([
      "高崎",
      "渡辺",
      "斎藤",
    ]);
  });
});

test("characters that can't be seen are named by their code points", () => {
  expect(nameUnseen("課長\u200B級")).toBe("課長[U+200B]級");
  expect(nameUnseen("葛\u{E0100}")).toBe("葛[U+E0100]");
  expect(nameUnseen("市⻑")).toBe("市⻑[U+2ED1]");
  expect(nameUnseen("外\uE000字")).toBe("外[U+E000]字");
  expect(nameUnseen("a\u00A0b\tc")).toBe("a[U+00A0]b[U+0009]c");
  expect(nameUnseen("髙﨑 一郎　A-01\n𠮷")).toBe("髙﨑 一郎　A-01\n𠮷");
});

test("a text is blank exactly when nothing is left of it that can be seen, whatever character it is", () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = String.fromCharCode(code);
    if (isBlank(text) !== (visibleText(text) === ""))
      expect.fail(`U+${code.toString(16)} is told wrong`);
  }
  expect(isBlank("\u3164課長")).toBe(false);
});
