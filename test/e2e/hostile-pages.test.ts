import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { writeXlsx } from "hucre/xlsx";
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
import { loadAnew } from "./support/load-anew";

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
  await nameHostile();
  page.on("dialog", (dialog) => {
    if (dialog.type() !== "beforeunload") opened.push(dialog.message());
    void dialog.accept();
  });
  opened = [];
});

// It throws when a page broke its security policy or asked another host.
afterAll(() => system.close());

/** Users, organisations, lists and attached files have such names, too. */
const nameHostile = async (): Promise<void> => {
  const { appIds, kintone } = system.system;
  const { store } = kintone;
  await store.transact(() => {
    for (const people of [store.users, store.organizations]) {
      for (const [key, one] of people.entries()) {
        people.put(key, { ...one, name: `${HOSTILE_NAME}${key}` } as never);
      }
    }
  });
  const app = appIds.meetings;
  const { views } = await client.app.getViews({ app, preview: true });
  const index = String(Object.keys(views).length);
  await client.app.updateViews({
    app,
    views: {
      ...(views as Record<string, never>),
      [HOSTILE_NAME]: {
        type: "LIST",
        name: HOSTILE_NAME,
        index,
        fields: [CODE.heldOn],
      },
    },
  });
  await deploy(client, app);
  const attached = async (name: string) => {
    const file = { name, data: Buffer.from("PK") };
    return client.file.uploadFile({ file });
  };
  const { outputs, pictures, templates } = FIELD_CODES.summaries;
  await client.record.updateRecord({
    app: appIds.summaries,
    id: "1",
    record: {
      [outputs]: {
        value: [
          await attached(`${HOSTILE_NAME}.csv`),
          await attached("\u202egpj.\u202c=1+1.csv"),
        ],
      },
      [pictures]: { value: [await attached(`${HOSTILE_NAME}.png`)] },
      [templates]: { value: [await attached(`${HOSTILE_NAME}.docx`)] },
    },
  });
};

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
  await loadAnew(page, `${address("meetings", 1)}&mode=edit`);
  const form = new RecordForm(page);
  await form.field(CODE.heldOn).waitFor();
  await form.enter(CODE.heldOn, "2022-06-02");
  await expect.poll(() => form.hints.count()).toBeGreaterThan(0);
  await expectNothingRan();
});

it("is text on the pages of records", async () => {
  for (const app of ["activities", "meetings"] as const) {
    for (const id of [1, 2, 3, 5, 15, 109, 111, 125]) {
      await loadAnew(page, address(app, id));
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

it("is text in the dialog that imports a list: its cells, headings, sheets and file", async () => {
  const { kintone, appIds } = system.system;
  await page.goto(`${kintone.url}/k/${appIds.meetings}/`);
  await page.getByRole("button", { name: /の表を取り込む$/u }).click();
  const dialog = page.locator("nendo-record-import dialog");
  const rows = [
    ["開催日", "職員番号", "氏名", "補佐官", "テーマ", HOSTILE_NAME],
    ...HOSTILE_STRINGS.map((text, index) => [
      index % 3 === 0 ? text : "2022-06-02",
      ...Array.from({ length: 5 }, () => text),
    ]),
  ];
  const sheets = ["一", "二"].map((name) => ({
    // No longer than Excel allows.
    name: `<img src=x onerror=${name}>`,
    rows,
  }));
  await dialog.locator("input[type=file]").setInputFiles({
    name: `${HOSTILE_NAME}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await writeXlsx({ sheets })),
  });
  await expect
    .poll(() => dialog.getByRole("status").first().innerText())
    .toContain("直すところがあるもの");
  expect(await dialog.innerText()).toContain(HOSTILE_NAME);
  await expectNothingRan();
  await page.keyboard.press("Escape");
});

it("is text in the table in which many records are entered, typed and pasted", async () => {
  const { kintone, appIds } = system.system;
  await page.goto(`${kintone.url}/k/${appIds.meetings}/`);
  await page.getByRole("button", { name: "表でまとめて入力する" }).click();
  const grid = page.locator("nendo-grid");
  const first = grid.locator("td input").first();
  await first.waitFor();
  const cells = HOSTILE_STRINGS.map((text) =>
    Array.from({ length: 6 }, () => `"${text.replaceAll('"', '""')}"`).join(
      "\t",
    ),
  ).join("\n");
  await first.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    input.dispatchEvent(
      new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        cancelable: true,
      }),
    );
  }, cells);
  await expect
    .poll(() => grid.locator("tbody tr").count())
    .toBeGreaterThanOrEqual(HOSTILE_STRINGS.length);
  await grid
    .getByRole("button", { name: /保存する/u })
    .first()
    .click();
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
  await loadAnew(page, address("summaries", 1));
  await page.getByRole("button", { name: "公表の準備" }).click();
  await page.getByText("<img src=x onerror").first().waitFor();
  await expectNothingRan();
});
