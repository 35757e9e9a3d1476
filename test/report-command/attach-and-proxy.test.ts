import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { Settings } from "../../src/settings/settings";
import {
  loadSample,
  runSetup,
  startKintone,
} from "../setup/set-up-on-local-kintone";
import { runReport } from "./run-report";

let kintone: LocalKintone;
let client: KintoneRestAPIClient;
let settings: Settings;
let folder: string;

beforeAll(async () => {
  const started = await startKintone();
  kintone = started.kintone;
  client = started.access.client;
  const result = (await runSetup(started.access)).result;
  settings = result.settings;
  await loadSample(started.access, result.appIds);
  folder = await mkdtemp(path.join(tmpdir(), "report-attach-"));
  await writeFile(path.join(folder, "settings.json"), JSON.stringify(settings));
});

afterAll(async () => {
  await kintone.close();
  await rm(folder, { recursive: true });
});

const run = (
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
) =>
  runReport(
    [
      ...["--base-url", kintone.url],
      ...["--username", "secretary", "--password", "secretary-pass"],
      ...["--settings", path.join(folder, "settings.json")],
      ...["--fiscal-years", "2022,2023", "--out", path.join(folder, "out")],
      ...options,
    ],
    env,
  );

const attachedNames = async (): Promise<readonly string[]> => {
  const { appId = "", fields } = settings.sources.summaries ?? {};
  const { records } = await client.record.getRecords({ app: appId });
  const cell = records[0]?.[fields?.outputs ?? ""];
  return (cell?.value as { name: string }[]).map(({ name }) => name);
};

/** The latest first. */
const comments = async (): Promise<readonly string[]> => {
  const { appId: app = "" } = settings.sources.summaries ?? {};
  const { records } = await client.record.getRecords({ app });
  const record = String(records[0]?.$id?.value);
  const found = await client.record.getRecordComments({ app, record });
  return found.comments.map(({ text }) => text.trim());
};

describe("npm run report --attach", () => {
  it("puts the files on the record, numbered or in place of earlier ones", async () => {
    const csv = "令和4・5年度_CXO補佐官活動まとめ.csv";
    const numbered = "令和4・5年度_CXO補佐官活動まとめ (2).csv";
    const first = await run(["--formats", "csv", "--attach", "replace"]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/年度まとめの記録（番号\d+）に添付しました/u);
    await run(["--formats", "csv", "--attach", "replace"]);
    expect(await attachedNames()).toEqual([csv]);
    await run(["--formats", "csv", "--attach", "keep-both"]);
    expect(await attachedNames()).toEqual([csv, numbered]);
  });

  it("says so in the record's comments for the public edition alone", async () => {
    const csv = "令和4・5年度_CXO補佐官活動まとめ.csv";
    const before = await comments();
    await run(["--formats", "csv", "--attach", "replace"]);
    expect(await comments()).toEqual([
      `公表版の文書を添付しました：${csv}`,
      ...before,
    ]);
    await run([
      ...["--formats", "csv", "--attach", "replace"],
      ...["--edition", "internal"],
    ]);
    expect(await comments()).toHaveLength(before.length + 1);
  });

  it.each([
    [["--fiscal-years", "2020"], "この年度の年度まとめの記録がないため"],
    [
      ["--fiscal-years", "2023"],
      "--fiscal-years が年度まとめの記録の対象年度と",
    ],
    [["--as-of", "2023-12-31"], "--as-of が年度まとめの記録の基準日と違う"],
  ])(
    "writes nothing for %j: those are not the documents of the record",
    async (options, sentence) => {
      const before = await attachedNames();
      const out = path.join(folder, "refused");
      const { code, error } = await run([
        ...["--formats", "csv", "--attach", "replace", "--out", out],
        ...options,
      ]);
      expect([code, error]).toEqual([5, expect.stringContaining(sentence)]);
      await expect(readFile(out)).rejects.toThrow("ENOENT");
      expect(await attachedNames()).toEqual(before);
    },
  );

  it("ends with 5 and says why when kintone does not take them; the files are there", async () => {
    const before = await attachedNames();
    kintone.faults.add({
      method: "POST",
      path: "/k/v1/file.json",
      times: 1,
      status: 413,
    });
    const failed = await run(["--formats", "csv", "--attach", "replace"]);
    expect(failed.code).toBe(5);
    expect(failed.error).toContain("添付できませんでした");
    expect(failed.error).toContain("大きすぎて");
    expect(await attachedNames()).toEqual(before);
  });
});

describe("npm run report --template", () => {
  it("says what is wrong with the file and writes nothing", async () => {
    const broken = path.join(folder, "broken.pptx");
    await writeFile(broken, "no office file");
    const failed = await run(["--formats", "pptx", "--template", broken]);
    expect(failed.code).toBe(6);
    expect(failed.error).toContain("Officeのファイルではないか、壊れています");
    const missing = await run(["--formats", "pptx", "--template", "none.pptx"]);
    expect(missing.code).toBe(2);
  });
});

describe("a forward proxy", () => {
  let proxy: Server;
  let address: string;
  const seen: string[] = [];

  beforeAll(async () => {
    proxy = createServer((incoming, response) => {
      seen.push(incoming.url ?? "");
      const outgoing = request(
        incoming.url ?? "",
        { method: incoming.method ?? "GET", headers: incoming.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      incoming.pipe(outgoing);
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, "localhost", resolve);
    });
    address = `http://localhost:${(proxy.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    proxy.closeAllConnections();
    proxy.close();
  });

  it.each([
    ["--proxy", () => run(["--formats", "figures", "--proxy", address])],
    [
      "HTTP_PROXY",
      () => run(["--formats", "figures"], { HTTP_PROXY: address }),
    ],
  ])("is used as %s says", async (_name, start) => {
    seen.length = 0;
    expect((await start()).code).toBe(0);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.every((url) => url.startsWith(kintone.url))).toBe(true);
  });

  it("is left out for the hosts of NO_PROXY", async () => {
    seen.length = 0;
    const done = await run(["--formats", "figures"], {
      HTTP_PROXY: address,
      NO_PROXY: "localhost",
    });
    expect([done.code, seen]).toEqual([0, []]);
  });
});

describe("the same records", () => {
  it(
    "give the same bytes in every format, at any time and in any time zone",
    { tags: "proof" },
    async () => {
      const bytes = async (out: string, TZ: string) => {
        const done = await run(["--out", path.join(folder, out)], { TZ });
        expect([done.code, done.error]).toEqual([0, expect.any(String)]);
        const names = done.out.match(/(?<=出力しました: ).+/gu) ?? [];
        return Promise.all(
          names.map(async (name) => [
            path.basename(name),
            (await readFile(name)).toString("base64"),
          ]),
        );
      };
      const first = await bytes("one", "Asia/Tokyo");
      expect(first.length).toBe(8);
      expect(await bytes("two", "America/New_York")).toEqual(first);
    },
  );
});
