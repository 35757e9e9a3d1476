import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { plainPicture } from "../../../src/renderers/pictures/plain-picture";
import type { Settings } from "../../../src/settings/settings";
import { photoOf } from "../../renderers/turned-photos";
import { giveSettings } from "../../support/give-settings";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

/*
 * The pictures that a city attaches to its records, from the panel of the
 * summary into the files: its logo, the 体制図, photos of a training and of
 * good practices.
 */

const SUMMARY = FIELD_CODES.summaries;
const ACTIVITY = FIELD_CODES.activities;

const FILE_NAMES = ["PowerPoint", "Word", "Excel", "HTML"] as const;
type FileName = (typeof FILE_NAMES)[number];

let opened: SummarySystem;
let page: Page;
/** What was made, by what its box in the panel says. */
const made = new Map<FileName, Uint8Array>();
let logo: Uint8Array;
let organisation: Uint8Array;

/** Told apart by their sizes. */
const photos = [photoOf(640, 480), photoOf(300, 400)] as const;
const unmarked = photoOf(123, 45);
const practice = photoOf(500, 250);
const unmarkedPractice = photoOf(321, 54);

const attach = async (
  app: string,
  id: string,
  field: string,
  files: readonly { readonly name: string; readonly data: Uint8Array }[],
): Promise<void> => {
  const value: { fileKey: string }[] = [];
  for (const { name, data } of files) value.push(await upload(name, data));
  await opened.client.record.updateRecord({
    app,
    id,
    record: { [field]: { value } },
  });
};

const upload = async (name: string, data: Uint8Array) =>
  opened.client.file.uploadFile({ file: { name, data: Buffer.from(data) } });

/** A photo on the last good practice but one, marked, and one on the last, which is not. */
const attachToPractices = async (app: string): Promise<void> => {
  const { client } = opened;
  const id = await idOf(app, "limit 1");
  const { record } = await client.record.getRecord({ app, id });
  const rows = record[SUMMARY.goodPracticeTable]?.value as { id: string }[];
  const changed = [
    {
      [SUMMARY.goodPracticePhotos]: {
        value: [await upload("研修会.jpg", practice)],
      },
      [SUMMARY.goodPracticePhotosPublish]: { value: ["掲載する"] },
    },
    {
      [SUMMARY.goodPracticePhotos]: {
        value: [await upload("舞台裏.jpg", unmarkedPractice)],
      },
    },
  ];
  await client.record.updateRecord({
    app,
    id,
    record: {
      [SUMMARY.goodPracticeTable]: {
        value: rows.map((row, index) => ({
          id: row.id,
          value: changed[index - rows.length + changed.length] ?? {},
        })),
      },
    } as never,
  });
};

const idOf = async (app: string, query: string): Promise<string> => {
  const { records } = await opened.client.record.getRecords({ app, query });
  expect(records.length).toBeGreaterThan(0);
  return String(records[0]?.$id?.value);
};

beforeAll(async () => {
  const root = new URL("../../../", import.meta.url);
  logo = new Uint8Array(await readFile(new URL("plugin/image/icon.png", root)));
  organisation = new Uint8Array(
    await readFile(new URL("scripts/sample/organisation.png", root)),
  );
  opened = await openSummarySystem();
  ({ page } = opened);
  const { client, system } = opened;
  const { activities, summaries } = system.appIds;
  const settings = JSON.parse(
    await readFile(system.settingsPath, "utf8"),
  ) as Settings;
  await giveSettings(system.kintone.url, client, Object.values(system.appIds), {
    ...settings,
    city: { name: "宝町市", color: "#7A1FA2" },
  });
  await attach(summaries, await idOf(summaries, "limit 1"), SUMMARY.templates, [
    { name: "ロゴ.png", data: logo },
  ]);
  const marked = await idOf(
    activities,
    `${ACTIVITY.publish} in ("掲載する") and ${ACTIVITY.detailHeading} = "女性職員向け研修" limit 1`,
  );
  await attach(
    activities,
    marked,
    ACTIVITY.photos,
    photos.map((data, index) => ({ name: `会場${index + 1}.jpg`, data })),
  );
  const other = await idOf(
    activities,
    `${ACTIVITY.publish} in ("掲載する") and ${ACTIVITY.detailHeading} = "心理的安全性について" limit 1`,
  );
  await attach(activities, other, ACTIVITY.photos, [
    { name: "内輪.jpg", data: unmarked },
  ]);
  await client.record.updateRecord({
    app: activities,
    id: other,
    record: { [ACTIVITY.publish]: { value: [] } },
  });

  await attachToPractices(summaries);

  await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
  await page.getByRole("button", { name: "文書を作る" }).click();
  const panel = page.locator("nendo-export-panel");
  for (const name of FILE_NAMES) {
    for (const each of [...FILE_NAMES, "CSV"]) {
      const box = panel.getByRole("checkbox", { name: each });
      if ((await box.isChecked()) !== (each === name))
        await panel
          .locator(".nendo-export-choices label", { hasText: each })
          .click();
    }
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    made.set(name, new Uint8Array(await readFile(await file.path())));
  }
});

afterAll(() => opened?.close());

/** Every byte of a picture as documents may hold it. */
const plain = (picture: Uint8Array): Buffer =>
  Buffer.from(plainPicture(picture) ?? []);

/** How often a picture is in a file. */
const timesIn = (name: FileName, picture: Uint8Array): number => {
  const bytes = made.get(name) ?? new Uint8Array();
  if (name === "HTML")
    return strFromU8(bytes).split(plain(picture).toString("base64")).length - 1;
  return Object.values(unzipSync(bytes)).filter((part) =>
    plain(picture).equals(part),
  ).length;
};

/** Everything that a file says in words, its alternative texts included. */
const wordsIn = (name: FileName): string => {
  const bytes = made.get(name) ?? new Uint8Array();
  return name === "HTML"
    ? strFromU8(bytes)
    : Object.entries(unzipSync(bytes))
        .filter(([part]) => /\.(?:xml|rels)$/u.test(part))
        .map(([, content]) => strFromU8(content))
        .join("");
};

describe.each(FILE_NAMES)("the pictures of records in %s", (name) => {
  it("hold the logo of the city, with words in its place", () => {
    expect(timesIn(name, logo)).toBe(1);
    expect(wordsIn(name)).toContain("宝町市のロゴ");
  });

  it("hold the photo of a good practice once, told by its words", () => {
    expect(timesIn(name, practice)).toBe(1);
    expect(wordsIn(name)).toContain("GISの研修会と業務への活用支援の写真");
  });

  it("hold no photo of what is not to be printed", () => {
    expect(timesIn(name, unmarked)).toBe(0);
    expect(wordsIn(name)).not.toContain("内輪");
    expect(timesIn(name, unmarkedPractice)).toBe(0);
    expect(wordsIn(name)).not.toContain("動画の共同制作の写真");
  });
});

describe.each(["PowerPoint", "Word", "HTML"] as const)(
  "the pages of %s",
  (name) => {
    it("show both photos of the training, each told in words", () => {
      for (const photo of photos) expect(timesIn(name, photo)).toBe(1);
      expect(wordsIn(name)).toContain("女性職員向け研修の写真");
    });

    it("show the picture of the programme", () => {
      expect(timesIn(name, organisation)).toBe(1);
    });
  },
);

it("the summary on the screen shows it with the practice, and not the one that is not marked", async () => {
  await page.locator("summary", { hasText: "好事例の紹介" }).click();
  const shown = page.getByRole("img", {
    name: "GISの研修会と業務への活用支援の写真",
  });
  await shown.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      shown.evaluate((image) => (image as HTMLImageElement).naturalWidth),
    )
    .toBe(500);
  expect(await page.locator("nendo-summary").innerText()).toContain(
    "SNS推進チームによる動画の共同制作",
  );
  expect(await page.getByRole("img", { name: /動画の共同制作/u }).count()).toBe(
    0,
  );
});

it("the panel says of no picture that it is missing", async () => {
  const told = await page.locator("nendo-export-panel").innerText();
  expect(told).not.toContain("ロゴ「");
  expect(told).not.toContain("写真");
});
