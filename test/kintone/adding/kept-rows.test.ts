import { describe, expect, it } from "vitest";
import { keptRows } from "../../../src/kintone/adding/kept-rows";

const storage = (): Storage => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => {
      items.set(key, text);
    },
    removeItem: (key: string) => {
      items.delete(key);
    },
  } as unknown as Storage;
};

const forbidden = (): Storage => {
  throw new Error("forbidden");
};

const ROWS = { rows: ["天野"] };
const clerk = { user: "clerk", token: "first" };

describe("rows that are not saved yet", () => {
  it("outlast the tab as long as the login lasts", async () => {
    const browser = storage();
    const inTab = (token: string, tab = storage()) =>
      keptRows<typeof ROWS>(
        "rows",
        { ...clerk, token },
        { browser: () => browser, tab: () => tab },
      );
    expect(await inTab("first").put(ROWS)).toBe(true);
    expect(JSON.stringify(browser.getItem("rows"))).not.toContain("天野");
    expect(await inTab("first").take()).toEqual(ROWS);
    expect(await inTab("second").take()).toBeUndefined();
  });

  it("outlast the login in the tab where they were typed, for the same person", async () => {
    const storages = { browser: storage(), tab: storage() };
    const of = (user: string, token: string) =>
      keptRows<typeof ROWS>(
        "rows",
        { user, token },
        { browser: () => storages.browser, tab: () => storages.tab },
      );
    await of("clerk", "first").put(ROWS);
    const again = of("clerk", "second");
    expect(await again.take()).toEqual(ROWS);
    await again.put(ROWS);
    expect(await of("other", "third").take()).toBeUndefined();
    // What is of another person does not wait for them.
    expect(storages.browser.getItem("rows")).toBeNull();
    expect(storages.tab.getItem("rows")).toBeNull();
  });

  it("are brought back again and again, though nothing is done with them", async () => {
    const [browser, tab] = [storage(), storage()];
    const opened = (token: string, own: Storage) =>
      keptRows<typeof ROWS>(
        "rows",
        { ...clerk, token },
        { browser: () => browser, tab: () => own },
      );
    await opened("first", tab).put(ROWS);
    // Reloaded, opened in another tab, logged in again there.
    expect(await opened("first", tab).take()).toEqual(ROWS);
    expect(await opened("first", tab).take()).toEqual(ROWS);
    const other = storage();
    expect(await opened("first", other).take()).toEqual(ROWS);
    expect(await opened("second", other).take()).toEqual(ROWS);
    const last = opened("second", storage());
    expect(await last.take()).toEqual(ROWS);
    last.drop();
    for (const own of [tab, other, storage()]) {
      expect(await opened("second", own).take()).toBeUndefined();
    }
  });

  it("stay where they are while they can't be kept anew", async () => {
    const storages = { browser: storage(), tab: storage() };
    const opened = () =>
      keptRows<typeof ROWS>("rows", clerk, {
        browser: () => storages.browser,
        tab: () => storages.tab,
      });
    await opened().put(ROWS);
    const full = (own: Storage): Storage => ({
      ...own,
      setItem: (key: string, text: string) => {
        if (key === "rows") throw new Error("full");
        own.setItem(key, text);
      },
    });
    const [browser, tab] = [storages.browser, storages.tab].map(full);
    const inFull = keptRows<typeof ROWS>("rows", clerk, {
      browser: () => browser as Storage,
      tab: () => tab as Storage,
    });
    expect(await inFull.take()).toEqual(ROWS);
    expect(await opened().take()).toEqual(ROWS);
  });

  it("are brought back by one tab only, also after it saved them", async () => {
    const browser = storage();
    const inTab = (tab: Storage, token: string) =>
      keptRows<typeof ROWS>(
        "rows",
        { ...clerk, token },
        { browser: () => browser, tab: () => tab },
      );
    const [first, second] = [storage(), storage()];
    await inTab(first, "first").put(ROWS);
    const taker = inTab(second, "first");
    expect(await taker.take()).toEqual(ROWS);
    await taker.put(ROWS);
    taker.drop();
    for (const token of ["first", "second"]) {
      expect(await inTab(first, token).take()).toBeUndefined();
    }
  });

  it("leave nothing behind when they are dropped, not even what is still being packed", async () => {
    const storages = { browser: storage(), tab: storage() };
    const kept = keptRows("rows", clerk, {
      browser: () => storages.browser,
      tab: () => storages.tab,
    });
    const putting = kept.put(ROWS);
    kept.drop();
    await putting;
    expect(storages.browser.getItem("rows")).toBeNull();
    expect(storages.tab.getItem("rows")).toBeNull();
  });

  it("are told not to be kept where the browser forbids it", async () => {
    const kept = keptRows("rows", clerk, {
      browser: forbidden,
      tab: forbidden,
    });
    expect(await kept.put(ROWS)).toBe(false);
    expect(await kept.take()).toBeUndefined();
  });
});
