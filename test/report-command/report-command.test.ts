import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { readXlsx } from "hucre";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import type { Figures } from "../../src/report/figures";
import type { Settings } from "../../src/settings/settings";
import {
  errorAnswer,
  startFaultyProxy,
  type FaultyProxy,
} from "../support/faulty-proxy";
import { plain } from "../documents/match-figures";
import { readHtmlDocument } from "../documents/read-html-document";
import { readSlides } from "../documents/read-slides";
import { readWord } from "../documents/read-word";
import { readPdf, readPdfAids } from "../support/read-pdf";
import { readCsv } from "../renderers/csv/read-csv";
import { EXPECTED_YEARS } from "../sample/expected-figures";
import {
  loadSample,
  runSetup,
  startKintone,
} from "../setup/set-up-on-local-kintone";
import { runReport } from "./run-report";

/** One white pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

let kintone: LocalKintone;
let client: KintoneRestAPIClient;
let proxy: FaultyProxy;
let settings: Settings;
let folder: string;
let settingsPath: string;

beforeAll(async () => {
  const started = await startKintone();
  kintone = started.kintone;
  proxy = await startFaultyProxy(kintone.url);
  client = started.access.client;
  const result = (await runSetup(started.access)).result;
  settings = result.settings;
  await loadSample(started.access, result.appIds);
  const { fileKey } = await client.file.uploadFile({
    file: { name: "会場.png", data: PIXEL },
  });
  const { records } = await client.record.getRecords({
    app: result.appIds.activities,
    query: '節 in ("研修") order by $id asc limit 1',
  });
  await client.record.updateRecord({
    app: result.appIds.activities,
    id: String(records[0]?.$id?.value),
    record: {
      [settings.sources.activities?.fields.photos ?? ""]: {
        value: [{ fileKey }],
      },
    },
  });
  folder = await mkdtemp(path.join(tmpdir(), "report-command-"));
  settingsPath = path.join(folder, "settings.json");
  await writeFile(settingsPath, JSON.stringify(settings));
});

afterAll(async () => {
  await proxy.close();
  await kintone.close();
  await rm(folder, { recursive: true });
});

const OF_KINTONE = new Set([
  "RECORD_NUMBER",
  "__ID__",
  "__REVISION__",
  "CREATOR",
  "CREATED_TIME",
  "MODIFIER",
  "UPDATED_TIME",
]);

/** What someone entered in a record, to be entered again. */
const entered = (record: Record<string, { type: string; value: unknown }>) =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, { type }]) => !OF_KINTONE.has(type))
      .map(([code, { value }]) => [code, { value }]),
  );

const outDir = (name: string) => path.join(folder, name);

const inputs = (baseUrl = kintone.url) => [
  ...["--base-url", baseUrl],
  ...["--settings", settingsPath],
  ...["--fiscal-years", "2022,2023"],
];

const secretary = [
  ...["--username", "secretary"],
  ...["--password", "secretary-pass"],
];

const readFigures = async (out: string): Promise<Figures> => {
  const names = await readdir(out);
  const [name = "", ...others] = names.filter((each) =>
    each.endsWith(".figures.json"),
  );
  expect(others).toEqual([]);
  return JSON.parse(await readFile(path.join(out, name), "utf8")) as Figures;
};

describe("npm run report", () => {
  it("writes the internal edition with names, under a name that says so", async () => {
    const out = outDir("internal");
    const run = await runReport([
      ...[...inputs(), ...secretary, "--out", out],
      ...["--formats", "xlsx", "--edition", "internal"],
    ]);
    expect(run.code).toBe(0);
    expect(await readdir(out)).toEqual([
      "令和4・5年度_CXO補佐官活動まとめ（庁内版）.xlsx",
    ]);
    const workbook = await readXlsx(
      await readFile(
        path.join(out, "令和4・5年度_CXO補佐官活動まとめ（庁内版）.xlsx"),
      ),
    );
    const [header = [], ...rows] =
      workbook.sheets.find(({ name }) => name === "記録一覧")?.rows ?? [];
    const names = rows.map((row) => row[header.indexOf("主参加者")]);
    expect(names).toContain("赤松 典子");
    const links = Object.values(
      unzipSync(
        await readFile(
          path.join(out, "令和4・5年度_CXO補佐官活動まとめ（庁内版）.xlsx"),
        ),
      ),
    )
      .map((part) => strFromU8(part))
      .join("");
    expect(links).toContain(
      `${kintone.url}/k/${settings.sources.meetings?.appId}/show#record=`,
    );
  });

  it("writes all formats with the published figures", async () => {
    const out = outDir("all");
    const run = await runReport([...inputs(), ...secretary, "--out", out]);
    expect(run.code).toBe(0);
    // The sample spells two terms in another way than the settings, and one activity goes on.
    expect(run.error).toContain("エラー 0件、そのほか 3件");
    expect(run.out).toContain("230件を読み込みました。");
    const name = "令和4・5年度_CXO補佐官活動まとめ";
    const read = (extension: string) =>
      readFile(path.join(out, `${name}.${extension}`));
    expect((await readdir(out)).sort()).toEqual(
      [
        ...["Shift_JIS.csv", "csv", "docx", "figures.json"],
        ...["html", "opendata.zip", "pptx", "xlsx"],
      ]
        .map((extension) => `${name}.${extension}`)
        .sort(),
    );

    const { fiscalYears } = await readFigures(out);
    expect(fiscalYears.map(({ label }) => label)).toEqual([
      "令和4年度",
      "令和5年度",
    ]);
    for (const [index, expected] of EXPECTED_YEARS.entries()) {
      const year = fiscalYears[index];
      for (const section of expected.sections) {
        const found = year?.sections.find(
          ({ title }) => title === section.title,
        );
        expect(found?.count).toBe(section.count);
        expect(found?.footnotes).toEqual(
          section.footnote && [section.footnote],
        );
        if (section.byRank) {
          expect(found?.byRank?.filter(({ total }) => total !== 0)).toEqual(
            section.byRank,
          );
        }
        if (section.lines) expect(found?.lines).toEqual(section.lines);
      }
      expect(year?.monthly).toHaveLength(12);
    }

    const html = (await read("html")).toString("utf8");
    expect(html).toContain("67回");
    expect(html).toContain(`data:image/png;base64,${PIXEL.toString("base64")}`);

    const chapters = readHtmlDocument(html).chapters.map(({ title: of }) => of);
    const inOffice = [
      await readSlides(await read("pptx")),
      await readWord(await read("docx")),
    ];
    for (const document of inOffice) {
      // What is read page by page has its tables by month at the end.
      expect(document.chapters.map(({ title: of }) => plain(of))).toEqual(
        [...chapters, "資料 月別の回数と人数"].map(plain),
      );
    }
    const inUtf8 = readCsv(new TextDecoder().decode(await read("csv")));
    expect(inUtf8.length).toBeGreaterThan(400);
    expect(
      readCsv(new TextDecoder("shift_jis").decode(await read("Shift_JIS.csv"))),
    ).toEqual(inUtf8);

    const workbook = unzipSync(await read("xlsx"));
    const text = Object.values(workbook)
      .map((part) => strFromU8(part))
      .join("");
    const meetings = settings.sources.meetings?.appId;
    expect(text).toContain("67");
    expect(text).not.toContain(`/k/${meetings}/`);
    expect(text).not.toContain(kintone.url);
  });

  it("prints a PDF that a screen reader finds its way in", async () => {
    const out = outDir("pdf");
    const run = await runReport([
      ...[...inputs(), ...secretary, "--out", out, "--formats", "pdf"],
    ]);
    expect(run.code).toBe(0);
    const [name = "", ...others] = await readdir(out);
    expect([name, others]).toEqual([
      "令和4・5年度_CXO補佐官活動まとめ.pdf",
      [],
    ]);
    const bytes = await readFile(path.join(out, name));
    const pages = readPdf(bytes);
    expect(pages.length).toBeLessThanOrEqual(12);
    const text = pages.map((page) => page.text).join("");
    for (const said of ["幹部職・管理職1on1ミーティング67回", "目次"])
      expect(text).toContain(said);
    expect(text).not.toContain("赤松");
    expect(
      new Set(pages.map(({ size }) => size.map(Math.round).join())),
    ).toEqual(new Set(["595,842"]));
    const { title, language, bookmarks, structure, fontsOutside } =
      readPdfAids(bytes);
    expect(title).toBe("令和4・5年度 CXO補佐官活動まとめ");
    expect(language).toBe("ja");
    for (const chapter of ["令和4年度の主な実施内容", "好事例の紹介"])
      expect(bookmarks).toContain(chapter);
    for (const kind of ["H1", "H2", "Table", "TH", "TD", "LI", "Figure"])
      expect(structure).toContain(kind);
    expect(fontsOutside).toBe(0);
  });

  it("says before it reads what a PDF takes", async () => {
    const run = await runReport(
      [
        ...[
          ...inputs(),
          ...secretary,
          "--out",
          outDir("none"),
          "--formats",
          "pdf",
        ],
      ],
      { CHROMIUM_PATH: "/nowhere/chromium" },
    );
    expect(run.code).toBe(5);
    expect(run.error).toContain("CHROMIUM_PATH に実行ファイルの場所を");
    expect(run.out).toBe("");
    expect(existsSync(outDir("none"))).toBe(false);
  });

  it("counts up to --as-of, with login and address from the environment", async () => {
    const out = outDir("as-of");
    const run = await runReport(
      [
        ...["--settings", settingsPath, "--fiscal-years", "2023"],
        ...["--as-of", "2023-09-30", "--formats", "figures", "--out", out],
        ...["--verbose", "--language", "en"],
      ],
      {
        KINTONE_BASE_URL: kintone.url,
        KINTONE_USERNAME: "clerk",
        KINTONE_PASSWORD: "clerk-pass",
      },
    );
    expect(run.code).toBe(0);
    const late = run.error
      .split("\n")
      .filter((line) => line.includes("Not counted"));
    expect(late).toHaveLength(2);
    expect(late.find((line) => line.startsWith("1on1"))).toMatch(
      /^1on1 meetings?, \d+ findings: Not counted: after the closing date\. \(records \d+(, \d+){19} and \d+ more\)$/u,
    );
    const [year] = (await readFigures(out)).fiscalYears;
    expect(year?.asOf).toBe("2023-09-30");
    expect(year?.sections[0]?.count).toBe(
      year?.monthly
        .slice(0, 6)
        .reduce((sum, { count }) => sum + Number(count), 0),
    );
    expect(year?.sections[0]?.count).toBeLessThan(67);
  });

  it("refuses a 基準日 before the year starts with a sentence", async () => {
    const out = outDir("too-early");
    const run = await runReport([
      ...inputs(),
      ...secretary,
      ...["--as-of", "2023-01-31", "--formats", "figures", "--out", out],
    ]);
    expect(run.code).toBe(2);
    expect(run.error).toContain(
      "基準日（令和5年（2023年）1月31日）が令和5年度の始まりより前なので、集計できません。",
    );
    expect(existsSync(out)).toBe(false);
  });

  it("reads with API tokens of all apps", async () => {
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
    const out = outDir("tokens");
    const run = await runReport([
      ...inputs(),
      ...["--api-token", tokens.join(",")],
      ...["--formats", "figures", "--out", out, "--quiet"],
    ]);
    expect(run).toEqual({ code: 0, out: "", error: "" });
    expect((await readFigures(out)).fiscalYears).toHaveLength(2);
  });

  it("names a meeting that is entered twice, and the record it repeats", async () => {
    const app = settings.sources.meetings?.appId ?? "";
    const { records } = await client.record.getRecords({
      app,
      query: "order by $id asc limit 1",
    });
    const [first] = records;
    if (first === undefined) throw new Error("The sample has meetings.");
    const { id } = await client.record.addRecord({
      app,
      record: entered(first),
    });
    const run = await runReport([
      ...inputs(),
      ...secretary,
      ...["--formats", "figures", "--out", outDir("twice"), "--verbose"],
    ]);
    await client.record.deleteRecords({ app, ids: [id] });
    const repeated = String(first.$id?.value);
    const lines = run.error.split("\n");
    for (const [one, other] of [
      [id, repeated],
      [repeated, id],
    ])
      expect(
        lines.some(
          (line) =>
            line.includes(`${one}`) &&
            line.includes(
              `同じ日・同じ補佐官の記録がすでにあります（記録番号 ${other}）`,
            ),
        ),
      ).toBe(true);
  });

  it("names a rank that is not the one of the meeting's day, or says that it was not compared", async () => {
    const { appId: app = "", fields } = settings.sources.meetings ?? {};
    const { records } = await client.record.getRecords({
      app,
      query: `${fields?.status ?? ""} in ("実施") order by $id asc limit 1`,
    });
    const [first] = records;
    const id = String(first?.$id?.value);
    const table = fields?.attendances ?? "";
    type Rows = { id: string; value: Record<string, { value: string }> }[];
    const rows = first?.[table]?.value as unknown as Rows;
    const rank = fields?.rank ?? "";
    const right = rows[0]?.value[rank]?.value ?? "";
    const wrong = right === "課長級" ? "部長級" : "課長級";
    const store = (value: string) =>
      client.record.updateRecord({
        app,
        id,
        record: {
          [table]: {
            value: rows.map((row, index) => ({
              id: row.id,
              value: index === 0 ? { [rank]: { value } } : {},
            })),
          },
        },
      });
    await store(wrong);
    const args = [...secretary, "--formats", "figures", "--verbose"];
    const compared = await runReport([
      ...inputs(),
      ...[...args, "--out", outDir("compared")],
    ]);
    const unread = path.join(folder, "unread.json");
    const { sources } = settings;
    await writeFile(
      unread,
      JSON.stringify({
        ...settings,
        sources: { ...sources, staff: { ...sources.staff, appId: "9999" } },
      }),
    );
    const notCompared = await runReport([
      ...inputs().map((each) => (each === settingsPath ? unread : each)),
      ...[...args, "--out", outDir("not-compared")],
    ]);
    await store(right);
    const sentence = `名簿の異動履歴では、この日の役職は「${right}」です`;
    const lines = compared.error.split("\n");
    expect(lines.filter((line) => line.includes(sentence)).join()).toContain(
      `記録${id}: `,
    );
    expect(compared.error).not.toContain("職員名簿を読めない");
    expect(notCompared.code).toBe(0);
    expect(notCompared.error).toContain("職員名簿を読めないため");
    expect(notCompared.error).not.toContain(sentence);
  });

  it("writes nothing and ends with 4 when kintone is not read completely", async () => {
    const out = outDir("incomplete");
    proxy.failNext("$id > 0 ", errorAnswer(520, "GAIA_UN01"));
    const run = await runReport([
      ...inputs(proxy.url),
      ...secretary,
      ...["--out", out, "--quiet"],
    ]);
    expect(run.code).toBe(4);
    expect(run.error).toContain("kintoneでエラーが起きました。");
    expect(await readdir(folder)).not.toContain("incomplete");
  });

  it("ends with 3 and names what to correct in the settings", async () => {
    const broken = path.join(folder, "broken.json");
    await writeFile(
      broken,
      JSON.stringify({ ...settings, fiscalYearStartMonth: 13 }),
    );
    const run = await runReport([
      ...inputs(),
      ...secretary,
      ...["--settings", broken, "--out", outDir("broken")],
    ]);
    expect(run.code).toBe(3);
    expect(run.error).toContain(
      "fiscalYearStartMonth: 月は1から12までの整数で入力してください。",
    );
  });

  it("ends with 5 when the files can't be written", async () => {
    const run = await runReport([
      ...inputs(),
      ...secretary,
      ...["--formats", "figures", "--out", path.join(settingsPath, "out")],
    ]);
    expect(run.code).toBe(5);
    expect(run.error).toContain("何も出力していません。");
  });

  it("ends with 2 and says what is missing", async () => {
    const run = await runReport([...inputs(), "--out", outDir("none")]);
    expect(run).toMatchObject({
      code: 2,
      error:
        "だれとして読むかを指定してください。--username とパスワード（環境変数 KINTONE_PASSWORD か --password-file）、または環境変数 KINTONE_API_TOKEN です。\n",
    });
  });
});
