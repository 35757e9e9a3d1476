import { expect, it } from "vitest";
import type { AnnualSummary } from "../../../src/domain/annual-summary";
import { publishableItems } from "../../../src/publishing/contents/publishable-items";
import { sampleInput } from "../../rollup/sample-input";

const photo = (name: string) => ({
  fileKey: name,
  name,
  contentType: "image/png",
  size: 1,
});

it("are the photos of good practices that have some, marked or not", () => {
  const { summary } = sampleInput();
  if (summary === undefined) throw new Error("The sample has a summary.");
  const record: AnnualSummary = {
    ...summary,
    goodPractices: [
      {
        text: "予約アプリ",
        photos: [photo("1.png"), photo("2.png")],
        arePhotosPublished: true,
      },
      { text: "動画の制作", photos: [photo("3.png")] },
      { text: "写真のない事例", photos: [] },
      { text: "欄のない事例" },
    ],
  };
  expect(publishableItems([], [], record)).toEqual([
    {
      kind: "practicePhotos",
      text: "予約アプリ",
      isPublished: true,
      photos: 2,
      record,
    },
    {
      kind: "practicePhotos",
      text: "動画の制作",
      isPublished: false,
      photos: 1,
      record,
    },
  ]);
  expect(publishableItems([], [], undefined)).toEqual([]);
});
