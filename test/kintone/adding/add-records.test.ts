import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addList } from "../../../src/kintone/adding/add-list";
import {
  arrivedSince,
  newestId,
} from "../../../src/kintone/adding/arrived-records";
import { RecordAdder } from "../../../src/kintone/adding/record-adder";
import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import { pageClient } from "../../../src/kintone/rest/page-client";
import type { Harness } from "../../support/local-kintone";
import { createApp, startHarness } from "../../support/local-kintone";
import { stubPage } from "../../support/page-api";

let harness: Harness;
let appId: string;

beforeAll(async () => {
  harness = await startHarness();
  appId = await createApp(harness.client, "面談", {
    題: { type: "SINGLE_LINE_TEXT", code: "題", label: "題" },
    日: { type: "DATE", code: "日", label: "日" },
    人: { type: "USER_SELECT", code: "人", label: "人" },
  } as never);
  stubPage(() => harness.kintone.url);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await harness.kintone.close();
});

const adder = () =>
  new RecordAdder({ client: pageClient(undefined), appId, author: "clerk" });

const record = (title: string, date = "2024-03-05") => ({
  題: { value: title },
  日: { value: date },
  人: { value: [{ code: "clerk" }] },
});

const countOf = async (title: string): Promise<number> => {
  const { records } = await harness.client.record.getRecords({
    app: appId,
    query: `題 in ("${title}")`,
  });
  return records.length;
};

/** The answer to the next new records does not arrive, though they do. */
const loseAnswer = (): void => {
  harness.kintone.faults.add({
    path: "/k/v1/records.json",
    method: "POST",
    truncate: 3,
    times: 1,
  });
};

describe("adding records", () => {
  it("adds all of them and tells their numbers in order", async () => {
    const outcome = await adder().add([record("一"), record("二")]);
    if (outcome.state !== "added") throw new Error(outcome.reason);
    const [first] = outcome.made;
    const stored = await harness.client.record.getRecord({
      app: appId,
      id: first?.id ?? "",
    });
    expect(stored.record.題?.value).toBe("一");
    expect(outcome.made).toHaveLength(2);
  });

  it("adds none where kintone refuses one, and tells which and why", async () => {
    const outcome = await adder().add([
      record("拒まれない"),
      record("拒まれる", "三月五日"),
    ]);
    if (outcome.state === "added") throw new Error("added");
    expect(outcome.reason).toBe("refused");
    expect([...outcome.refused.keys()]).toEqual([1]);
    expect(outcome.refused.get(1)).not.toBe("");
    expect(await countOf("拒まれない")).toBe(0);
  });

  it("finds those whose answer was lost, users among them, and adds none twice", async () => {
    loseAnswer();
    const outcome = await adder().add([record("返事なし")]);
    expect(outcome.state).toBe("added");
    expect(await countOf("返事なし")).toBe(1);
  });

  it("finds those that arrived behind more records of others than one request reads", async () => {
    const { records } = await harness.client.record.getRecords({
      app: appId,
      query: "order by $id desc limit 1",
    });
    const after = String(records[0]?.$id?.value ?? "0");
    const wanted = [record("先に届いた"), record("後で届いた")];
    const others = Array.from({ length: 520 }, (_, at) => record(`他${at}`));
    await harness.clientOf("clerk").record.addAllRecords({
      app: appId,
      records: [...wanted.slice(0, 1), ...others, ...wanted.slice(1)],
    });
    const one = adder();
    one.resume(wanted, after);
    expect(await one.add(wanted)).toMatchObject({ state: "added" });
    expect(await countOf("先に届いた")).toBe(1);
    expect(await countOf("後で届いた")).toBe(1);
  });

  it("takes nothing for its own that somebody else added, also where it says the same", async () => {
    const wanted = [record("二人が同時に")];
    const after = await newestId({ client: pageClient(undefined), appId });
    await harness.clientOf("secretary").record.addRecords({
      app: appId,
      records: wanted,
    });
    const one = adder();
    one.resume(wanted, after);
    expect(await one.add(wanted)).toMatchObject({ state: "added" });
    expect(await countOf("二人が同時に")).toBe(2);
    // Both are there now: each finds the one that is its own.
    const [clerks = "", others = ""] = await Promise.all(
      ["CLERK", "guest/secretary"].map(async (author) => {
        const found = await arrivedSince(
          { client: pageClient(undefined), appId, author },
          wanted,
          after,
        );
        return found?.[0]?.id;
      }),
    );
    expect([others, clerks]).toEqual([
      String(Number(after) + 1),
      String(Number(after) + 2),
    ]);
    // Where nobody knows who adds, as with API tokens, what it says has to do.
    const found = await arrivedSince(
      { client: pageClient(undefined), appId, author: undefined },
      wanted,
      after,
    );
    expect(found?.[0]?.id).toBe(others);
  });

  it("says that none was added where kintone refuses them for ever for what others do", async () => {
    const { faults } = harness.kintone;
    faults.add({
      path: "/k/v1/records.json",
      method: "POST",
      status: 409,
      body: JSON.stringify({ code: "GAIA_CO02", id: "x", message: "競合" }),
    });
    const patience = { readAgainMs: [], writeAgainMs: [1, 1] };
    const client = pageClient(undefined, { patience });
    const place = { client, appId, author: "clerk" };
    const wanted = [record("競合し続ける")];
    const one = new RecordAdder(place);
    expect(await one.add(wanted)).toMatchObject({ reason: "notReached" });
    expect(one.unsureSince(wanted)).toBeUndefined();
    const { signal } = new AbortController();
    expect(
      await addList({ ...place, signal }, wanted, () => undefined),
    ).toEqual({ made: [], refused: [], left: 1, stop: "notReached" });
    faults.clear();
    expect(await countOf("競合し続ける")).toBe(0);
  });

  it("does not know while it can't look for them, and adds them once when asked again", async () => {
    const patience = { readAgainMs: [], writeAgainMs: [1] };
    const client = pageClient(undefined, { patience });
    let isWayClosed = false;
    const one = new RecordAdder({
      client: {
        patience,
        record: {
          addRecords: async (records) => {
            await client.record.addRecords(records);
            isWayClosed = true;
            throw new TypeError("no answer");
          },
          getRecords: (query) =>
            isWayClosed
              ? Promise.reject(new KintoneError({ code: "networkFailed" }))
              : client.record.getRecords(query),
        },
      },
      appId,
      author: "clerk",
    });
    const wanted = [record("分からない")];
    expect(await one.add(wanted)).toMatchObject({ reason: "unknown" });
    // Surely not added is said of nothing that may have arrived before.
    expect(await one.add(wanted)).toMatchObject({ reason: "unknown" });
    isWayClosed = false;
    // The page was loaded anew meanwhile: what was kept of it tells since when to look.
    const after = one.unsureSince(wanted) ?? "";
    const kept = JSON.parse(JSON.stringify(wanted)) as typeof wanted;
    const another = adder();
    another.resume(kept, after);
    expect(await another.add(kept)).toMatchObject({ state: "added" });
    expect(await one.add(wanted)).toMatchObject({ state: "added" });
    expect(one.unsureSince(wanted)).toBeUndefined();
    expect(await countOf("分からない")).toBe(1);
  });
});
