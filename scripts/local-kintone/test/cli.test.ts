import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { issueApiToken } from "../auth/issue-api-token";
import {
  createApp,
  type Harness,
  startHarness,
} from "../../../test/support/local-kintone";
import { packPlugin } from "./plugin-zip";

const CLI = "node_modules/@kintone/cli/cli.js";

let harness: Harness;
let folder: string;
let app: string;

beforeAll(async () => {
  harness = await startHarness();
  folder = await mkdtemp(join(tmpdir(), "local-kintone-cli-"));
  app = await createApp(harness.client, "名簿", {
    番号: {
      type: "SINGLE_LINE_TEXT",
      code: "番号",
      label: "番号",
      unique: true,
    },
    氏名: { type: "SINGLE_LINE_TEXT", code: "氏名", label: "氏名" },
    人数: { type: "NUMBER", code: "人数", label: "人数" },
    添付: { type: "FILE", code: "添付", label: "添付" },
    区分: {
      type: "CHECK_BOX",
      code: "区分",
      label: "区分",
      options: {
        甲: { label: "甲", index: "0" },
        乙: { label: "乙", index: "1" },
      },
    },
    参加者: {
      type: "SUBTABLE",
      code: "参加者",
      label: "参加者",
      fields: {
        所属: { type: "SINGLE_LINE_TEXT", code: "所属", label: "所属" },
        時間: { type: "NUMBER", code: "時間", label: "時間" },
      },
    },
  });
});

afterAll(async () => {
  await harness.kintone.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the official command line client; returns what it printed. */
async function cli(...args: readonly string[]): Promise<Buffer> {
  const credentials = args.includes("--api-token")
    ? []
    : ["--username", "admin", "--password", "admin-pass"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, ...args, "--base-url", harness.kintone.url, ...credentials],
    { encoding: "buffer" },
  );
  return stdout;
}

async function csv(name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}

async function cells(...codes: readonly string[]): Promise<unknown[]> {
  const records = await harness.client.record.getAllRecords({ app });
  return records
    .sort((a, b) => Number(a.$id?.value) - Number(b.$id?.value))
    .map((record) => codes.map((code) => record[code]?.value));
}

test("imports, updates by key, exports and deletes records", async () => {
  await mkdir(join(folder, "in"));
  await writeFile(join(folder, "in", "資料.txt"), "添付の中身");
  const first = await csv("first.csv", [
    '"*","番号","氏名","人数","区分","添付","参加者","所属","時間"',
    '"*","A1","青木","3","甲\n乙","資料.txt","","企画","1.5"',
    ',"A1","青木","3","甲\n乙","資料.txt","","総務","2"',
    '"*","A2","井上","","","","","",""',
  ]);
  await cli(
    ...["record", "import", "--app", app, "--file-path", first],
    ...["--attachments-dir", join(folder, "in")],
  );
  expect(await cells("番号", "氏名", "人数", "区分")).toEqual([
    ["A1", "青木", "3", ["甲", "乙"]],
    ["A2", "井上", "", []],
  ]);
  const [[rows, files]] = (await cells("参加者", "添付")) as [
    [{ value: Record<string, { value: string }> }[], { name: string }[]],
  ];
  expect(rows.map(({ value }) => value["所属"]?.value)).toEqual([
    "企画",
    "総務",
  ]);
  expect(files.map(({ name }) => name)).toEqual(["資料.txt"]);

  const second = await csv("second.csv", [
    '"番号","氏名"',
    '"A2","伊藤"',
    '"A3","上田"',
    '"","番号なし"',
  ]);
  await cli(
    ...["record", "import", "--app", app, "--file-path", second],
    ...["--update-key", "番号"],
  );
  expect(await cells("番号", "氏名")).toEqual([
    ["A1", "青木"],
    ["A2", "伊藤"],
    ["A3", "上田"],
    ["", "番号なし"],
  ]);

  const stdout = await cli(
    ...["record", "export", "--app", app, "--encoding", "sjis"],
    ...["--condition", '番号 not in ("A1", "")', "--order-by", "番号 asc"],
    ...["--fields", "番号,氏名"],
  );
  const exported = new TextDecoder("shift_jis").decode(stdout);
  expect(exported.trim().split(/\r?\n/)).toEqual([
    '"番号","氏名"',
    '"A2","伊藤"',
    '"A3","上田"',
  ]);

  const out = join(folder, "out");
  const all = await cli(
    ...["record", "export", "--app", app, "--attachments-dir", out],
  );
  const text = all.toString();
  expect(text).toContain("青木");
  expect(text).toContain("企画");
  const name = /"(添付-\d+[^"]*資料\.txt)"/.exec(text)?.[1] ?? "";
  expect(await readFile(join(out, name), "utf8")).toBe("添付の中身");

  const token = await issueApiToken(harness.kintone.store, Number(app), {
    recordViewable: true,
    recordDeletable: true,
  });
  await cli("record", "delete", "--app", app, "--yes", "--api-token", token);
  expect(await cells("番号")).toEqual([]);
});

test("updates the rows of a table by key, and deletes the records of a file", async () => {
  const first = await csv("rows.csv", [
    '"*","番号","氏名","参加者","所属","時間"',
    '"*","T1","表のある人","","企画","1"',
    ',"T1","表のある人","","総務","2"',
    '"*","T2","表のない人","","",""',
  ]);
  await cli("record", "import", "--app", app, "--file-path", first);
  const exported = await cli(
    ...["record", "export", "--app", app, "--condition", '番号 = "T1"'],
    ...["--fields", "番号,参加者"],
  );
  const [head = "", row1 = "", row2 = ""] = exported.toString().split("\n");
  const second = await csv("rows-changed.csv", [
    head.trim(),
    row1.trim().replace("企画", "広報"),
    row2.trim(),
  ]);
  await cli(
    ...["record", "import", "--app", app, "--file-path", second],
    ...["--update-key", "番号"],
  );
  const { records } = await harness.client.record.getRecords({
    app,
    query: '番号 = "T1"',
  });
  const rows = records[0]?.["参加者"]?.value as {
    value: Record<string, { value: string }>;
  }[];
  expect(
    rows.map(({ value }) => [value["所属"]?.value, value["時間"]?.value]),
  ).toEqual([
    ["広報", "1"],
    ["総務", "2"],
  ]);
  const byNumber = await cli(
    ...["record", "export", "--app", app, "--fields", "レコード番号"],
    ...["--condition", '番号 = "T2"'],
  );
  const doomed = join(folder, "doomed.csv");
  await writeFile(doomed, byNumber);
  const token = await issueApiToken(harness.kintone.store, Number(app), {
    recordViewable: true,
    recordDeletable: true,
  });
  await cli(
    ...["record", "delete", "--app", app, "--file-path", doomed],
    ...["--yes", "--api-token", token],
  );
  expect(await cells("番号")).toEqual([["T1"]]);
  await cli("record", "delete", "--app", app, "--yes", "--api-token", token);
});

test("imports a file in Shift_JIS", async () => {
  const path = join(folder, "sjis.csv");
  // "氏名" and "佐藤" in Shift_JIS.
  await writeFile(
    path,
    Buffer.concat([
      Buffer.from([0x22, 0x8e, 0x81, 0x96, 0xbc, 0x22, 0x0a]),
      Buffer.from([0x22, 0x8d, 0xb2, 0x93, 0xa1, 0x22, 0x0a]),
    ]),
  );
  await cli(
    ...["record", "import", "--app", app, "--file-path", path],
    ...["--encoding", "sjis"],
  );
  expect(await cells("氏名")).toEqual([["佐藤"]]);
});

test("uploads a plugin, then its next version", async () => {
  const { plugin, privateKey, id } = await packPlugin();
  const path = join(folder, "plugin.zip");
  await writeFile(path, plugin);
  await cli("plugin", "upload", "--input", path, "--yes");
  expect(harness.kintone.state.plugins.get(id)?.version).toBe("1.2.0");
  const next = await packPlugin(undefined, privateKey);
  await writeFile(path, next.plugin);
  await cli("plugin", "upload", "--input", path, "--yes");
  const { plugins } = await harness.client.plugin.getPlugins({});
  expect(plugins.map((found) => found.id)).toEqual([id]);
});
