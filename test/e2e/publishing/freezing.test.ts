import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Figures } from "../../../src/report/figures";
import { runReport } from "../../report-command/run-report";
import { axeProblems } from "../../support/axe";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const CODE = FIELD_CODES.summaries;
const MEETING = FIELD_CODES.meetings;
const YEARS = "nendo-years=2022,2023";

let opened: SummarySystem;
let page: Page;
let folder: string;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ page } = opened);
  folder = mkdtempSync(path.join(tmpdir(), "nendo-frozen-"));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await opened?.close();
});

const panel = (): Locator => page.locator(".nendo-freezing");
const button = (name: string | RegExp): Locator =>
  panel().getByRole("button", { name });
const keyFigures = (): Locator => page.locator(".nendo-key-figures");

/** 回数 of 2023 as the command writes it. */
const commandCount = async (...more: readonly string[]) => {
  const { code, password } = opened.system.user("secretary");
  const out = mkdtempSync(path.join(folder, "out-"));
  const done = await runReport([
    ...["--base-url", opened.system.kintone.url],
    ...["--username", code, "--password", password],
    ...["--settings", opened.system.settingsPath],
    ...["--fiscal-years", "2022,2023", "--formats", "figures"],
    ...["--edition", "internal", "--out", out],
    ...more,
  ]);
  const [file = ""] = readdirSync(out);
  const { fiscalYears } = JSON.parse(
    readFileSync(path.join(out, file), "utf8"),
  ) as Figures;
  return {
    said: done.out + done.error,
    count: fiscalYears[1]?.sections[0]?.count,
  };
};

const record = async (app: string, id: string) =>
  (await opened.client.record.getRecord({ app, id })).record;

const summaryId = async (): Promise<string> => {
  const { records } = await opened.client.record.getRecords({
    app: opened.system.appIds.summaries,
  });
  return String(records[0]?.$id?.value);
};

it("freezes the summary after a preview, by button", async () => {
  await goToSummary(page, opened.system, { choice: YEARS });
  await button("確定する…").click();
  const dialog = page.getByRole("dialog", { name: "確定する" });
  await dialog.waitFor();
  const preview = await dialog.innerText();
  expect(preview).toContain("令和4年度・令和5年度");
  expect(preview).toMatch(/幹部職・管理職1on1ミーティング\s+67回\s+67回/u);
  expect(await axeProblems(page, ".nendo")).toEqual([]);
  await dialog.getByRole("button", { name: "確定する" }).click();
  await dialog.getByText("確定しました。").waitFor();
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await panel().getByText("確定済み（").waitFor();
  expect(await panel().innerText()).toContain("確定後の変更はありません。");
  const app = opened.system.appIds.summaries;
  const frozen = await record(app, await summaryId());
  expect(frozen[CODE.status]?.value).toBe("確定");
});

it("keeps screen, record and command on the frozen figures when a meeting is changed, and lists the change", async () => {
  const app = opened.system.appIds.meetings;
  const { records } = await opened.client.record.getRecords({
    app,
    query: `${MEETING.status} in ("実施") and ${MEETING.heldOn} >= "2023-04-01" order by $id asc limit 1`,
  });
  const id = String(records[0]?.$id?.value);
  await opened.client.record.updateRecord({
    app,
    id,
    record: { [MEETING.status]: { value: "中止" } },
  });
  await goToSummary(page, opened.system, { choice: YEARS });
  await button("確定後の変更 1件").click();
  const changes = await page.locator(".nendo-freezing-differences").innerText();
  expect(changes).toContain(`記録${id}`);
  expect(changes).toMatch(
    /令和5年度 幹部職・管理職1on1ミーティング 回数\s+67回\s+66回/u,
  );
  expect(await axeProblems(page, ".nendo")).toEqual([]);
  expect(await keyFigures().innerText()).toMatch(/ミーティング\s+67回\s+67回/u);
  await button("今の記録で見る").click();
  await expect
    .poll(() => keyFigures().innerText())
    .toMatch(/ミーティング\s+67回\s+66回/u);
  expect(await panel().innerText()).toContain("確定した数値ではありません。");
  await button("確定した内容で見る").click();
  await expect
    .poll(() => keyFigures().innerText())
    .toMatch(/ミーティング\s+67回\s+67回/u);
  const frozen = await commandCount();
  expect(frozen.count).toBe(67);
  expect(frozen.said).toContain("確定した内容で作ります（確定後の変更 1件）");
  const live = await commandCount("--live");
  expect(live.count).toBe(66);
  expect(live.said).toContain("--live が指定されたので");
});

it("says that a part of what was frozen is not frozen", async () => {
  await goToSummary(page, opened.system, { choice: "nendo-years=2023" });
  await panel().getByText("選んでいる年度・条件").waitFor();
  expect(await keyFigures().innerText()).toMatch(/ミーティング\s+66回/u);
});

it("compares what was frozen with the records of today, side by side", async () => {
  await goToSummary(page, opened.system, { choice: YEARS });
  await button("版を比べる…").click();
  const dialog = page.getByRole("dialog", { name: "版を比べる" });
  await dialog.getByRole("button", { name: "比べる" }).click();
  await dialog.getByText("数値の違い").waitFor();
  expect(await dialog.innerText()).toMatch(/67回\s+66回/u);
  await dialog.getByRole("button", { name: "印刷する（庁内用）" }).click();
  const printed = page.frameLocator("iframe[data-nendo-print]").locator("body");
  await expect.poll(() => printed.textContent()).toContain("版の比較");
  for (const text of ["庁内用", "67回", "66回"])
    expect(await printed.textContent()).toContain(text);
});

it("takes it back with a reason only, and counts the records of today again", async () => {
  await goToSummary(page, opened.system, { choice: YEARS });
  await button("確定を取り消す…").click();
  const dialog = page.getByRole("dialog", { name: "確定を取り消す" });
  const confirm = dialog.getByRole("button", { name: "確定を取り消す" });
  await confirm.click();
  await dialog.getByText("理由を入力してください。").waitFor();
  await dialog.getByRole("textbox").fill("中止の記録があったため");
  await confirm.click();
  await dialog.getByText("確定を取り消しました。").waitFor();
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await button("確定する…").waitFor();
  expect(await keyFigures().innerText()).toMatch(/ミーティング\s+67回\s+66回/u);
  const app = opened.system.appIds.summaries;
  const { comments } = await opened.client.record.getRecordComments({
    app,
    record: await summaryId(),
  });
  expect(comments[0]?.text).toContain("理由：中止の記録があったため");
});
