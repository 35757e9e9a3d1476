import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { RecordAdder } from "../../../src/kintone/adding/record-adder";
import { KintoneError } from "../../../src/kintone/rest/kintone-error";
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

const adder = () => new RecordAdder({ client: pageClient(undefined), appId });

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
    await harness.client.record.addAllRecords({
      app: appId,
      records: [...wanted.slice(0, 1), ...others, ...wanted.slice(1)],
    });
    const one = adder();
    one.resume(wanted, after);
    expect(await one.add(wanted)).toMatchObject({ state: "added" });
    expect(await countOf("先に届いた")).toBe(1);
    expect(await countOf("後で届いた")).toBe(1);
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
