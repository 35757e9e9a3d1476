import { expect, it } from "vitest";
import { joinSentences } from "../../src/i18n/join-sentences";
import { gridMessages } from "../../src/i18n/entering/grid-messages";
import { manyMessages } from "../../src/i18n/records/many-messages";

const TOLD = [{ heading: "A", text: "B" }];
const ofRows = { saved: 2, left: 0, unknown: 0 };

it("parts sentences in English, and none in Japanese", () => {
  const said = (language: "ja" | "en") => {
    const many = manyMessages[language];
    const grid = gridMessages[language];
    return [
      joinSentences([many.doubt(TOLD), many.doubtHint]),
      joinSentences([grid.saved(ofRows), "", grid.leftAbove(1)]),
    ];
  };
  expect(said("en")).toEqual([
    '"A" says "B". "Choose all" leaves it out: check that it took place and who came, then choose it.',
    "Saved 2. 1 not saved; the reasons are above the table or in the rows.",
  ]);
  expect(said("ja")).toEqual([
    "Aに「B」とあります。「すべて選ぶ」では選びません。行ったことと参加した人を確かめてから、選んでください。",
    "2件を保存しました。1件は保存していません。理由は、表の上かそれぞれの行にあります。",
  ]);
});
