import { FIELD_CODES } from "../../src/fields/field-codes";
import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

const MEETING_FIELD_CODES = FIELD_CODES.meetings;

/** The help in the form of a meeting, as staff see it. */
export const takeForm = async (studio: Studio): Promise<void> => {
  const { browser, system } = studio;
  const page = await signIn(browser, system, "clerk", DESKTOP);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/edit`);
  const field = (code: string) => page.locator(`[data-field="${code}"]`);
  const date = field(MEETING_FIELD_CODES.heldOn).locator("input");
  await date.fill("2024-02-20");
  await date.blur();
  const time = field(MEETING_FIELD_CODES.startTime).locator("input");
  await time.fill("10:00");
  await time.blur();
  await field(MEETING_FIELD_CODES.advisers).getByLabel("宮崎光世").check();
  const person = field(MEETING_FIELD_CODES.personCode).first();
  await person.locator("input").fill("4002");
  await person.getByRole("button", { name: "取得" }).click();
  await page.getByRole("region", { name: "入力の手がかり" }).waitFor();
  await page.waitForLoadState("networkidle");
  await savePicture(studio, page, "form");
};

/** The settings of the plugin, as an administrator sees them. */
export const takeSettings = async (studio: Studio): Promise<void> => {
  const { browser, system } = studio;
  const page = await signIn(browser, system, "administrator", DESKTOP);
  const plugin = system.kintone.state.plugins.values()[0]?.id;
  await page.goto(
    `${system.kintone.url}/k/admin/app/${system.appIds.meetings}/plugin/config?pluginId=${plugin}`,
  );
  await page.getByRole("button", { name: "保存" }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await savePicture(studio, page, "settings");
};
