import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../../test/support/browser";
import { waitUntil } from "../../../../test/support/wait-until";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { deploy } from "./support/record-apps";

/** Tries what a page must refuse, and notes for each how it ended. */
const ATTEMPTS = `
window.beforePlugins = window.loadedPlugins === undefined;
window.outcomes = {};
const attempt = (name, act) => {
  try {
    act();
    window.outcomes[name] = "done";
  } catch (error) {
    window.outcomes[name] = error.name;
  }
};
const script = () => document.createElement("script");
attempt("text", () => {
  document.createElement("p").textContent = "<b>text</b>";
});
attempt("eval", () => eval("1"));
attempt("Function", () => new Function("return 1")());
attempt("HTML", () => {
  document.createElement("p").innerHTML = "<b>text</b>";
});
attempt("script text", () => {
  script().text = "window.injected = true";
});
attempt("script address", () => {
  script().src = "/k/assets/client.js";
});
attempt("listener", () => {
  document.createElement("p").setAttribute("onclick", "window.injected = true");
});
attempt("policy", () => {
  trustedTypes.createPolicy("mine", { createHTML: (html) => html });
});
const colour = document.createElement("p");
colour.setAttribute("style", "position: fixed");
document.head.append(colour);
window.outcomes["style attribute"] = getComputedStyle(colour).position;
fetch("https://other.invalid/").catch(() => {
  window.outcomes.fetch = "refused";
});
const picture = new Image();
picture.onerror = () => {
  window.outcomes.picture = "refused";
};
picture.src = "https://other.invalid/picture.png";
`;

describe("the security policy of the pages", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let list: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    const { client, recordApp: app } = kintone;
    const upload = async (name: string, data: string) => {
      const { fileKey } = await client.file.uploadFile({
        file: { name, data },
      });
      return [{ type: "FILE" as const, file: { fileKey } }];
    };
    await client.app.updateAppCustomize({
      app,
      scope: "ADMIN",
      desktop: {
        js: await upload("app.js", ATTEMPTS),
        css: await upload("app.css", ":root { --app-style: loaded; }"),
      },
    });
    await deploy(client, app);
    page = await kintone.browser.context.newPage();
    list = `${kintone.kintone.url}/k/${app}/`;
  });
  afterAll(() => kintone.kintone.close());

  it("is sent with every page, with style elements for plugins alone", async () => {
    const policyOf = async (path: string): Promise<string> => {
      const response = await page.goto(`${kintone.kintone.url}${path}`);
      return response?.headers()["content-security-policy"] ?? "";
    };
    const login = await policyOf("/login");
    await logIn(page, kintone.kintone);
    const app = kintone.recordApp;
    const bare = [login];
    for (const path of ["/k/", "/k/999/", `/k/admin/app/flow?app=${app}`])
      bare.push(await policyOf(path));
    const withPlugins = [];
    for (const path of [`/k/${app}/`, `/k/m/${app}/`, `/k/${app}/edit`])
      withPlugins.push(await policyOf(path));
    for (const policy of [...bare, ...withPlugins]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).toContain("style-src 'self';");
      expect(policy).not.toContain("unsafe-eval");
    }
    for (const policy of bare) expect(policy).not.toContain("unsafe-inline");
    for (const policy of withPlugins)
      expect(policy.match(/\S+ 'self' 'unsafe-inline'/gu)).toEqual([
        "style-src-elem 'self' 'unsafe-inline'",
      ]);
  });

  it("refuses scripts from text, HTML from text, style attributes and other hosts", async () => {
    await page.goto(list);
    await recordedEvent(page, "app.record.index.show");
    await waitUntil(
      page,
      "window.outcomes.fetch !== undefined && window.outcomes.picture !== undefined",
    );
    expect(await page.evaluate("window.outcomes")).toEqual({
      text: "done",
      eval: "EvalError",
      Function: "EvalError",
      HTML: "TypeError",
      "script text": "TypeError",
      "script address": "TypeError",
      listener: "TypeError",
      policy: "TypeError",
      "style attribute": "static",
      fetch: "refused",
      picture: "refused",
    });
    expect(await page.evaluate("window.injected")).toBeUndefined();
  });

  it("lets an app's own files run before the plugins, for whom they are meant", async () => {
    await page.goto(list);
    await recordedEvent(page, "app.record.index.show");
    expect(await page.evaluate("window.beforePlugins")).toBe(true);
    expect(
      await page.evaluate(
        'getComputedStyle(document.documentElement).getPropertyValue("--app-style").trim()',
      ),
    ).toBe("loaded");
    const other = await openBrowser();
    const clerk = await other.context.newPage();
    await logIn(clerk, kintone.kintone, "clerk");
    await clerk.goto(list);
    await recordedEvent(clerk, "app.record.index.show");
    expect(await clerk.evaluate("window.beforePlugins")).toBeUndefined();
    await other.close();
  });

  it("makes the test fail in whose browser it was broken, or another host asked", async () => {
    await page.goto(list);
    const asked = kintone.browser.context.waitForEvent("request", {
      predicate: (request) => request.url().includes("elsewhere.invalid"),
    });
    await page.evaluate(`location.href = "http://elsewhere.invalid/"`);
    await asked;
    const closing = kintone.browser.close();
    await expect(closing).rejects.toThrow(
      "request to http://elsewhere.invalid/",
    );
    await expect(closing).rejects.toThrow("Content Security Policy");
    await expect(closing).rejects.toThrow("requires 'TrustedHTML'");
  });
});
