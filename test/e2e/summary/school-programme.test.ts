import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SCHOOL_COUNSELLOR } from "../../../src/apps/programmes/school-counsellor";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { runReport } from "../../report-command/run-report";
import { partsOf } from "../../renderers/search-parts";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { foreignLines, notOfSchools } from "../../support/fixed-words";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";
import { goToSummary, openChapters } from "../support/go-to-summary";
import { addSchoolRecords } from "../support/school-records";
import {
  administratorAccess,
  openSettings,
  pluginIdOf,
} from "../support/settings-page";

let system: TestSystem;
let browser: TestBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  system = await startTestSystem({
    withSample: false,
    wishes: {
      programme: SCHOOL_COUNSELLOR,
      labelLanguage: "ja",
      adviserNames: ["花山春子"],
    },
  });
  await addSchoolRecords(administratorAccess(system).client, system.appIds);
  browser = await openBrowser();
  page = await browser.context.newPage();
  folder = await mkdtemp(path.join(tmpdir(), "school-"));
});

afterAll(async () => {
  await browser?.close();
  await system?.close();
  await rm(folder, { recursive: true, force: true });
});

/** All that a page says, folded parts and names for screen readers included. */
const textOf = async (selector: string): Promise<string> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  return page
    .locator(selector)
    .first()
    .evaluate((part) =>
      [
        (part as HTMLElement).innerText,
        ...[...part.querySelectorAll("[aria-label], [alt], [title]")].flatMap(
          (element) =>
            ["aria-label", "alt", "title"].map(
              (name) => element.getAttribute(name) ?? "",
            ),
        ),
        ...[...part.querySelectorAll("svg title, svg desc, svg text")].map(
          (element) => element.textContent,
        ),
      ].join("\n"),
    );
};

it("has its words on the summary, with the figures of its records, and no word of another programme", async () => {
  await logIn(page, system, "secretary");
  await goToSummary(page, system);
  await openChapters(page);
  const text = await textOf("nendo-summary");
  expect(text).toContain("令和5年度 スクールカウンセラー活動まとめ");
  expect(text.replaceAll(/\s+/gu, " ")).toContain(
    "01 児童生徒のカウンセリング 5回",
  );
  expect(text).toContain("小学校高学年 のべ2名（実人数1名）");
  expect(text).toContain("中学1年 のべ2名（実人数1名）");
  expect(text).toContain("花山春子先生");
  expect(notOfSchools(text)).toEqual([]);
  for (const tab of ["分析", "所見・点検"]) {
    await page.getByRole("tab", { name: tab }).click();
    expect(notOfSchools(await textOf("nendo-summary"))).toEqual([]);
  }
});

it("has them in every file of both editions and languages, whatever part of the file", async () => {
  for (const language of ["ja", "en"]) {
    for (const edition of ["public", "internal"]) {
      const out = path.join(folder, `${language}-${edition}`);
      const { user } = system;
      const { code, password } = user("secretary");
      const run = await runReport([
        ...[
          "--base-url",
          system.kintone.url,
          "--settings",
          system.settingsPath,
        ],
        ...["--username", code, "--password", password],
        ...["--fiscal-years", "2023", "--language", language],
        ...["--edition", edition, "--out", out, "--verbose"],
        ...[
          "--formats",
          edition === "public"
            ? "pptx,docx,xlsx,csv,csv-sjis,html,opendata,figures"
            : "pptx,docx,xlsx,csv,html,figures",
        ],
      ]);
      expect([run.code, run.error]).toEqual([0, expect.anything()]);
      expect(foreignLines(`${run.out}\n${run.error}`)).toEqual([]);
      const files = await readdir(out);
      expect(files.length).toBeGreaterThan(5);
      for (const file of files) {
        const bytes = new Uint8Array(await readFile(path.join(out, file)));
        for (const { name, text } of partsOf(bytes, file)) {
          const foreign = name.endsWith(".html") ? notOfSchools : foreignLines;
          const found = SPOKEN.test(name)
            ? foreign(text.replaceAll(/>\s*</gu, ">\n<"))
            : [];
          expect([name, found]).toEqual([name, []]);
        }
      }
    }
  }
});

/** Parts that hold text; fonts, pictures and styles of Office name nobody. */
const SPOKEN = /\.(?:xml|rels|html|csv|json|md)$/u;

it("has them in the form of a record with its hints and its dialog, and on the settings screen", async () => {
  const { appIds, kintone } = system;
  await logIn(page, system, "clerk");
  await page.goto(`${kintone.url}/k/${appIds.meetings}/edit?reuse=1`);
  const day = page.locator(
    `[data-field="${FIELD_CODES.meetings.heldOn}"] input`,
  );
  await day.fill("2023-05-10");
  await day.press("Tab");
  await page.getByText("青木一郎さんのほかのカウンセリング").waitFor();
  expect(notOfSchools(await textOf("body"))).toEqual([]);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page
    .getByText("同じ日・同じカウンセラーの記録がすでにあります")
    .first()
    .waitFor();
  expect(notOfSchools(await textOf("body"))).toEqual([]);

  await logIn(page, system, "administrator");
  const pluginId = await pluginIdOf(administratorAccess(system));
  await openSettings(page, kintone.url, appIds.meetings, pluginId);
  await page
    .getByRole("heading", { name: "事業：スクールカウンセラー" })
    .waitFor();
  await page.getByRole("row").nth(5).waitFor();
  const text = await textOf("nendo-settings");
  expect(notOfSchools(text.replaceAll("CXO補佐官", ""))).toEqual([]);
});
