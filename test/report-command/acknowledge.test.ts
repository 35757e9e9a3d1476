import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { decodeAnnualSummary } from "../../src/kintone/decode/decode-annual-summary";
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
/** Meetings of the sample that lose their ranks: the first two at once. */
let spoiled: readonly string[];

beforeAll(async () => {
  const started = await startKintone();
  kintone = started.kintone;
  client = started.access.client;
  const result = (await runSetup(started.access)).result;
  settings = result.settings;
  await loadSample(started.access, result.appIds);
  folder = await mkdtemp(path.join(tmpdir(), "report-acknowledge-"));
  await writeFile(path.join(folder, "settings.json"), JSON.stringify(settings));
  const { appId: app = "", fields } = settings.sources.meetings ?? {};
  const { records } = await client.record.getRecords({
    app,
    query: `${fields?.status ?? ""} in ("実施") order by $id asc limit 3`,
  });
  spoiled = records.map(({ $id }) => String($id?.value));
  for (const id of spoiled.slice(0, 2)) await giveRank(id, "");
});

afterAll(async () => {
  await kintone.close();
  await rm(folder, { recursive: true });
});

const giveRank = async (id: string, rank: string): Promise<void> => {
  const { appId: app = "", fields } = settings.sources.meetings ?? {};
  const table = fields?.attendances ?? "";
  const { record } = await client.record.getRecord({ app, id });
  const rows = record[table]?.value as unknown as { id: string }[];
  await client.record.updateRecord({
    app,
    id,
    record: {
      [table]: {
        value: rows.map((row, index) => ({
          id: row.id,
          value: index === 0 ? { [fields?.rank ?? ""]: { value: rank } } : {},
        })),
      },
    },
  });
};

const SECRETARY = ["--username", "secretary", "--password", "secretary-pass"];

const run = (out: string, options: readonly string[], login = SECRETARY) =>
  runReport([
    ...["--base-url", kintone.url, ...login],
    ...["--settings", path.join(folder, "settings.json")],
    ...["--fiscal-years", "2022,2023", "--formats", "figures"],
    ...["--out", path.join(folder, out), ...options],
  ]);

const acknowledgements = async () => {
  const source = settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const { records } = await client.record.getRecords({ app: source.appId });
  const { value } = decodeAnnualSummary(records[0], source, settings);
  return value?.acknowledgements ?? [];
};

const listed = (out: string): string =>
  /^meetings\.rankMissing-\w+(?= $)/mu.exec(out)?.[0] ?? "";

let key = "";

it("ends with 7 and the list while errors stand, and writes nothing", async () => {
  const refused = await run("refused", ["--quiet"]);
  expect(refused.code).toBe(7);
  expect(refused.error).toContain("公表版を作っていません");
  expect(refused.out).toContain("# ミーティングの記録 2件：役職が空欄なので");
  expect(existsSync(path.join(folder, "refused"))).toBe(false);
  key = listed(refused.out);
  expect(key).not.toBe("");
});

it("makes the internal edition all the same", async () => {
  const made = await run("internal", ["--edition", "internal"]);
  expect(made.code).toBe(0);
});

it("goes on without a record that may be written to, and says so", async () => {
  await kintone.store.transact(() => {
    for (const [name, source] of Object.entries(settings.sources)) {
      kintone.store.apiTokens.put(`token-${name}`, {
        token: `token-${name}`,
        appId: Number(source.appId),
        scopes: {
          recordViewable: true,
          recordAddable: false,
          recordEditable: false,
          recordDeletable: false,
          appEditable: false,
        },
      });
    }
  });
  const tokens = Object.keys(settings.sources).map((name) => `token-${name}`);
  const file = path.join(folder, "reasons.json");
  await writeFile(file, JSON.stringify([{ key, reason: "人事課に確かめた" }]));
  const made = await run(
    "tokens",
    ["--acknowledge", file],
    ["--api-token", tokens.join(",")],
  );
  expect(made.code).toBe(0);
  expect(made.error).toContain("編集する権限がないため、理由を記録できません");
  expect(await acknowledgements()).toEqual([]);
});

it("makes it with a reason, tells a key of nothing, and keeps who and why", async () => {
  const file = path.join(folder, "reasons.txt");
  await writeFile(
    file,
    `# 役職\n${key} 人事課に確かめた\nmeetings.rankUnknown-000 前の理由\n`,
  );
  const made = await run("made", ["--acknowledge", file]);
  expect(made.code).toBe(0);
  expect(made.error).toContain(
    "「meetings.rankUnknown-000」に当たる点はありません",
  );
  expect(existsSync(path.join(folder, "made"))).toBe(true);
  expect(await acknowledgements()).toEqual([
    {
      key,
      by: "secretary",
      reason: "人事課に確かめた",
      text: expect.stringContaining("ミーティングの記録 2件："),
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    },
  ]);
});

it("does not ask again, until the records behind it change", async () => {
  expect((await run("again", [])).code).toBe(0);
  await giveRank(spoiled[2] ?? "", "");
  const refused = await run("changed", []);
  expect(refused.code).toBe(7);
  expect(listed(refused.out)).not.toBe(key);
});

it("ends with 2 for a file that makes no sense", async () => {
  const file = path.join(folder, "wrong.json");
  await writeFile(file, "[1]");
  const refused = await run("wrong", ["--acknowledge", file]);
  expect(refused.code).toBe(2);
  expect(refused.error).toContain(`--acknowledge のファイル ${file}`);
});
