import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { decodeAnnualSummary } from "../../../src/kintone/decode/decode-annual-summary";
import { readPicture } from "../../../src/kintone/attachments/read-picture";
import { readTexts } from "../../../src/kintone/texts/read-texts";
import { saveTexts } from "../../../src/kintone/texts/save-texts";
import {
  draftOf,
  editRow,
  moveRow,
  removeRow,
} from "../../../src/publishing/editing/text-draft";
import { withTexts } from "../../../src/publishing/editing/with-texts";
import type { SaveSystem } from "./save-system";
import { startSaveSystem } from "./save-system";

/* Good practices whose texts are edited in the document have photos that are not. */

const CODE = FIELD_CODES.summaries;

let system: SaveSystem;

beforeAll(async () => {
  system = await startSaveSystem();
});

afterAll(() => system.kintone.close());

it("texts that are edited, moved and removed leave the photos of the other rows where they are", async () => {
  const { admin, settings } = system;
  const { summaries: source } = settings.sources;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const place = await system.newRecord();
  const { appId: app, recordId: id } = place;
  const row = async (text: string, marks: readonly string[]) => ({
    value: {
      [CODE.goodPracticeText]: { value: text },
      [CODE.goodPracticePhotosPublish]: { value: marks },
      [CODE.goodPracticePhotos]: {
        value: [
          await admin.file.uploadFile({
            file: { name: `${text}.png`, data: Buffer.from(text) },
          }),
        ],
      },
    },
  });
  await admin.record.updateRecord({
    app,
    id,
    record: {
      [CODE.goodPracticeTable]: {
        value: [
          await row("一", ["掲載する"]),
          await row("二", []),
          await row("三", ["掲載する"]),
        ],
      },
    },
  });
  const decoded = async () => {
    const { record } = await admin.record.getRecord({ app, id });
    const { value } = decodeAnnualSummary(record, source, settings);
    if (value === undefined) throw new Error("no 年度まとめ record");
    return value;
  };
  const textPlace = {
    client: place.client,
    source,
    recordId: id,
    choices: settings.choices,
    sections: settings.sections,
  };
  const before = await decoded();
  const { rows, revision } = await readTexts(textPlace);
  const keyOf = (text: string): string =>
    rows.find(({ cells }) => cells.goodPracticeText === text)?.key ?? "";
  let draft = draftOf(rows);
  draft = editRow(draft, keyOf("一"), { goodPracticeText: "一を直す" });
  draft = moveRow(draft, keyOf("三"), keyOf("一"), "before");
  draft = removeRow(draft, keyOf("二"));
  const shown = withTexts(before, draft.mine);
  const saved = await saveTexts(textPlace, draft, revision);
  expect(saved.state).toBe("saved");

  const after = await decoded();
  const told = ({ goodPractices }: typeof after) =>
    goodPractices.map(({ text, photos = [], arePhotosPublished }) => [
      text,
      photos.map(({ name }) => name),
      arePhotosPublished,
    ]);
  expect(told(after)).toEqual([
    ["三", ["三.png"], true],
    ["一を直す", ["一.png"], true],
  ]);
  // The document beside the editor shows the same before it is saved.
  expect(told(shown)).toEqual(told(after));
  for (const [photo] of after.goodPractices.map(({ photos = [] }) => photos)) {
    const { bytes } = await readPicture(
      photo?.fileKey ?? "",
      { summary: after, activities: [] },
      settings,
      () => place.client,
    );
    expect(`${Buffer.from(bytes).toString("utf8")}.png`).toBe(photo?.name);
  }
});
