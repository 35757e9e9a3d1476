import fc from "fast-check";
import { expect, it } from "vitest";
import { withHonorific } from "../../../src/domain/words/with-honorific";
import { HONORIFICS } from "../../../src/domain/words/words";

it.each([
  ["宮崎光世", "宮崎光世さん"],
  ["宮崎光世・石原弘子", "宮崎光世さん・石原弘子さん"],
  ["宮崎光世、石原弘子先生", "宮崎光世さん、石原弘子先生"],
  ["ジョン・スミス", "ジョン・スミスさん"],
  ["佐々木さくら", "佐々木さくらさん"],
])("%s is called %s", (names, called) => {
  expect(withHonorific(names, "さん")).toBe(called);
});

it.each([
  "宮崎光世さん",
  "石原先生",
  "○○大学 山田教授",
  "山田太郎氏",
  "宮崎光世ほか",
  "株式会社まちづくり",
  "経営改革推進課",
  "Jane Smith",
  "未定",
  "",
])("%s stays as it is", (name) => {
  expect(withHonorific(name, "さん")).toBe(name);
  expect(withHonorific(name, "先生")).toBe(name);
});

it("is never doubled, and nothing is added where the city set none", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...HONORIFICS),
      fc.constantFrom(...HONORIFICS),
      (text, first, second) => {
        const once = withHonorific(text, first);
        expect(withHonorific(text, "")).toBe(text);
        if (first !== "") expect(withHonorific(once, second)).toBe(once);
      },
    ),
  );
});
