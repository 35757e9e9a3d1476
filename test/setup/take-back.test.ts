import { afterEach, beforeEach, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { connect, type KintoneAccess } from "../../scripts/setup/connection";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { timeLimits } from "../../src/kintone/rest/time-limit";
import {
  droppedConnection,
  errorAnswer,
  type Fault,
  startFaultyProxy,
} from "../support/faulty-proxy";
import { deploy } from "../support/local-kintone";
import { ADMIN, runSetup, startKintone } from "./set-up-on-local-kintone";

let kintone: LocalKintone;
let access: KintoneAccess;
let appIds: AppIds;

/** Five apps, of which one lacks a field and another a list. */
beforeEach(async () => {
  ({ kintone, access } = await startKintone());
  ({ appIds } = (await runSetup(access)).result);
  const { app } = access.client;
  await app.deleteFormFields({ app: appIds.advisers, fields: ["紹介"] });
  await app.updateViews({ app: appIds.summaries, views: {} });
  await deploy(access.client, appIds.advisers);
  await deploy(access.client, appIds.summaries);
});

afterEach(() => kintone.close());

const hasIntroduction = async (preview: boolean): Promise<boolean> => {
  const { properties } = await access.client.app.getFormFields({
    app: appIds.advisers,
    preview,
  });
  return "紹介" in properties;
};

/** Runs the setup on a way on which the list can't be added, and says what it said. */
const runBroken = async (meet: (isLost: boolean) => Fault | undefined) => {
  let isLost = false;
  const proxy = await startFaultyProxy(kintone.url, ({ method, address }) => {
    isLost ||= method === "PUT" && address.includes("preview/app/views");
    return meet(isLost);
  });
  const lines: string[] = [];
  const patience = { readAgainMs: [], writeAgainMs: [1] };
  const broken = connect(
    { baseUrl: proxy.url, ...ADMIN },
    { limits: timeLimits(), patience },
  );
  await expect(
    runSetup(broken, { say: (line) => lines.push(line) }),
  ).rejects.toThrow();
  await proxy.close();
  return lines;
};

it("takes back what it prepared in apps that were there, when a later step is refused", async () => {
  let isOnce = true;
  const lines = await runBroken((isMet) => {
    if (!isMet || !isOnce) return undefined;
    isOnce = false;
    return errorAnswer(403, "CB_NO02");
  });
  expect(lines).toContain("完了：アプリ「CXO補佐官」に加えた変更の取り消し");
  expect(await hasIntroduction(true)).toBe(false);
  await runSetup(access);
  expect(await hasIntroduction(false)).toBe(true);
});

it("says what it could not take back, and goes on there", async () => {
  const lines = await runBroken((isLost) =>
    isLost ? droppedConnection : undefined,
  );
  expect(lines.join("\n")).toContain(
    "注意：アプリ「CXO補佐官」の設定に、まだ反映していない変更が残っています",
  );
  expect(await hasIntroduction(true)).toBe(true);
  expect(await hasIntroduction(false)).toBe(false);
  await runSetup(access);
  expect(await hasIntroduction(false)).toBe(true);
});

it("doesn't take back what somebody else prepared there", async () => {
  await access.client.app.addFormFields({
    app: appIds.advisers,
    properties: {
      内線: { type: "SINGLE_LINE_TEXT", code: "内線", label: "内線" },
    },
  });
  let isOnce = true;
  const lines = await runBroken((isMet) => {
    if (!isMet || !isOnce) return undefined;
    isOnce = false;
    return errorAnswer(403, "CB_NO02");
  });
  expect(lines.join("\n")).toContain(
    "注意：アプリ「CXO補佐官」には、まだ反映していない変更があります。いっしょに運用環境に反映されます",
  );
  const { properties } = await access.client.app.getFormFields({
    app: appIds.advisers,
    preview: true,
  });
  expect(properties).toHaveProperty("内線");
});

it("takes no change of somebody else for its own", async () => {
  let isOnce = true;
  const proxy = await startFaultyProxy(
    kintone.url,
    ({ method, address }): Fault | undefined => {
      const isMet = method === "POST" && address.includes("preview/app/form");
      if (!isMet || !isOnce) return undefined;
      isOnce = false;
      return async (response, pass) => {
        const description = "ほかの人が変えた説明";
        await access.client.app.updateAppSettings({
          app: appIds.advisers,
          description,
        });
        const { status, headers, body } = await pass();
        response.writeHead(status, headers).end(body);
      };
    },
  );
  const patience = { readAgainMs: [], writeAgainMs: [1] };
  const run = runSetup(
    connect(
      { baseUrl: proxy.url, ...ADMIN },
      { limits: timeLimits(), patience },
    ),
  );
  await expect(run).rejects.toMatchObject({
    reason: { code: "changedMeanwhile" },
  });
  await proxy.close();
  expect(await hasIntroduction(true)).toBe(false);
  await runSetup(access);
  expect(await hasIntroduction(false)).toBe(true);
});
