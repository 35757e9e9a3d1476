import { describe, expect, test } from "vitest";
import {
  checkSpelling,
  countSpellings,
  nearSpelling,
} from "../../../src/checks/rules/spelling/near-spelling";

const known = (...texts: string[]) =>
  texts.map((text) => ({ text, uses: Infinity }));

describe("a spelling that is nearly one in use", () => {
  test.each([
    ["ＣＸＯ研修", "CXO研修", "width"],
    ["CX0研修", "CXO研修", "zero for the letter O"],
    ["chatGPTの講義", "ChatGPTの講義", "case"],
    ["データ アカデミー", "データアカデミー", "a space"],
    ["デ－タアカデミー", "データアカデミー", "a dash for a long vowel"],
    ["ﾃﾞｰﾀｱｶﾃﾞﾐｰ", "データアカデミー", "half-width kana"],
    ["データアカデミ", "データアカデミー", "a letter left out"],
    ["データアカデミィー", "データアカデミー", "a letter put in"],
    [
      "庁舎見学および意見交換",
      "庁舎見学及び意見交換",
      "kana for kanji in a longer one",
    ],
    ["ワーキングの協議", "ワーキング協議", "a particle"],
    ["1.データアカデミー", "データアカデミー", "the number of a list"],
    [
      "データアカデミー",
      "（２）データアカデミー",
      "the number of a list on the other",
    ],
    ["③DX研修", "DX研修", "a number in a circle"],
  ])("%s means %s (%s)", (typed, meant) => {
    expect(nearSpelling(known(meant))(typed)).toBe(meant);
  });

  test.each([
    ["データアカデミー", "データアカデミー", "the same"],
    ["第2回研修会議", "第1回研修会議", "another number"],
    ["R5職員研修", "R4職員研修", "another year"],
    ["1.研修", "2.研修", "another number of a list"],
    ["2024.研修", "研修", "a year before it"],
    ["新任部長研修", "新任課長研修", "another kanji is another word"],
    ["研修", "研究", "too short to tell"],
    ["現地視察", "データアカデミー", "something else"],
    ["", "研修", "nothing typed"],
    ["　", "研修", "only a space"],
  ])("%s is not %s (%s)", (typed, other) => {
    expect(nearSpelling(known(other))(typed)).toBeUndefined();
  });

  test("the nearest is offered, the more used of two equally near", () => {
    expect(
      nearSpelling([
        { text: "データアカデミィ", uses: 9 },
        { text: "データアカデミー", uses: 10 },
        { text: "データ・アカデミィー", uses: 99 },
      ])("データアカデミ"),
    ).toBe("データアカデミー");
  });

  test("of two equally near and used, the first in order of letters, whatever stands first", () => {
    const pair = known("データアカデミーあ", "データアカデミーい");
    for (const both of [pair, [...pair].reverse()]) {
      expect(nearSpelling(both)("データアカデミーう")).toBe(
        "データアカデミーあ",
      );
    }
  });

  test("a spelling of the settings is right even beside a more used one", () => {
    expect(
      nearSpelling([...known("CXO研修"), { text: "ＣＸＯ研修", uses: 50 }])(
        "CXO研修",
      ),
    ).toBeUndefined();
  });

  test("a misspelling that is in the records already is still found", () => {
    expect(
      nearSpelling([
        { text: "ＣＸＯ研修", uses: 1 },
        { text: "CXO研修", uses: 5 },
      ])("ＣＸＯ研修"),
    ).toBe("CXO研修");
  });

  test("the field is told the spelling to use", () => {
    expect(
      checkSpelling("workingGroup", "CX0部会", nearSpelling(known("CXO部会"))),
    ).toEqual([
      {
        field: "workingGroup",
        level: "warning",
        code: "spellingNear",
        detail: "CXO部会",
      },
    ]);
    expect(
      checkSpelling("summaryLine", undefined, nearSpelling(known("講義"))),
    ).toEqual([]);
  });
});

describe("how far a spelling may be away", () => {
  test.each([
    ["abcx", "abc", 3, false],
    ["abcde", "abcd", 4, true],
    ["abcx", "abcy", 4, true],
    ["ア-イ", "アイ", 2, false],
    ["abcdefgxy", "abcdefg", 7, false],
    ["abcdefghiXY", "abcdefghi", 9, false],
    ["abcdefghijXY", "abcdefghij", 10, true],
    ["abcdefghijXYZ", "abcdefghij", 10, false],
    ["abcdefghXYZ", "abcdefghij", 10, false],
  ])("%s, from %s with %i letters: %s", (typed, meant, _, isNear) => {
    expect(nearSpelling(known(meant))(typed)).toBe(isNear ? meant : undefined);
  });

  test.each(["ー", "−", "・", "･", "-", "－", "‐", "―"])(
    "%s is one of many dashes",
    (dash) => {
      expect(nearSpelling(known("ア-イ"))(`ア${dash}イ`)).toBe(
        dash === "-" ? undefined : "ア-イ",
      );
    },
  );

  test("digits stand for things, however many there are", () => {
    expect(
      nearSpelling(known("第12回34アカデミー"))("第1回234アカデミー"),
    ).toBeUndefined();
    expect(nearSpelling(known("第12回34アカデミー"))("第12回34アカデミ")).toBe(
      "第12回34アカデミー",
    );
  });
});

describe("spellings in use", () => {
  test("nothing typed means none, not even a blank one", () => {
    expect(nearSpelling(known("　"))("")).toBeUndefined();
  });

  test("are counted without what nobody sees, and those of the settings always count", () => {
    expect(
      countSpellings(
        ["講義", "講義\u200B", undefined, "", "　", "研修", "会議"],
        ["研修", "視察"],
      ),
    ).toEqual([
      { text: "講義", uses: 2 },
      { text: "研修", uses: Infinity },
      { text: "会議", uses: 1 },
      { text: "視察", uses: Infinity },
    ]);
  });

  test.each([
    ["as often", 3, 3, 0, undefined],
    ["more often", 3, 4, 0, "CXO研修"],
    ["as often as the others of its kind, itself left out", 3, 3, 1, "CXO研修"],
    ["by nobody else", 1, 1, 1, "CXO研修"],
  ] as const)(
    "mean another only where that is used more: %s",
    (_, own, other, ownUses, meant) => {
      const near = nearSpelling(
        [
          { text: "ＣＸＯ研修", uses: own },
          { text: "CXO研修", uses: other },
        ],
        ownUses,
      );
      expect(near("ＣＸＯ研修")).toBe(meant);
      expect(near("ＣＸＯ研修")).toBe(meant);
    },
  );

  test("the nearest comes before the more used", () => {
    expect(
      nearSpelling([
        { text: "データアカデミーズ会議室", uses: 90 },
        { text: "データアカデミー会議室", uses: 2 },
      ])("データアカデミ会議室"),
    ).toBe("データアカデミー会議室");
  });
});
