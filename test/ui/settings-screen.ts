import type { Locator, Page } from "playwright-core";
import type { Settings } from "../../src/settings/settings";

/** The part of the screen about one source. */
export const source = (page: Page, name: string): Locator =>
  page.locator(".nendo-config-source").filter({
    has: page.getByRole("heading", { name, exact: true }),
  });

/** Unfolds one of the parts that have defaults. */
export const openDetail = async (
  page: Page,
  title: string,
): Promise<Locator> => {
  const detail = page.locator(".nendo-config-detail").filter({
    has: page.getByRole("heading", { name: title, exact: true }),
  });
  const fold = page.locator(".nendo-config-more");
  if (!(await fold.evaluate((one) => (one as HTMLDetailsElement).open)))
    await fold.locator("summary").first().click();
  await detail.locator("summary").first().click();
  return detail;
};

/** Chooses in one of the lists that kintone-ui-component draws. */
export const choose = async (
  list: string,
  option: string,
  within: Locator,
): Promise<void> => {
  await within.getByRole("button", { name: list }).first().click();
  await within.getByRole("option", { name: option, exact: true }).click();
};

/** Searches an app by a part of its name and takes it. */
export const chooseApp = async (
  within: Locator,
  search: string,
  app: string | RegExp,
): Promise<void> => {
  await within.getByRole("combobox").click();
  await within.getByRole("combobox").fill(search);
  await within.getByRole("option", { name: app }).click();
};

export const save = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "保存", exact: true }).click();

interface Seen {
  readonly saved: Settings[];
  readonly questions: string[];
  readonly hasLeft: boolean;
}

const seen = <Key extends keyof Seen>(
  page: Page,
  key: Key,
): Promise<Seen[Key]> =>
  page.evaluate(
    (name) =>
      (window as unknown as { gateway: Seen }).gateway[name as keyof Seen],
    key,
  ) as Promise<Seen[Key]>;

export const saved = (page: Page) => seen(page, "saved");
export const questions = (page: Page) => seen(page, "questions");
export const hasLeft = (page: Page) => seen(page, "hasLeft");
