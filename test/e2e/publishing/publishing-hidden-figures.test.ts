import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Settings } from "../../../src/settings/settings";
import { giveSettings } from "../../support/give-settings";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";
import { openWorkbench, stepOf } from "../support/workbench";

/*
 * A city that hides figures of few people sees which they are, which are hidden
 * with them, and where each would stand.
 */

let opened: SummarySystem;
let page: Page;
let paper: FrameLocator;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ page } = opened);
  const { client, system } = opened;
  const settings = JSON.parse(
    await readFile(system.settingsPath, "utf8"),
  ) as Settings;
  await giveSettings(system.kintone.url, client, Object.values(system.appIds), {
    ...settings,
    smallFigures: { mode: "hide", threshold: 3 },
  });
  const { records } = await client.record.getRecords({
    app: system.appIds.summaries,
  });
  paper = await openWorkbench(page, system, String(records[0]?.$id?.value));
  await stepOf(page, "小さな数").click();
});

afterAll(() => opened?.close());

const listOf = (title: RegExp): Locator =>
  page.locator(".nendo-wb-small", {
    has: page.getByRole("heading", { name: title }),
  });
const few = (): Locator => listOf(/^＊にして伏せる、3人に満たない数値/u);
const others = (): Locator => listOf(/合わせて伏せる数値/u);

/** Every line of a list, the folded ones too. */
const allLines = async (list: Locator): Promise<readonly string[]> => {
  const more = list.getByRole("button", { name: /^続きを表示/u });
  while ((await more.count()) > 0) await more.click();
  return list.locator(".nendo-wb-small-figure").allInnerTexts();
};

const countIn = async (list: Locator): Promise<number> =>
  Number(/（(\d+)件）/u.exec(await list.getByRole("heading").innerText())?.[1]);

it("lists every figure of fewer people that is hidden, and no other under that heading", async () => {
  const lines = await allLines(few());
  expect(lines.length).toBeGreaterThan(5);
  expect(lines).toHaveLength(await countIn(few()));
  for (const line of lines) expect(line).toMatch(/\s[12][名回]$/u);
  expect(lines.join()).toContain("特別職 実人数");
});

it("lists apart what is hidden so that they can't be computed", async () => {
  const lines = await allLines(others());
  expect(lines.length).toBeGreaterThan(0);
  expect(lines).toHaveLength(await countIn(others()));
  const small = new Set(await allLines(few()));
  for (const line of lines) expect(small).not.toContain(line);
});

it("leads from each to its place in the document, where its number is not, and to its records", async () => {
  const line = few()
    .locator("li", { hasText: "特別職 実人数" })
    .filter({ has: page.getByRole("button") })
    .first();
  await line.getByRole("button", { name: "文書の場所へ" }).click();
  const here = paper.locator(".nendo-here");
  await here.waitFor();
  const printed = await here.innerText();
  expect(printed).toContain("特別職");
  expect(printed).toContain("＊");
  expect(printed).not.toMatch(/実人数\s*1名/u);
  await line.getByText(/^もとになった記録/u).click();
  const records = line.getByRole("link", { name: /^記録 \d+ を開く$/u });
  expect(await records.count()).toBeGreaterThan(0);
});

it("has no figure to let stand: what is hidden asks for no reason", async () => {
  await page.locator(".nendo-wb-done").waitFor();
  expect(await page.getByText("このままにする", { exact: true }).count()).toBe(
    0,
  );
});
