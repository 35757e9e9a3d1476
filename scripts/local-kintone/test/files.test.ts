import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  deploy,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

const DAY_MS = 86_400_000;

let harness: Harness;
let app: string;
let clock = new Date("2026-04-01T00:00:00Z");

beforeAll(async () => {
  harness = await startHarness({ now: () => clock });
  app = await createApp(harness.client, "書類", {
    files: { type: "FILE", code: "files", label: "書類" },
    t: { type: "SINGLE_LINE_TEXT", code: "t", label: "t" },
    table: {
      type: "SUBTABLE",
      code: "table",
      label: "表",
      fields: {
        inRow: { type: "FILE", code: "inRow", label: "行の書類" },
        word: { type: "SINGLE_LINE_TEXT", code: "word", label: "語" },
      },
    },
  });
});
afterAll(() => harness.kintone.close());

const upload = async (name: string): Promise<string> => {
  const { fileKey } = await harness.client.file.uploadFile({
    file: { name, data: `中身 ${name}` },
  });
  return fileKey;
};
const attach = (fileKey: string) =>
  harness.client.record.addRecord({
    app,
    record: { files: { value: [{ fileKey }] } },
  });
const keysOf = async (id: string): Promise<string[]> => {
  const { record } = await harness.client.record.getRecord({ app, id });
  return (record.files?.value as { fileKey: string }[]).map(
    ({ fileKey }) => fileKey,
  );
};
const download = async (fileKey: string): Promise<string> =>
  Buffer.from(await harness.client.file.downloadFile({ fileKey })).toString();

describe("files", () => {
  test("an upload that no record holds is gone after three days", async () => {
    const kept = await upload("期限内.txt");
    const { id } = await attach(await upload("添付済み.txt"));
    clock = new Date(clock.getTime() + 3 * DAY_MS - 1000);
    expect((await attach(kept)).revision).toBe("1");
    const late = await upload("期限切れ.txt");
    clock = new Date(clock.getTime() + 3 * DAY_MS + 1000);
    expect(await failureOf(attach(late))).toMatchObject({
      status: 404,
      code: "GAIA_BL01",
    });
    const [key = ""] = await keysOf(id);
    expect(await download(key)).toBe("中身 添付済み.txt");
  });

  test("the next upload throws the expired ones away", async () => {
    const forgotten = await upload("忘れ物.txt");
    clock = new Date(clock.getTime() + 4 * DAY_MS);
    await upload("次.txt");
    expect(harness.kintone.store.files.has(forgotten)).toBe(false);
    expect(harness.kintone.store.blobs.has(forgotten)).toBe(false);
  });

  test("a key that was sent again keeps its file, others take theirs away", async () => {
    const { id } = await attach(await upload("一.txt"));
    const [first = ""] = await keysOf(id);
    await harness.client.record.updateRecord({
      app,
      id,
      record: {
        files: {
          value: [{ fileKey: first }, { fileKey: await upload("二.txt") }],
        },
      },
    });
    const both = await keysOf(id);
    expect(both[0]).toBe(first);
    expect(both).toHaveLength(2);
    await harness.client.record.updateRecord({
      app,
      id,
      record: { files: { value: [{ fileKey: both[1] ?? "" }] } },
    });
    await expect(download(first)).rejects.toThrow("[404]");
    await harness.client.record.deleteRecords({ app, ids: [id] });
    expect(harness.kintone.store.blobs.has(both[1] ?? "")).toBe(false);
  });

  test("in a table stay with their row when it is sent without them, and go with it", async () => {
    const { client } = harness;
    const row = async (word: string) => ({
      value: {
        word: { value: word },
        inRow: { value: [{ fileKey: await upload(`${word}.txt`) }] },
      },
    });
    const { id } = await client.record.addRecord({
      app,
      record: { table: { value: [await row("一"), await row("二")] } },
    });
    interface Row {
      readonly id: string;
      readonly value: {
        readonly word: { readonly value: string };
        readonly inRow: {
          readonly value: readonly {
            readonly fileKey: string;
            readonly name: string;
          }[];
        };
      };
    }
    const rows = async (): Promise<readonly Row[]> => {
      const { record } = await client.record.getRecord({ app, id });
      return record.table?.value as unknown as readonly Row[];
    };
    const names = async () =>
      (await rows()).map(({ value }) => [
        value.word.value,
        ...value.inRow.value.map(({ name }) => name),
      ]);
    const send = (value: readonly object[]) =>
      client.record.updateRecord({
        app,
        id,
        record: { table: { value } } as never,
      });
    const [first, second] = await rows();
    await send([
      { id: second?.id, value: { word: { value: "弐" } } },
      { id: first?.id, value: {} },
    ]);
    expect(await names()).toEqual([
      ["弐", "二.txt"],
      ["一", "一.txt"],
    ]);
    const kept = first?.value.inRow.value[0]?.fileKey ?? "";
    const gone = second?.value.inRow.value[0]?.fileKey ?? "";
    await send([
      { id: first?.id, value: { inRow: { value: [{ fileKey: kept }] } } },
    ]);
    expect(await names()).toEqual([["一", "一.txt"]]);
    expect(await download(kept)).toBe("中身 一.txt");
    await expect(download(gone)).rejects.toThrow("[404]");
  });

  test("a file is seen by who sees its record and its field", async () => {
    const { client, clientOf } = harness;
    const { id } = await attach(await upload("秘.txt"));
    const [fileKey = ""] = await keysOf(id);
    await client.app.updateFieldAcl({
      app,
      rights: [
        {
          code: "files",
          entities: [
            {
              entity: { type: "USER", code: "admin" },
              accessibility: "WRITE",
            },
          ],
        },
      ] as never,
    });
    await deploy(client, app);
    await expect(
      clientOf("clerk").file.downloadFile({ fileKey }),
    ).rejects.toThrow();
    expect(await download(fileKey)).toBe("中身 秘.txt");
  });
});
