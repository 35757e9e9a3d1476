import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const MEETING = FIELD_CODES.meetings;
const SUMMARY = FIELD_CODES.summaries;

let opened: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ system, client, page } = opened);
});
afterAll(() => opened?.close());

/** The first person of the meeting has no rank any more. */
const takeRank = async (place: number): Promise<void> => {
  const app = system.appIds.meetings;
  const { records } = await client.record.getRecords({
    app,
    query: `${MEETING.status} in ("実施") order by $id asc limit 1 offset ${place}`,
  });
  const rows = records[0]?.[MEETING.attendances]?.value as unknown as {
    readonly id: string;
  }[];
  await client.record.updateRecord({
    app,
    id: String(records[0]?.$id?.value),
    record: {
      [MEETING.attendances]: {
        value: rows.map(({ id }, index) => ({
          id,
          value: index === 0 ? { [MEETING.rank]: { value: "" } } : {},
        })),
      },
    },
  });
};

const askForCsv = async (): Promise<void> => {
  await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
  await page.getByRole("button", { name: "文書を作る" }).click();
  for (const name of ["PowerPoint", "CSV"])
    await page
      .locator(".nendo-export-choices label", { hasText: name })
      .first()
      .click();
  await page.getByRole("button", { name: "ダウンロード" }).click();
};

const question = () =>
  page.getByRole("group", { name: /^公表の前に確かめること/u });

it("keeps who let what stand and why, and asks again once a record behind it changed", async () => {
  await takeRank(0);
  await askForCsv();
  await question().getByText("役職が空欄").waitFor();
  await question().getByRole("textbox").fill("人事課に確かめた");
  await Promise.all([
    page.waitForEvent("download"),
    question().getByRole("button", { name: "理由を記録して作る" }).click(),
  ]);
  const { records } = await client.record.getRecords({
    app: system.appIds.summaries,
  });
  const rows = records[0]?.[SUMMARY.acknowledgementTable]?.value as unknown as {
    readonly value: Readonly<Record<string, { readonly value: string }>>;
  }[];
  const [row] = rows.map(({ value }) => value);
  expect(rows).toHaveLength(1);
  expect(row?.[SUMMARY.acknowledgementReason]?.value).toBe("人事課に確かめた");
  expect(row?.[SUMMARY.acknowledgedBy]?.value).toBe(
    system.user("secretary").name,
  );
  expect(row?.[SUMMARY.acknowledgementText]?.value).toContain("役職が空欄");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    askForCsv(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/u);
  expect(await question().count()).toBe(0);

  await takeRank(1);
  await askForCsv();
  await question().getByText("そのときの理由：人事課に確かめた").waitFor();
});
