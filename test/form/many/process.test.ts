import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  actionToHeld,
  holdRecord,
  holdingWay,
} from "../../../src/form/many/hold-record";
import { readDue, readDueForm } from "../../../src/form/many/read-due";
import type { Source } from "../../../src/settings/settings";
import { day } from "../../support/dates";
import type { Harness } from "../../support/local-kintone";
import { createApp, deploy, startHarness } from "../../support/local-kintone";
import { stubPage } from "../../support/page-api";

/* An app whose states are moved by kintone's process management. */
let harness: Harness;
let source: Source<string>;
const RUNS = 100;
const meanings = { planned: ["予約"], held: ["実施"], cancelled: ["中止"] };

const state = (index: number, name: string) => ({
  name,
  index: String(index),
  assignee: { type: "ONE", entities: [] },
});

beforeAll(async () => {
  harness = await startHarness();
  const { client } = harness;
  const app = await createApp(client, "面談", {
    日: { type: "DATE", code: "日", label: "日" },
  } as never);
  await client.app.updateProcessManagement({
    app,
    enable: true,
    states: {
      予約: state(0, "予約"),
      実施: state(1, "実施"),
      中止: state(2, "中止"),
    } as never,
    actions: [
      { name: "行った", from: "予約", to: "実施", filterCond: "" },
      { name: "取り消す", from: "実施", to: "予約", filterCond: "" },
      { name: "やめる", from: "予約", to: "中止", filterCond: "" },
    ] as never,
  });
  await deploy(client, app);
  source = { appId: app, fields: { heldOn: "日", status: "ステータス" } };
  stubPage(() => harness.kintone.url);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await harness.kintone.close();
});

const add = async (date: string): Promise<string> => {
  const { id } = await harness.client.record.addRecord({
    app: source.appId,
    record: { 日: { value: date } },
  });
  return id;
};

const stored = async (id: string) => {
  const { record } = await harness.client.record.getRecord({
    app: source.appId,
    id,
  });
  return record;
};

const due = async (id: string) => {
  const record = await stored(id);
  return {
    recordId: id,
    revision: String(record.$revision?.value),
    title: "",
    status: String(record.ステータス?.value),
  };
};

const way = () => holdingWay("STATUS", { source, meanings });

describe("records whose state kintone's process management moves", () => {
  it("finds the planned ones whose day has come, whatever page they are on", async () => {
    const id = await add("2024-03-01");
    const late = await add("2999-03-01");
    const read = await readDue(
      { source, form: await readDueForm(source) },
      "heldOn",
      meanings.planned,
      day("2024-03-31"),
    );
    const ids = read.map((record) => record.$id?.value);
    expect(ids).toContain(id);
    expect(ids).not.toContain(late);
  });

  it("moves one by the action that leads to held, and back by the one that leads back", async () => {
    const id = await add("2024-03-02");
    const outcome = await holdRecord(await due(id), await way(), {
      source,
      meanings,
    });
    expect((await stored(id)).ステータス?.value).toBe("実施");
    if (!("undo" in outcome)) throw new Error("no way back");
    expect(await outcome.undo?.()).toBeUndefined();
    expect((await stored(id)).ステータス?.value).toBe("予約");
  });

  it("is moved once where two people move it, or one moves it back and forth, at the same time", async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const id = await add("2024-03-04");
      const seen = await due(id);
      const how = await way();
      const place = { source, meanings };
      const told = await Promise.all([
        holdRecord(seen, how, place),
        holdRecord(seen, how, place),
      ]);
      const done = told.filter((one) => !("notWritten" in one));
      expect(done).toHaveLength(1);
      expect(told).toContainEqual({ notWritten: "changedMeanwhile" });
      expect((await stored(id)).ステータス?.value).toBe("実施");
      const [first] = done;
      if (first === undefined || !("undo" in first)) throw new Error("no way");
      const back = await Promise.all([first.undo?.(), first.undo?.()]);
      expect(back.filter((one) => one === undefined)).toHaveLength(1);
      expect(back).toContain("changedMeanwhile");
      expect((await stored(id)).ステータス?.value).toBe("予約");
    }
  });

  it("leaves one that changed since it was shown, and takes none back that changed since", async () => {
    const id = await add("2024-03-03");
    const seen = await due(id);
    const touch = () =>
      harness.client.record.updateRecord({
        app: source.appId,
        id,
        record: { 日: { value: "2024-03-04" } },
      });
    await touch();
    expect(await holdRecord(seen, await way(), { source, meanings })).toEqual({
      notWritten: "changedMeanwhile",
    });
    const outcome = await holdRecord(await due(id), await way(), {
      source,
      meanings,
    });
    await touch();
    if (!("undo" in outcome)) throw new Error("no way back");
    expect(await outcome.undo?.()).toBe("changedMeanwhile");
    expect((await stored(id)).ステータス?.value).toBe("実施");
  });

  it("knows no way from a state that no action leads on from", async () => {
    const known = await way();
    if (known.by !== "process") throw new Error("no process");
    expect(actionToHeld("中止", known.actions, meanings)).toBeUndefined();
    expect(actionToHeld("予約", known.actions, meanings)?.name).toBe("行った");
  });
});
