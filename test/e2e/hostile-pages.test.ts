import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { loadHostileRecords } from "../hostile/hostile-city";
import { HOSTILE_STRINGS } from "../hostile/hostile-strings";
import { goToSummary } from "./support/go-to-summary";
import { logIn } from "../support/system";
import { deploy } from "../support/local-kintone";
import {
  administratorAccess,
  openSettings,
  pluginIdOf,
} from "./support/settings-page";
import { RecordForm } from "./support/record-form";
import {
  openSummarySystem,
  type SummarySystem,
} from "./support/summary-system";

const CODE = FIELD_CODES.meetings;
const HOSTILE_NAME = "<img src=x onerror=window.injected=1>";

let system: SummarySystem;
let page: Page;
let client: KintoneRestAPIClient;
let opened: string[];

beforeAll(async () => {
  system = await openSummarySystem({ withSample: false });
  ({ page, client } = system);
  await loadHostileRecords(client, system.system.appIds);
  page.on("dialog", (dialog) => {
    if (dialog.type() !== "beforeunload") opened.push(dialog.message());
    void dialog.accept();
  });
  opened = [];
});

// It throws when a page broke its security policy or asked another host.
afterAll(() => system.close());

const expectNothingRan = async (): Promise<void> => {
  expect(await page.evaluate("window.injected")).toBeUndefined();
  expect(opened).toEqual([]);
};

const address = (app: "meetings" | "activities" | "summaries", id: number) =>
  `${system.system.kintone.url}/k/${system.system.appIds[app]}/show#record=${id}`;

it("is text in the form of a meeting that all of them attend, and in its hints", async () => {
  const { records } = await client.record.getRecords({
    app: system.system.appIds.meetings,
    query: "order by $id asc limit 500",
  });
  const rows = records.flatMap(
    (record) => record[CODE.attendances]?.value as { value: unknown }[],
  );
  expect(rows).toHaveLength(HOSTILE_STRINGS.length);
  await client.record.updateRecord({
    app: system.system.appIds.meetings,
    id: String(records[0]?.$id?.value),
    record: {
      [CODE.attendances]: { value: rows.map(({ value }) => ({ value })) },
    },
  });
  await page.goto(`${address("meetings", 1)}&mode=edit`);
  await page.reload();
  const form = new RecordForm(page);
  await form.field(CODE.heldOn).waitFor();
  await form.enter(CODE.heldOn, "2022-06-02");
  await expect.poll(() => form.hints.count()).toBeGreaterThan(0);
  await expectNothingRan();
});

it("is text on the pages of records", async () => {
  for (const app of ["activities", "meetings"] as const) {
    for (const id of [1, 2, 3, 5, 15, 109, 111, 125]) {
      await page.goto(address(app, id));
      await page.reload();
      await page.locator("[data-field]").first().waitFor();
    }
  }
  await expectNothingRan();
});

it("is text in the summary, its analysis and its checks", async () => {
  await goToSummary(page, system.system, { choice: "nendo-years=2022" });
  for (const name of [/分析/u, /所見・点検/u]) {
    await page.getByRole("tab", { name }).click();
  }
  const told = await page.locator("body").innerText();
  expect(told).toContain("<script>window.injected = 1</script>");
  await expectNothingRan();
});

it("is text on the settings screen, as the name of an app too", async () => {
  const { kintone, appIds } = system.system;
  await client.app.updateAppSettings({
    app: appIds.meetings,
    name: HOSTILE_NAME,
  });
  await deploy(client, appIds.meetings);
  await logIn(page, system.system, "administrator");
  const pluginId = await pluginIdOf(administratorAccess(system.system));
  await openSettings(page, kintone.url, appIds.meetings, pluginId);
  await page.locator(".nendo-config-preview-table").first().waitFor();
  // The chosen app stands in a box of choice.
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll("nendo-settings *")]
          .map((each) =>
            each instanceof HTMLInputElement ? each.value : each.textContent,
          )
          .join(" "),
      ),
    )
    .toContain(HOSTILE_NAME);
  await expectNothingRan();
  await logIn(page, system.system, "secretary");
});

it("is text where publication is prepared", async () => {
  await page.goto(address("summaries", 1));
  await page.reload();
  await page.getByRole("button", { name: "公表の準備" }).click();
  await page.getByText("<img src=x onerror").first().waitFor();
  await expectNothingRan();
});
