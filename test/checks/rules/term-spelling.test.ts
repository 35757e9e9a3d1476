import { describe, expect, it } from "vitest";
import { termChecker } from "../../../src/checks/rules/spelling/term-spelling";

const check = termChecker([
  { preferred: "CXO", variants: ["ＣＸＯ", "CX0", "cxo"] },
  { preferred: "ChatGPT", variants: ["chatGPT", "Chat GPT"] },
  { preferred: "データアカデミー", variants: ["アカデミー"] },
]);

describe("termChecker", () => {
  it("names the misspelling that was found and the spelling to use", () => {
    expect(check("CX0補佐官とＣＸＯ補佐官")).toEqual([
      { found: "ＣＸＯ", preferred: "CXO" },
      { found: "CX0", preferred: "CXO" },
    ]);
    expect(check("生成AI（chatGPT等）")).toEqual([
      { found: "chatGPT", preferred: "ChatGPT" },
    ]);
  });

  it("names one that stands twice only once", () => {
    expect(check("CX0とCX0")).toHaveLength(1);
  });

  it.each([
    ["the preferred spelling", "CXO補佐官とChatGPT"],
    ["a part of a longer word", "CX01とcxos、ACX0"],
    ["a variant inside the preferred spelling", "データアカデミーの協議"],
    ["nothing", ""],
  ])("leaves %s alone", (_what, text) => {
    expect(check(text)).toEqual([]);
  });

  it("still finds a variant beside the preferred spelling that contains it", () => {
    expect(check("データアカデミーと夏のアカデミー")).toEqual([
      { found: "アカデミー", preferred: "データアカデミー" },
    ]);
  });

  it("takes two terms that call each other misspelt as right", () => {
    const both = termChecker([
      { preferred: "延べ", variants: ["のべ"] },
      { preferred: "のべ", variants: ["延べ"] },
    ]);
    expect(both("のべ22名、延べ22名")).toEqual([]);
  });

  it("looks for nothing that is blank, and for nothing that is right for a term", () => {
    const odd = termChecker([
      { preferred: "", variants: ["", "甲"] },
      { preferred: "乙", variants: ["乙", "丙"] },
    ]);
    expect(odd("甲乙丙")).toEqual([
      { found: "甲", preferred: "" },
      { found: "丙", preferred: "乙" },
    ]);
  });

  it("finds a variant that only begins where the preferred spelling ends, or the other way round", () => {
    const crossing = termChecker([
      { preferred: "かな書き", variants: ["書きか"] },
    ]);
    expect(crossing("かな書きかた")).toEqual([
      { found: "書きか", preferred: "かな書き" },
    ]);
    const ahead = termChecker([{ preferred: "きかな", variants: ["書きか"] }]);
    expect(ahead("書きかな")).toHaveLength(1);
    const within = termChecker([
      { preferred: "書きかた", variants: ["書きか"] },
    ]);
    expect(within("書きかた")).toEqual([]);
  });
});
