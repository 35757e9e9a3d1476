import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MISSING } from "../../pages/client/api/not-implemented";
import { DOCUMENTED_FUNCTIONS } from "./api-names";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";
import { waitUntil } from "../../../../test/support/wait-until";

describe("what the JavaScript API tells and hides", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    await addRecords(kintone.client, kintone.recordApp, 3);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone, "secretary");
    root = `${kintone.kintone.url}/k/${kintone.recordApp}`;
    await openList();
  });
  afterAll(() => kintone.close());

  const openList = async (): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${root}/`);
    await recordedEvent(page, "app.record.index.show");
  };
  const openDetail = async (id: number): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${root}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
  };

  it("has every documented function, and no other", async () => {
    const found = await page.evaluate((places) => {
      const at = (path: string): object =>
        path
          .split(".")
          .reduce<unknown>(
            (object, step) => (object as Record<string, unknown>)[step],
            globalThis,
          ) as object;
      return Object.fromEntries(
        places.map((path) => [
          path,
          Object.entries(at(path))
            .filter(
              ([name, value]) =>
                typeof value === "function" && name !== "Promise",
            )
            .map(([name]) => name)
            .sort(),
        ]),
      );
    }, Object.keys(DOCUMENTED_FUNCTIONS));
    expect(found).toEqual(DOCUMENTED_FUNCTIONS);
  });

  it("rejects by name what is not built", async () => {
    const paths = Object.entries(MISSING).flatMap(([place, names]) =>
      names.map((name) =>
        ["kintone", place, name].filter((part) => part !== "").join("."),
      ),
    );
    const messages = await page.evaluate(
      `Promise.all(${JSON.stringify(paths)}.map((path) => eval(path)().then(() => "resolved", (error) => error.message)))`,
    );
    expect(messages).toEqual(
      paths.map((path) => `${path}() is not implemented in the local kintone.`),
    );
  });

  it("tells of the app, its settings and the user's rights", async () => {
    expect(await page.evaluate("kintone.app.get()")).toMatchObject({
      id: kintone.recordApp,
      name: "記録",
      code: null,
      numberPrecision: {
        digits: 16,
        decimalPlaces: 4,
        roundingMode: "HALF_EVEN",
      },
      enableComments: true,
      creator: { code: "admin" },
      spaceId: null,
      revision: expect.stringMatching(/^\d+$/u) as string,
    });
    expect(await page.evaluate("kintone.app.getPermissions()")).toEqual({
      addRecord: true,
      editApp: false,
    });
    expect(await page.evaluate("kintone.app.getStatus()")).toEqual({
      enable: false,
      states: null,
      actions: null,
    });
    expect(await page.evaluate("kintone.app.getReports()")).toEqual([]);
    expect(await page.evaluate("kintone.app.getCategories()")).toEqual({
      enabled: false,
      categories: {},
    });
  });

  it("tells of the user's organizations and groups", async () => {
    expect(await page.evaluate("kintone.user.getOrganizations()")).toEqual([
      {
        organization: {
          id: "2",
          code: "secretariat",
          name: "経営改革推進課",
          primary: true,
        },
        title: null,
      },
    ]);
    expect(await page.evaluate(`kintone.user.getGroups("admin")`)).toEqual([
      { id: "1", code: "Administrators", name: "Administrators" },
      { id: "2", code: "everyone", name: "Everyone" },
    ]);
    await expect(
      page.evaluate(`kintone.user.getGroups("nobody")`),
    ).rejects.toThrow("nobody");
  });

  it("tells of the surroundings", async () => {
    expect(
      await page.evaluate(`Promise.all([
        kintone.isUsersAndSystemAdministrator(),
        kintone.system.getPermissions(),
        kintone.license.getSubscriptionPlan(),
        kintone.getUserPreference().then(({ timeFormat }) => timeFormat),
      ])`),
    ).toEqual([false, { administration: false }, "STANDARD", "TWENTY_FOUR"]);
  });

  it("tells of a record's rights and process on its detail page only", async () => {
    await expect(
      page.evaluate("kintone.app.record.getPermissions()"),
    ).rejects.toThrow("record details page");
    await openDetail(1);
    expect(await page.evaluate("kintone.app.record.getPermissions()")).toEqual({
      editRecord: true,
      deleteRecord: true,
    });
    expect(
      await page.evaluate("kintone.app.record.getFieldPermissions()"),
    ).toMatchObject({
      件名: { readField: true, editField: true },
      品名: { readField: true, editField: true },
    });
    expect(
      await page.evaluate("kintone.app.record.getStatusActions()"),
    ).toEqual([]);
    await openList();
  });

  it("hides and shows parts of the list", async () => {
    const add = page.getByRole("link", { name: "レコードを追加する" });
    await page.evaluate(`kintone.app.showAddRecordButton("HIDDEN")`);
    expect(await add.isVisible()).toBe(false);
    expect(
      await page.evaluate("kintone.app.getAddRecordButtonDisplayState()"),
    ).toBe("HIDDEN");
    await page.evaluate(`kintone.app.showAddRecordButton("VISIBLE")`);
    expect(await add.isVisible()).toBe(true);
    await expect(
      page.evaluate(`kintone.app.showFilterButton("GONE")`),
    ).rejects.toThrow("VISIBLE");
    // The secretary does not manage the app, so the button is not there.
    expect(
      await page.evaluate("kintone.app.getAppSettingsButtonDisplayState()"),
    ).toBe("HIDDEN");
    const id = kintone.views["まとめ"] ?? "";
    await page.evaluate(
      `kintone.app.showViewSelectorItems({ "${id}": "HIDDEN" })`,
    );
    expect(
      await page.evaluate("kintone.app.getViewSelectorItemsDisplayState()"),
    ).toMatchObject({
      [id]: "HIDDEN",
      [kintone.views["一覧"] ?? ""]: "VISIBLE",
    });
  });

  it("hides parts of a detail page, also after they are drawn anew", async () => {
    await openDetail(2);
    await page.evaluate(`kintone.app.record.showPager("HIDDEN")`);
    await page.evaluate("location.hash = '#record=1'");
    await waitUntil(page, "kintone.app.record.getId() === 1");
    const previous = page.locator('[aria-label="前のレコードへ"]');
    expect(await previous.count()).toBe(1);
    expect(await previous.isVisible()).toBe(false);
    await page.evaluate(`kintone.app.record.showSideBar("CLOSED")`);
    expect(
      await page.getByRole("complementary", { name: "コメント" }).isVisible(),
    ).toBe(false);
    expect(
      await page.evaluate("kintone.app.record.getSideBarDisplayState()"),
    ).toBe("CLOSED");
  });

  it("styles fields and takes the styles back", async () => {
    await openDetail(2);
    await page.evaluate(`kintone.app.record.setFieldStyle("件名", {
      content: { color: "rgb(200, 0, 0)", fontWeight: "bold" },
      background: { backgroundColor: "rgb(255, 250, 205)" },
      label: { textDecoration: "underline" },
    })`);
    expect(
      await page.evaluate(`kintone.app.record.getFieldStyle("件名")`),
    ).toMatchObject({
      content: { color: "rgb(200, 0, 0)", fontWeight: "700" },
      background: { backgroundColor: "rgb(255, 250, 205)" },
      label: { textDecoration: "underline" },
    });
    await page.evaluate(`kintone.app.record.setFieldStyle("件名", "DEFAULT")`);
    expect(
      await page.evaluate(`kintone.app.record.getFieldStyle("件名")`),
    ).toMatchObject({ label: { textDecoration: "none" } });
    await expect(
      page.evaluate(`kintone.app.record.setFieldStyle("件名", { frame: {} })`),
    ).rejects.toThrow("frame");
  });

  it("lends the portal its space, on its own half only", async () => {
    await page.goto(`${kintone.kintone.url}/k/`);
    await page.waitForSelector(".lk-app-card");
    expect(
      await page.evaluate(
        `[kintone.portal.getContentSpaceElement() instanceof HTMLElement, kintone.mobile.portal.getContentSpaceElement()]`,
      ),
    ).toEqual([true, null]);
  });

  it("fires app.report.show on the page of a graph, which it does not draw", async () => {
    const address = await page.evaluate<string>(
      `kintone.buildPageUrl("APP_REPORT", { appId: "${kintone.recordApp}", reportId: "5" })`,
    );
    await page.goto(address);
    expect(await recordedEvent(page, "app.report.show")).toEqual({
      type: "app.report.show",
      appId: Number(kintone.recordApp),
    });
    expect(await page.textContent("main")).toContain("描画しません");
    expect(await page.evaluate("kintone.app.getQueryCondition()")).toBe("");
  });
});
