import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createApp,
  deploy,
  errorsOf,
  failureOf,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";

let harness: Harness;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  app = await createApp(harness.client, "会議", {
    title: {
      type: "SINGLE_LINE_TEXT",
      code: "title",
      label: "題名",
      required: true,
      maxLength: "10",
    },
    number: {
      type: "SINGLE_LINE_TEXT",
      code: "number",
      label: "番号",
      unique: true,
    },
    count: {
      type: "NUMBER",
      code: "count",
      label: "数",
      maxValue: "100",
      minValue: "1",
    },
    mode: {
      type: "DROP_DOWN",
      code: "mode",
      label: "形式",
      options: {
        対面: { label: "対面", index: "0" },
        Web: { label: "Web", index: "1" },
      },
    },
    tags: {
      type: "CHECK_BOX",
      code: "tags",
      label: "印",
      options: { a: { label: "a", index: "0" }, b: { label: "b", index: "1" } },
      defaultValue: ["a"],
    },
    heldOn: { type: "DATE", code: "heldOn", label: "日付" },
    startsAt: { type: "DATETIME", code: "startsAt", label: "日時" },
    files: { type: "FILE", code: "files", label: "添付" },
    people: { type: "USER_SELECT", code: "people", label: "人" },
    rows: {
      type: "SUBTABLE",
      code: "rows",
      label: "表",
      fields: {
        name: {
          type: "SINGLE_LINE_TEXT",
          code: "name",
          label: "氏名",
          required: true,
        },
        hours: { type: "NUMBER", code: "hours", label: "時間" },
        role: {
          type: "DROP_DOWN",
          code: "role",
          label: "役",
          options: {
            主: { label: "主", index: "0" },
            同席: { label: "同席", index: "1" },
          },
          defaultValue: "同席",
        },
      },
    },
    total: {
      type: "CALC",
      code: "total",
      label: "計",
      expression: "SUM(hours)",
    },
  });
});

afterAll(() => harness.kintone.close());

describe("adding a record", () => {
  test("gives back every cell in its shape, with defaults and system fields", async () => {
    const { client } = harness;
    const { id, revision } = await client.record.addRecord({
      app,
      record: {
        title: { value: "定例" },
        count: { value: " 1.5e1 " },
        startsAt: { value: "2022-04-01T10:00:30+09:00" },
        people: { value: [{ code: "clerk" }] },
        rows: {
          value: [
            { value: { name: { value: "甲" }, hours: { value: "1.5" } } },
            { value: { name: { value: "乙" }, hours: { value: "x" } } },
          ],
        },
      },
    });
    expect(revision).toBe("1");
    const { record } = await client.record.getRecord({ app, id });
    expect(record).toMatchObject({
      title: { type: "SINGLE_LINE_TEXT", value: "定例" },
      number: { type: "SINGLE_LINE_TEXT", value: "" },
      count: { type: "NUMBER", value: "15" },
      mode: { type: "DROP_DOWN", value: null },
      tags: { type: "CHECK_BOX", value: ["a"] },
      heldOn: { type: "DATE", value: null },
      startsAt: { type: "DATETIME", value: "2022-04-01T01:00:00Z" },
      files: { type: "FILE", value: [] },
      people: {
        type: "USER_SELECT",
        value: [{ code: "clerk", name: "記録 そうた" }],
      },
      total: { type: "CALC", value: "1.5" },
      レコード番号: { type: "RECORD_NUMBER", value: id },
      作成者: {
        type: "CREATOR",
        value: { code: "admin", name: "システム 管理" },
      },
      $id: { type: "__ID__", value: id },
      $revision: { type: "__REVISION__", value: "1" },
    });
    expect(record["作成日時"]?.value).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/,
    );
    expect(record.rows).toMatchObject({
      type: "SUBTABLE",
      value: [
        {
          id: expect.stringMatching(/^\d+$/),
          value: {
            name: { value: "甲" },
            hours: { type: "NUMBER", value: "1.5" },
            role: { value: "同席" },
          },
        },
        { value: { hours: { value: "" } } },
      ],
    });
    expect(record).not.toHaveProperty("ステータス");
  });

  test("reports every broken rule under its path", async () => {
    const { client } = harness;
    await client.record.addRecord({
      app,
      record: { title: { value: "a" }, number: { value: "N1" } },
    });
    const errors = await errorsOf(
      client.record.addRecord({
        app,
        record: {
          number: { value: "N1" },
          count: { value: "1,000" },
          mode: { value: "電話" },
          tags: { value: ["a", "z"] },
          rows: { value: [{ value: { hours: { value: "1" } } }] },
        },
      }),
    );
    expect(errors).toEqual({
      "record.title.value": "必須です。",
      "record.number.value": "値がほかのレコードと重複しています。",
      "record[count].value": "数字でなければなりません。",
      "record.mode.value": '"電話"は選択肢にありません。',
      "record.tags.values[1].value": '"z"は選択肢にありません。',
      "record.rows.value[0].value.name.value": "必須です。",
    });
    expect(
      await errorsOf(
        client.record.addRecord({
          app,
          record: { title: { value: "12345678901" }, count: { value: "101" } },
        }),
      ),
    ).toEqual({
      "record.title.value": "11文字より短くなければなりません。",
      "record.count.value": "100以下である必要があります。",
    });
  });
});

describe("values that are no values", () => {
  test.each([
    ["heldOn", "2022-02-30", "record.heldOn.value"],
    ["heldOn", "2022/04/01", "record.heldOn.value"],
    ["startsAt", "2022-04-01", "record.startsAt.value"],
    ["title", ["x"], "record.title.value"],
    ["tags", "a", "record.tags.value"],
    ["rows", "a", "record.rows.value"],
  ])("%s = %j", async (code, value, path) => {
    const record = { title: { value: "t" }, [code]: { value } };
    expect(
      Object.keys(
        await errorsOf(
          harness.client.record.addRecord({ app, record: record as never }),
        ),
      ),
    ).toContain(path);
  });

  test("organizations and groups that don't exist", async () => {
    const { client } = harness;
    const own = await createApp(client, "所属先", {
      o: { type: "ORGANIZATION_SELECT", code: "o", label: "o" },
      g: { type: "GROUP_SELECT", code: "g", label: "g" },
    });
    const add = (code: string) =>
      failureOf(
        client.record.addRecord({
          app: own,
          record: { [code]: { value: [{ code: "none" }] } },
        }),
      );
    expect(await add("o")).toMatchObject({ status: 400, code: "GAIA_IL28" });
    expect(await add("g")).toMatchObject({ status: 400, code: "GAIA_IL27" });
  });

  test("people and files that don't exist", async () => {
    const { client } = harness;
    const add = (record: object) =>
      failureOf(
        client.record.addRecord({
          app,
          record: { title: { value: "t" }, ...record },
        }),
      );
    expect(
      await add({ people: { value: [{ code: "nobody" }] } }),
    ).toMatchObject({ status: 400, code: "GAIA_IL26" });
    expect(
      await add({ files: { value: [{ fileKey: "none" }] } }),
    ).toMatchObject({ status: 404, code: "GAIA_BL01" });
  });
});

describe("changing a record", () => {
  test("merges cells and table rows and raises the revision", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: {
        title: { value: "x" },
        rows: {
          value: [
            { value: { name: { value: "1" }, hours: { value: "2" } } },
            { value: { name: { value: "2" } } },
          ],
        },
      },
    });
    const before = (await client.record.getRecord({ app, id })).record.rows as {
      value: { id: string }[];
    };
    const keptRow = before.value[0]?.id ?? "";
    const { revision } = await client.record.updateRecord({
      app,
      id,
      record: {
        rows: {
          value: [
            { value: { name: { value: "new" } } },
            { id: keptRow, value: { role: { value: "主" } } },
          ],
        },
      },
    });
    expect(revision).toBe("2");
    const { record } = await client.record.getRecord({ app, id });
    expect(record.title?.value).toBe("x");
    expect(record.rows?.value).toMatchObject([
      { value: { name: { value: "new" } } },
      {
        id: keptRow,
        value: {
          name: { value: "1" },
          hours: { value: "2" },
          role: { value: "主" },
        },
      },
    ]);
    expect(record.total?.value).toBe("2");
  });

  test("refuses an old revision with 409", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: { title: { value: "x" } },
    });
    await client.record.updateRecord({ app, id, record: {} });
    const failure = await failureOf(
      client.record.updateRecord({ app, id, revision: 1, record: {} }),
    );
    expect(failure).toMatchObject({ status: 409, code: "GAIA_CO02" });
  });

  test("refuses a revision that is none, and writes nothing", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: { title: { value: "before" } },
    });
    const record = { title: { value: "after" } };
    for (const revision of ["latest", "1.5", "-2"]) {
      expect(
        Object.keys(
          await errorsOf(
            client.record.updateRecord({
              app,
              id,
              revision: revision as never,
              record,
            }),
          ),
        ),
      ).toEqual(["revision"]);
    }
    const wrong = "latest" as never;
    expect(
      Object.keys(
        await errorsOf(
          client.record.updateRecords({
            app,
            records: [{ id, revision: wrong, record }],
          }),
        ),
      ),
    ).toEqual(["records[0].revision"]);
    expect(
      Object.keys(
        await errorsOf(
          client.record.deleteRecords({ app, ids: [id], revisions: [wrong] }),
        ),
      ),
    ).toEqual(["revisions[0]"]);
    expect(
      Object.keys(
        await errorsOf(
          client.app.deployApp({ apps: [{ app, revision: wrong }] }),
        ),
      ),
    ).toEqual(["apps[0].revision"]);
    const stored = await client.record.getRecord({ app, id });
    expect(stored.record).toMatchObject({
      title: { value: "before" },
      $revision: { value: "1" },
    });
    await client.record.updateRecord({ app, id, revision: -1, record });
  });

  test("inserts or updates by a unique key", async () => {
    const { client } = harness;
    const upsert = () =>
      client.record.updateRecords({
        app,
        upsert: true,
        records: [
          {
            updateKey: { field: "number", value: "U1" },
            record: { title: { value: "u" } },
          },
        ],
      });
    const first = await upsert();
    const second = await upsert();
    expect(first.records[0]).toMatchObject({
      operation: "INSERT",
      revision: "1",
    });
    expect(second.records[0]).toMatchObject({
      operation: "UPDATE",
      revision: "2",
    });
  });
});

describe("rules that came later", () => {
  test("bind every write of the record, unsent table rows included", async () => {
    const { client } = harness;
    const own = await createApp(client, "後の規則", {
      a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a" },
      b: { type: "SINGLE_LINE_TEXT", code: "b", label: "b" },
      r: {
        type: "SUBTABLE",
        code: "r",
        label: "r",
        fields: { c: { type: "NUMBER", code: "c", label: "c" } },
      },
    });
    const { id } = await client.record.addRecord({
      app: own,
      record: { r: { value: [{ value: {} }] } },
    });
    await client.app.updateFormFields({
      app: own,
      properties: {
        a: { type: "SINGLE_LINE_TEXT", code: "a", label: "a", required: true },
        r: {
          type: "SUBTABLE",
          code: "r",
          label: "r",
          fields: {
            c: { type: "NUMBER", code: "c", label: "c", required: true },
          },
        },
      },
    });
    await deploy(client, own);
    const update = (
      record: Record<string, { value: string | never[] }>,
    ): Promise<unknown> => client.record.updateRecord({ app: own, id, record });
    expect(await errorsOf(update({ b: { value: "x" } }))).toEqual({
      "record.a.value": "必須です。",
      "record.r.value[0].value.c.value": "必須です。",
    });
    await update({ a: { value: "x" }, r: { value: [] } });
  });
});

describe("numbers", () => {
  let own: string;

  beforeAll(async () => {
    own = await createApp(harness.client, "数", {
      n: { type: "NUMBER", code: "n", label: "n" },
    });
  });

  test.each([
    ["12.34567", "12.3457"],
    ["0.00005", "0"],
    ["1.50", "1.5"],
    ["123456789012", "123456789012"],
    ["123456789012.12345", "123456789012.1234"],
  ])("%s is kept as %s", async (sent, kept) => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app: own,
      record: { n: { value: sent } },
    });
    const { record } = await client.record.getRecord({ app: own, id });
    expect(record.n?.value).toBe(kept);
  });

  test("thirteen integer digits are too many", async () => {
    expect(
      await errorsOf(
        harness.client.record.addRecord({
          app: own,
          record: { n: { value: "1234567890123" } },
        }),
      ),
    ).toEqual({ "record.n.value": "有効桁数を超えています。" });
  });
});

describe("the target of an update", () => {
  test("an upsert by an id that does not exist inserts", async () => {
    const { client } = harness;
    const { records } = await client.record.updateRecords({
      app,
      upsert: true,
      records: [
        { id: Number.MAX_SAFE_INTEGER, record: { title: { value: "new" } } },
      ],
    });
    expect(records[0]).toMatchObject({ operation: "INSERT", revision: "1" });
  });

  test("a key that no record has, and two ways to name the record", async () => {
    const { client } = harness;
    const updateKey = { field: "number", value: "none" };
    expect(
      await failureOf(
        client.record.updateRecord({ app, updateKey, record: {} }),
      ),
    ).toMatchObject({ status: 404, code: "GAIA_RE20" });
    expect(
      Object.keys(
        await errorsOf(
          client.record.updateRecord({ app, id: 1, updateKey, record: {} }),
        ),
      ),
    ).toEqual(["id"]);
    expect(
      Object.keys(
        await errorsOf(
          client.record.updateRecord({
            app,
            updateKey: { field: "title", value: "x" },
            record: {},
          }),
        ),
      ),
    ).toEqual(["updateKey.field"]);
  });

  test("a whole record as it was read can't be sent back", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: { title: { value: "t" } },
    });
    const { record } = await client.record.getRecord({ app, id });
    const failure = await failureOf(
      client.record.updateRecord({ app, id, record }),
    );
    expect(failure).toMatchObject({ status: 400, code: "CB_VA01" });
    expect(failure.errors).toHaveProperty(["record.$id"]);
  });
});

describe("several at once", () => {
  test("a bulk request that fails leaves nothing behind", async () => {
    const { client } = harness;
    const count = async () =>
      (await client.record.getRecords({ app, totalCount: true })).totalCount;
    const before = await count();
    const failure = await failureOf(
      client.bulkRequest({
        requests: [
          {
            method: "POST",
            api: "/k/v1/record.json",
            payload: { app, record: { title: { value: "ok" } } },
          },
          {
            method: "POST",
            api: "/k/v1/record.json",
            payload: { app, record: {} },
          },
        ],
      }),
    );
    expect(failure).toMatchObject({ status: 400, code: "CB_VA01" });
    expect(await count()).toBe(before);
  });

  test("deleting an unknown record deletes none", async () => {
    const { client } = harness;
    const { id } = await client.record.addRecord({
      app,
      record: { title: { value: "d" } },
    });
    const failure = await failureOf(
      client.record.deleteRecords({ app, ids: [id, "99999"] }),
    );
    expect(failure).toMatchObject({ status: 404, code: "GAIA_RE01" });
    await client.record.deleteRecords({ app, ids: [id] });
    expect((await failureOf(client.record.getRecord({ app, id }))).code).toBe(
      "GAIA_RE01",
    );
  });

  test("getAllRecords reads by id and by cursor", async () => {
    const { client } = harness;
    await client.record.addAllRecords({
      app,
      records: Array.from({ length: 650 }, (_, i) => ({
        title: { value: `r${i}` },
        count: { value: String((i % 100) + 1) },
      })),
    });
    const byId = await client.record.getAllRecords({
      app,
      condition: 'title like "r1"',
    });
    expect(byId.map((r) => r.title?.value)).toEqual(["r1"]);
    const byCursor = await client.record.getAllRecords({
      app,
      condition: "count > 50",
      orderBy: "count asc",
    });
    expect(byCursor.length).toBe(300);
    expect(byCursor[0]?.count?.value).toBe("51");
  });
});

describe("files and comments", () => {
  test("an upload is downloaded by the key of the record only", async () => {
    const { client } = harness;
    const { fileKey } = await client.file.uploadFile({
      file: { name: "資料 1.txt", data: "こんにちは" },
    });
    const { id } = await client.record.addRecord({
      app,
      record: { title: { value: "f" }, files: { value: [{ fileKey }] } },
    });
    const { record } = await client.record.getRecord({ app, id });
    const [file] = record.files?.value as {
      fileKey: string;
      name: string;
      size: string;
    }[];
    expect(file).toMatchObject({
      name: "資料 1.txt",
      size: "15",
      contentType: "text/plain",
    });
    expect(file?.fileKey).not.toBe(fileKey);
    const bytes = await client.file.downloadFile({
      fileKey: file?.fileKey ?? "",
    });
    expect(Buffer.from(bytes).toString()).toBe("こんにちは");
    await expect(client.file.downloadFile({ fileKey })).rejects.toThrow();
  });

  test("comments come newest first", async () => {
    const { client } = harness;
    const { id: record } = await client.record.addRecord({
      app,
      record: { title: { value: "c" } },
    });
    await client.record.addRecordComment({
      app,
      record,
      comment: { text: "hi" },
    });
    const { id: comment } = await client.record.addRecordComment({
      app,
      record,
      comment: { text: "ho", mentions: [{ code: "clerk", type: "USER" }] },
    });
    const all = await client.record.getRecordComments({ app, record });
    expect(all.comments.map((c) => c.text)).toEqual(["ho ", "hi "]);
    expect(all).toMatchObject({ older: false, newer: false });
    await client.record.deleteRecordComment({ app, record, comment });
    expect(
      await failureOf(
        client.record.deleteRecordComment({ app, record, comment }),
      ),
    ).toMatchObject({ status: 400, code: "GAIA_RE02" });
  });
});
