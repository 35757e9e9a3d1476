import type { Browser, Page } from "playwright-core";
import type { SeedUser } from "../local-kintone/local-kintone";
import type { LocalSystem } from "../start/start-local-system";

/** A page of someone who has logged in, in a window of their own. */
export const signIn = async (
  browser: Browser,
  { kintone, users }: LocalSystem,
  role: SeedUser["role"],
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> => {
  const user = users.find((each) => each.role === role);
  if (user === undefined) throw new Error(`No user has the role ${role}.`);
  const context = await browser.newContext({ viewport, locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(`${kintone.url}/login`);
  await page.fill("input[name=username]", user.code);
  await page.fill("input[name=password]", user.password);
  await page.click("button[type=submit]");
  await page.waitForURL(`${kintone.url}/k/**`);
  return page;
};
