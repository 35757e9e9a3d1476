import { expect, it } from "vitest";
import { buildReport } from "../../src/report/build-report";
import type { Edition } from "../../src/report/edition";
import { reportInput, summary } from "./fixture";

const photo = (fileKey: string) => ({
  fileKey,
  name: `${fileKey}.jpg`,
  contentType: "image/jpeg",
  size: 1,
});

const goodPractices = [
  { text: "予約アプリ", photos: [photo("a"), photo("b")] },
  {
    text: "申請フォーム\n三つの手続き",
    divisions: "広報課",
    photos: [photo("c")],
  },
  { text: "動画の作成" },
  { text: "窓口の案内", photos: [photo("d")] },
].map((practice, index) => ({
  ...practice,
  rowId: String(index),
  category: "業務改善",
}));

/** Only the second and the last are marked. */
const marked = goodPractices.map((practice, index) =>
  index % 2 === 1
    ? { ...practice, arePhotosPublished: true as const }
    : practice,
);

/** What the chapter says: bullets as texts, cards as heading, text and pictures. */
const chapterIn = (edition: Edition) => {
  const { chapters } = buildReport({
    ...reportInput({ summary: { ...summary, goodPractices: marked } }),
    edition,
  });
  const [section] =
    chapters.find(({ kind }) => kind === "goodPractices")?.sections ?? [];
  return section?.blocks.map((block) => {
    if (block.kind === "bullets") return block.items.map(({ label }) => label);
    if (block.kind !== "cards") return block.kind;
    return block.cards.map(({ heading, text, images }) => [
      heading,
      text,
      images.map(({ fileKey, alternativeText }) => [fileKey, alternativeText]),
    ]);
  });
};

it("shows photos that are marked with their practice, in the order of the record", () => {
  expect(chapterIn("public")).toEqual([
    ["予約アプリ"],
    [["申請フォーム", "三つの手続き（広報課）", [["c", "申請フォームの写真"]]]],
    ["動画の作成"],
    [["窓口の案内", undefined, [["d", "窓口の案内の写真"]]]],
  ]);
});

it("shows those that are not marked in the internal edition, and says so", () => {
  expect(chapterIn("internal")).toEqual([
    [
      [
        "予約アプリ",
        undefined,
        [
          ["a", "予約アプリの写真【非掲載】"],
          ["b", "予約アプリの写真【非掲載】"],
        ],
      ],
      ["申請フォーム", "三つの手続き（広報課）", [["c", "申請フォームの写真"]]],
    ],
    ["動画の作成"],
    [["窓口の案内", undefined, [["d", "窓口の案内の写真"]]]],
  ]);
});
