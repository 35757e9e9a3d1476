import { expect, it } from "vitest";
import { timeLimits } from "../../../src/kintone/rest/time-limit";
import type { SettingsSaving } from "../../../src/kintone/page/save-settings-surely";
import { saveSettingsSurely } from "../../../src/kintone/page/save-settings-surely";

/** An app whose revision grows with every change, and who was asked what. */
const anApp = (more: Partial<SettingsSaving> = {}) => {
  let revision = 7;
  const stored: string[] = [];
  const asked: string[] = [];
  const store = async (): Promise<void> => {
    stored.push("ours");
    revision += 1;
  };
  return {
    stored,
    asked,
    changeElsewhere: () => {
      revision += 1;
    },
    store,
    save: (own: Partial<SettingsSaving> = {}) =>
      saveSettingsSurely({
        revision: () => Promise.resolve(String(revision)),
        openedAt: "7",
        mayReplace: async () => {
          asked.push("replace?");
          return false;
        },
        store,
        limits: timeLimits(50),
        ...more,
        ...own,
      }),
  };
};

const never = (): Promise<void> => new Promise(() => undefined);

it("saves without a question when nobody changed the app", async () => {
  const app = anApp();
  expect(await app.save()).toBe("saved");
  expect([app.stored, app.asked]).toEqual([["ours"], []]);
});

it("asks when another tab has saved since, and keeps that unless told otherwise", async () => {
  const app = anApp();
  app.changeElsewhere();
  expect(await app.save()).toBe("kept");
  expect([app.stored, app.asked]).toEqual([[], ["replace?"]]);
  const mayReplace = () => Promise.resolve(true);
  expect(await app.save({ mayReplace })).toBe("saved");
  expect(app.stored).toEqual(["ours"]);
});

it("does not ask whoever may not know what changed", async () => {
  const app = anApp({ revision: () => Promise.resolve(undefined) });
  expect(await app.save()).toBe("saved");
  expect(app.asked).toEqual([]);
});

it("finds out by the revision when kintone never says that it is done", async () => {
  const app = anApp();
  const lost = async (): Promise<void> => {
    await app.store();
    return never();
  };
  expect(await app.save({ store: lost })).toBe("saved");
  expect(await anApp().save({ store: never })).toBe("unknown");
});

it("saves nothing when the app can't be asked what changed", async () => {
  const app = anApp({ revision: () => Promise.reject(new Error("closed")) });
  await expect(app.save()).rejects.toThrow("closed");
  expect(app.stored).toEqual([]);
});
