import { describe, expect, it } from "vitest";
import { someLocks } from "../../support/some-locks";
import { ownDrawer } from "../../../src/kintone/adding/own-drawer";

const storageWith =
  (...keys: readonly string[]) =>
  () => ({ getItem: (key: string) => (keys.includes(key) ? "rows" : null) });

/** What is let go is free once promises had their turn. */
const turn = () => new Promise((done) => setTimeout(done));

describe("the drawer of a tab", () => {
  it("is not the one that another tab has open", async () => {
    const locks = someLocks();
    const first = await ownDrawer("rows", storageWith(), locks);
    const second = await ownDrawer("rows", storageWith("rows"), locks);
    expect(first).toMatchObject({ key: "rows", isBesideOther: false });
    expect(second).toMatchObject({ key: "rows:2", isBesideOther: true });
  });

  it("is the one that a closed tab left something in", async () => {
    const locks = someLocks();
    const first = await ownDrawer("rows", storageWith(), locks);
    const second = await ownDrawer("rows", storageWith("rows"), locks);
    second.letGo();
    await turn();
    const left = storageWith("rows", "rows:2");
    expect(await ownDrawer("rows", left, locks)).toMatchObject({
      key: "rows:2",
      isBesideOther: true,
    });
    first.letGo();
    await turn();
    expect(await ownDrawer("rows", left, locks)).toMatchObject({ key: "rows" });
  });

  it("is the only one where the browser knows no locks", async () => {
    const none = null as unknown as undefined;
    expect(await ownDrawer("rows", storageWith(), none)).toMatchObject({
      key: "rows",
      isBesideOther: false,
    });
  });
});
