import { expect, it } from "vitest";
import { offerStore } from "../../src/ui/settings/setup/settings-offer";
import { newSettings } from "../../src/ui/settings/session/settings-draft";

const KEY = "nendo-matome:settings-offer";

const memory = (): Storage => {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      values.set(key, value);
    },
    removeItem: (key: string) => {
      values.delete(key);
    },
  } as unknown as Storage;
};

const settings = {
  ...newSettings(),
  sources: {
    activities: { appId: "4", fields: { section: "節", from: "開始日" } },
  },
};
const offer = {
  settings,
  appIds: ["3", "4"],
  count: 3,
  summaryUrl: "/k/3/?view=5",
};
const reader = { pluginId: "plugin", user: "admin" };

it("carries settings from screen to screen for an hour, to the same person and plugin", () => {
  const storage = memory();
  let now = 1_000_000;
  const store = offerStore(storage, reader, () => now);
  store.write(offer);
  expect(store.read()).toEqual(offer);
  for (const other of [{ user: "clerk" }, { pluginId: "other" }]) {
    const others = offerStore(storage, { ...reader, ...other }, () => now);
    expect(others.read()).toBeUndefined();
  }
  now += 60 * 60_000;
  expect(store.read()).toBeUndefined();
  store.write(offer);
  store.clear();
  expect(store.read()).toBeUndefined();
});

it.each([
  ["no JSON", () => "{"],
  ["another shape", () => "[1]"],
  [
    "settings that are none",
    (text: string) => text.replace('\\"version\\"', '\\"edition\\"'),
  ],
  [
    "an address elsewhere",
    (text: string) => text.replace("/k/3/?view=5", "https://example.com/"),
  ],
  [
    "an address of a script",
    (text: string) => text.replace("/k/3/?view=5", "javascript:alert(1)"),
  ],
  [
    "an address of another host",
    (text: string) => text.replace("/k/3/?view=5", "//example.com/k/"),
  ],
  ["an app that is none", (text: string) => text.replace('"3"', '"../x"')],
])("takes nothing from what somebody else put there: %s", (_, change) => {
  const storage = memory();
  const store = offerStore(storage, reader, () => 5);
  store.write(offer);
  const written = storage.getItem(KEY) ?? "";
  const changed = change(written);
  expect(changed).not.toBe(written);
  storage.setItem(KEY, changed);
  expect(store.read()).toBeUndefined();
});
