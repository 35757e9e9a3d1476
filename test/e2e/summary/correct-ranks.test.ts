import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { TestSystem } from "../../support/system";
import { axeProblems } from "../../support/axe";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const CODE = FIELD_CODES.meetings;

let opened: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ system, client, page } = opened);
});

afterAll(() => opened?.close());

interface Row {
  readonly id: string;
  readonly value: Readonly<Record<string, { readonly value: string }>>;
}

const firstRowOf = async (id: string): Promise<readonly Row[]> => {
  const app = system.appIds.meetings;
  const { record } = await client.record.getRecord({ app, id });
  return record[CODE.attendances]?.value as unknown as readonly Row[];
};

const rankOf = async (id: string) =>
  (await firstRowOf(id))[0]?.value[CODE.rank]?.value;

/** As an import of old records would: the first person of a meeting gets another rank. */
const spoil = async () => {
  const app = system.appIds.meetings;
  const { records } = await client.record.getRecords({
    app,
    query: `${CODE.status} in ("実施") and ${CODE.heldOn} >= "2023-04-01" order by $id asc limit 1`,
  });
  const id = String(records[0]?.$id?.value);
  const right = (await rankOf(id)) ?? "";
  const wrong = right === "課長級" ? "部長級" : "課長級";
  const rows = await firstRowOf(id);
  await client.record.updateRecord({
    app,
    id,
    record: {
      [CODE.attendances]: {
        value: rows.map((row, index) => ({
          id: row.id,
          value: index === 0 ? { [CODE.rank]: { value: wrong } } : {},
        })),
      },
    },
  });
  return { id, right, wrong };
};

/** All that the tab まとめ shows. */
const figures = async (): Promise<string> => {
  await page.getByRole("tab", { name: "まとめ" }).click();
  return page.locator(".nendo-chapter-overview").first().innerText();
};

const openDialog = async (id: string): Promise<Locator> => {
  await page.getByRole("tab", { name: /^所見・点検/u }).click();
  await page
    .locator(".nendo-finding", { hasText: `記録 ${id} を開く` })
    .getByRole("button", { name: "役職・所属を直す" })
    .click();
  const dialog = page.getByRole("dialog", { name: "役職・所属を直す" });
  await dialog.waitFor();
  return dialog;
};

it("a finding leads to the dialog that corrects the record, and back", async () => {
  const choice = "nendo-years=2023";
  await goToSummary(page, system, { choice });
  const before = await figures();
  const { id, right, wrong } = await spoil();
  await goToSummary(page, system, { choice });
  const spoiled = await figures();
  expect(spoiled).not.toBe(before);

  const dialog = await openDialog(id);
  expect(await axeProblems(page, ".nendo-correction")).toEqual([]);
  const box = dialog.getByRole("checkbox", { name: `記録${id} ` });
  // The row whose button was pressed is ticked, and can be left out.
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  const correct = dialog.getByRole("button", { name: /^直す/u });
  expect(await correct.isDisabled()).toBe(true);
  await box.check();
  await correct.click();
  await dialog.getByText("1件の記録のうち1件を直しました。").waitFor();
  expect(await rankOf(id)).toBe(right);

  await dialog.getByRole("button", { name: "元に戻す" }).click();
  await dialog.getByText("1件の記録のうち1件を元に戻しました。").waitFor();
  expect(await rankOf(id)).toBe(wrong);
  await page.locator("nendo-summary-document").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await figures()).toBe(spoiled);

  const again = await openDialog(id);
  await again.getByRole("button", { name: /^直す/u }).click();
  await again.getByText("1件の記録のうち1件を直しました。").waitFor();
  await page.locator("nendo-summary-document").waitFor();
  await again.getByRole("button", { name: "閉じる" }).click();
  expect(await figures()).toBe(before);
});
