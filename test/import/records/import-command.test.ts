import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importList } from "../../../scripts/import/import-list";
import { parseImportArguments } from "../../../scripts/import/parse-import-arguments";
import { hungConnection, startFaultyProxy } from "../../support/faulty-proxy";
import type { ImportCity } from "./import-city";
import { SECRETARY, startImportCity } from "./import-city";

let city: ImportCity;
let folder: string;

beforeAll(async () => {
  city = await startImportCity();
  folder = mkdtempSync(path.join(tmpdir(), "nendo-import-"));
  writeFileSync(inFolder("settings.json"), JSON.stringify(city.settings));
});
afterAll(async () => {
  await city.close();
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string) => path.join(folder, name);

const run = (...args: readonly string[]) => runAsked(undefined, ...args);

/** @param answer of whoever sits at the terminal; absent: nobody does */
const runAsked = async (
  answer: string | undefined,
  ...args: readonly string[]
) => {
  const told: string[] = [];
  const parsed = parseImportArguments(
    [
      ...["--base-url", city.kintone.url, "--username", SECRETARY.username],
      ...["--settings", inFolder("settings.json")],
      ...["--notes", inFolder("imports.json"), ...args],
    ],
    { KINTONE_PASSWORD: SECRETARY.password },
  );
  if (parsed === "help") throw new RangeError("help");
  const code = await importList(
    parsed,
    (line) => told.push(line),
    answer === undefined ? undefined : () => Promise.resolve(answer),
  );
  return { code, told: told.join("\n") };
};

const records = () => city.countOf(city.appIds.meetings);

/** As Excel on Windows saves it. */
const LIST = [
  "いつ,相手,補佐官,テーマ",
  "5月1日,天野大地,石原,見直し",
  "5月2日,だれか,宮崎光世,計画",
].join("\r\n");

it("looks first, asks what it can't tell, writes and takes back", async () => {
  const file = inFolder("list.csv");
  writeFileSync(file, LIST);
  const told = [
    "--file",
    file,
    "--column",
    "いつ=開催日",
    "--column",
    "相手=氏名",
  ];
  const dry = await run(...told, "--dry-run");
  expect(dry.code).toBe(0);
  expect(dry.told).toContain("2行の一覧を読みました。");
  expect(dry.told).toContain(
    "年を書き足すか、年度（表では「何月の記録」）を選んでください。",
  );
  expect(await records()).toBe(0);

  const year = [...told, "--fiscal-year", "2023"];
  const asked = await run(...year);
  expect(asked.code).toBe(5);
  expect(asked.told).toContain("候補：「石原弘子」");
  expect(await records()).toBe(0);

  const done = await run(...year, "--answer", "石原=石原弘子", "--leave-wrong");
  expect(done.code).toBe(0);
  expect(done.told).toContain("1件の記録を書き込みました。");
  expect(await records()).toBe(1);
  for (const word of ["天野", "石原", "見直し"]) {
    expect(readFileSync(inFolder("imports.json"), "utf8")).not.toContain(word);
  }

  // Nobody can be asked, and nobody said yes.
  await expect(run("--undo")).rejects.toThrow("--yes");
  const kept = await runAsked("n", "--undo");
  expect(kept.told).toContain("この取り込みで作った1件を削除します。");
  expect(kept.code).toBe(5);
  expect(await records()).toBe(1);
  const undone = await runAsked("y", "--undo");
  expect(undone.told).toContain("1件の記録を削除しました。");
  expect(await records()).toBe(0);
  await expect(run("--undo", "--yes")).rejects.toThrow(
    "取り消せる取り込みがありません。",
  );
});

it("writes no day in a year that it doesn't say before that is confirmed, or chosen", async () => {
  const file = inFolder("yearless.csv");
  const list = (...days: readonly string[]) =>
    writeFileSync(
      file,
      [
        "令和4年度 面談,,",
        "開催日,職員番号,補佐官",
        ...days.map((day) => `${day},2001,宮崎光世`),
      ].join("\n"),
    );
  list("5/1", "3/2");
  const before = await records();
  const asked = await run("--file", file, "--leave-wrong");
  expect(asked.code).toBe(5);
  expect(asked.told).toContain("年の書かれていない日付が2件あります。");
  expect(asked.told).toContain(
    "2件（題名「令和4年度 面談」から）：令和4年度（2022年度）、2022年5月1日～2023年3月2日",
  );
  expect(asked.told).toContain("--confirm-years");
  expect(await records()).toBe(before);
  const done = await run("--file", file, "--confirm-years");
  expect(done.code).toBe(0);
  expect(await records()).toBe(before + 2);
  await run("--undo", "--yes");

  list("8/3", "3/3", "4/5", "9/6");
  const open = await run("--file", file, "--confirm-years");
  expect(open.code).toBe(5);
  expect(open.told).toContain(
    "令和4年度（2022年度）から、年度の変わり目で次の年度：2022年8月3日～2023年9月6日",
  );
  const title = "令和4年度 面談";
  const told = ["--file", file, "--dry-run", "--answer"];
  await expect(run(...told, `${title}=去年`)).rejects.toThrow("「去年」");
  const divided = await run(
    ...told,
    `${title}=令和4年度（2022年度）から、年度の変わり目で次の年度`,
  );
  expect(divided.told).toContain("書き込む記録 4件");
  expect(divided.told).toContain("は、次の年の日付として書き込みます。");
  const one = await run(...told, `${title}=令和3年度`);
  expect(one.told).toContain("2021年4月5日～2022年3月3日");
});

it("tells the answer of a year from one of something else that is called the same", async () => {
  const file = inFolder("called-same.csv");
  const list = (title: string, mode: string) =>
    writeFileSync(
      file,
      `${title},,,\n開催日,職員番号,補佐官,実施方法\n5/1,2001,宮崎光世,${mode}`,
    );
  list("令和4年度", "令和4年度");
  const told = ["--file", file, "--dry-run", "--answer"];
  const mode = await run(...told, "令和4年度=対面");
  expect(mode.told).toContain("2022年5月1日");
  expect(mode.told).toContain("書き込む記録 1件");
  const year = await run(...told, "令和4年度=令和3年度");
  expect(year.told).toContain("2021年5月1日");
  expect(year.told).toContain("直すところがあるもの 1件");
  list("面談", "対面");
  const open = await run("--file", file, "--dry-run");
  expect(open.told).toContain(
    "--answer 年=令和4年度 のように答えてください。\n",
  );
});

it("takes one answer for one person alone where two of one name are asked", async () => {
  const file = inFolder("two.csv");
  writeFileSync(
    file,
    [
      "開催日,氏名,所属,補佐官",
      "2023/5/1,朝霧正道,上下水道局,宮崎光世",
      "2023/5/2,朝霧正道,消防本部,宮崎光世",
    ].join("\n"),
  );
  await expect(
    run("--file", file, "--dry-run", "--answer", "朝霧正道=2001"),
  ).rejects.toThrow("朝霧正道（上下水道局）、朝霧正道（消防本部）");
  const one = await run(
    ...["--file", file, "--dry-run"],
    ...["--answer", "朝霧正道（消防本部）=2001"],
  );
  expect(one.told).toContain("書き込む記録 1件");
  expect(one.told).toContain("2行目：名簿の同じ氏名の人とは");
});

it("tells once what all rows lack", async () => {
  const file = inFolder("no-title.csv");
  writeFileSync(
    file,
    [
      "開始日,節,集計見出し,回数",
      "2023/5/1,研修,研修,1",
      "2023/5/2,研修,研修,1",
      "2023/5/3,研修,研修,x",
    ].join("\n"),
  );
  const { told } = await run(
    ...["--file", file, "--dry-run", "--kind", "activities"],
  );
  expect(told.match(/題名：/gu)).toHaveLength(1);
  expect(told).toContain("すべての行：題名：");
  expect(told).toContain("4行目：「x」は数ではありません。");
});

it("takes any number of the roster as an answer, and tells answers that nothing asked", async () => {
  const file = inFolder("changed.csv");
  writeFileSync(
    file,
    [
      "開催日,開始,氏名,補佐官,備考",
      "2023/5/1,13:30,朝霧正道→春野和則に変更,宮崎光世,",
      "2023/5/2,13:30,天野大地,宮崎光世,本人欠席、係長の夏川が代わりに受けた",
    ].join("\n"),
  );
  const told = ["--file", file, "--dry-run", "--answer"];
  const asked = await run(...told, "朝霧正道→春野和則=なし");
  expect(asked.told).toContain("候補：「2002 春野 和則");
  expect(asked.told).toContain("夏川 佳代");
  expect(asked.told).toContain(
    "使わなかった答え：「朝霧正道→春野和則=なし」。",
  );
  const text = "天野大地（本人欠席、係長の夏川が代わりに受けた）";
  const other = await run(
    ...told,
    "朝霧正道→春野和則に変更=9999",
    "--answer",
    `${text}=4002`,
  );
  expect(other.told).toContain("書き込む記録 1件、直すところがあるもの 1件");
  expect(other.told).toContain("「朝霧正道→春野和則に変更=9999」");
  expect(other.told).not.toContain(`「${text}=4002」`);
});

it("takes an answer to what is asked once another is answered", async () => {
  const file = inFolder("two-advisers.csv");
  writeFileSync(
    file,
    [
      "開催日,開始,職員番号,補佐官",
      "2023/5/1,13:30,2001,宮崎・石原",
      "2023/5/2,13:30,2001,宮崎光世",
    ].join("\n"),
  );
  const told = ["--file", file, "--dry-run", "--answer", "宮崎=宮崎光世"];
  const one = await run(...told);
  expect(one.told).toContain("候補：「石原弘子」");
  const both = await run(...told, "--answer", "石原=石原弘子");
  expect(both.told).toContain("書き込む記録 2件");
});

it("takes an answer for what begins with a hyphen", () => {
  const parsed = parseImportArguments(
    [
      ...["--base-url", "http://localhost:1", "--username", "x"],
      ...["--file", "x.csv", "--answer", "-=中止", "--answer", "回数：-=実施"],
    ],
    { KINTONE_PASSWORD: "x" },
  );
  expect(parsed).toMatchObject({
    answers: [
      ["-", "中止"],
      ["回数：-", "実施"],
    ],
  });
});

it("writes no row that says 中止 before it is told what it is", async () => {
  const file = inFolder("called-off.csv");
  writeFileSync(
    file,
    [
      "開催日,開始,職員番号,補佐官,備考",
      "2023/5/1,13:30,2001,宮崎光世,中止（議会対応のため）",
      "2023/5/2,13:30,2001,宮崎光世,資料あり",
    ].join("\n"),
  );
  const asked = await run("--file", file);
  expect(asked.code).toBe(5);
  expect(asked.told).toContain("2行目：「中止」とあります。");
  expect(asked.told).toContain("候補：「実施」「中止」「取り込まない」");
  const told = ["--file", file, "--dry-run", "--answer"];
  await expect(run(...told, "中止=延期")).rejects.toThrow("「取り込まない」");
  const off = await run(...told, "中止=中止");
  expect(off.told).toContain("状態：実施 1件、中止 1件");
  const left = await run(...told, "中止=取り込まない");
  expect(left.told).toContain("書き込む記録 1件、取り込まないもの 1件");
});

it("leaves out rows, takes the first of several as principal, and refuses what is no choice", async () => {
  const file = inFolder("several.csv");
  writeFileSync(
    file,
    [
      "令和5年度 面談",
      "月,日,参加者,同席者,補佐官",
      "5,1,天野大地、朝霧正道,春野和則,宮崎光世",
      ",8,海野,,宮崎光世",
      "6,5,夏川佳代部長,,石原",
    ].join("\n"),
  );
  const asked = await run("--file", file, "--dry-run");
  expect(asked.told).toContain("同席者 → 氏名（2人目）");
  expect(asked.told).toContain("--first-principal");
  expect(asked.told).toContain("書き込む記録 0件、直すところがあるもの 3件");
  await expect(
    run("--file", file, "--dry-run", "--answer", "石原=石原"),
  ).rejects.toThrow("「石原」という選択肢はありません");
  await expect(
    run("--file", file, "--dry-run", "--leave-out", "12"),
  ).rejects.toThrow("12行目は一覧にありません");
  const told = await run(
    ...["--file", file, "--dry-run", "--first-principal", "--leave-out", "4"],
    ...["--answer", "石原=石原弘子"],
  );
  expect(told.told).toContain("書き込む記録 2件、取り込まないもの 1件");
  expect(told.told).toContain("令和5年5月 1件、令和5年6月 1件、計 2件");
});

it("makes a form to fill in, and takes what is filled in under its example", async () => {
  const file = inFolder("form.xlsx");
  await run("--template", file);
  const { sheets } = await readXlsx(readFileSync(file));
  expect(sheets[0]?.rows[0]).toContain("開催日");
  expect(sheets[1]?.rows.flat()).toContain("宮崎光世");
  const [form] = sheets;
  const headings = form?.rows[0] ?? [];
  const filled: Readonly<Record<string, string>> = {
    開催日: "令和5年5月10日",
    状態: "実施",
    補佐官: "宮崎光世",
    氏名: "天野大地",
  };
  const entry = headings.map((heading) => filled[String(heading)] ?? "");
  const bytes = await writeXlsx({
    sheets: [
      { name: form?.name ?? "", rows: [...(form?.rows ?? []), entry] },
      { name: sheets[1]?.name ?? "", rows: sheets[1]?.rows ?? [] },
    ],
  });
  writeFileSync(file, bytes);
  const { told } = await run("--file", file, "--dry-run");
  expect(told).toContain("書き込む記録 1件");
});

it("ends when no answer comes in the time that kintone is given", async () => {
  const proxy = await startFaultyProxy(city.kintone.url, () => hungConnection);
  const file = inFolder("hung.csv");
  writeFileSync(file, LIST);
  await expect(
    run(
      ...["--file", file, "--dry-run"],
      ...["--base-url", proxy.url, "--timeout", "1"],
    ),
  ).rejects.toMatchObject({ code: "timedOut" });
  await proxy.close();
});

it.each([
  [[], "--file がありません。"],
  [["--file", "存在しない.xlsx"], "を開けません"],
  [["--file", "x", "--set", "状態"], "「左=右」の形"],
  [["--file", "x", "--timeout", "0"], "--timeout"],
])("says what is wrong with %j", async (args, sentence) => {
  await expect(run(...args)).rejects.toThrow(sentence);
});

it("writes nothing while a total of the list differs, until that is accepted", async () => {
  const file = inFolder("totals.csv");
  writeFileSync(
    file,
    [
      "開催日,開始,職員番号,補佐官,テーマ",
      "2023/7/3,13:30,2001,宮崎光世,人材",
      "（例）2023/7/4,13:30,2001,宮崎光世,採用",
      "小計,,,,1件",
      "合計,,,,2件",
    ].join("\n"),
  );
  const before = await records();
  const refused = await run("--file", file);
  expect(refused.code).toBe(5);
  expect(refused.told).toContain(
    "4行目「小計」の「1件」は、読み取った記録1件と合っています。",
  );
  expect(refused.told).toContain(
    "5行目「合計」は「2件」ですが、読み取ったのは記録1件です。",
  );
  expect(refused.told).toContain("--accept-totals を付けてください。");
  for (const line of [
    "年度：令和5年度（2023年度） 1件",
    "状態：実施 1件",
    "参加者：のべ 1人、実 1人",
    "補佐官：宮崎光世 1件",
  ])
    expect(refused.told).toContain(line);
  expect(await records()).toBe(before);
  const accepted = await run("--file", file, "--accept-totals");
  expect(accepted.code).toBe(0);
  expect(await records()).toBe(before + 1);
});

it("takes what heads rows for a field, by its name alone", async () => {
  const file = inFolder("blocks.csv");
  writeFileSync(
    file,
    [
      "開催日,開始,職員番号,テーマ",
      "■宮崎光世補佐官,,,",
      "2023/8/7,13:30,2001,人材",
      "■石原弘子補佐官,,,",
      "2023/8/8,13:30,2001,採用",
    ].join("\n"),
  );
  const { told } = await run(
    ...["--file", file, "--dry-run", "--column", "区切りの見出し=テーマ"],
    ...["--set", "補佐官=宮崎光世"],
  );
  expect(told).toContain("区切りの見出し → テーマ");
  const { told: guessed } = await run("--file", file, "--dry-run");
  expect(guessed).toContain("補佐官：宮崎光世 1件、石原弘子 1件");
  expect(guessed).toContain("書き込む記録 2件");
});

it("writes ranks of a list that was made later only once it is told whose are right", async () => {
  const file = inFolder("ranks.csv");
  writeFileSync(
    file,
    [
      "開催日,職員番号,役職,補佐官",
      ...["1", "2", "3", "4"].map(
        (day) => `2022/6/${day},4006,"室長、次長級",宮崎光世`,
      ),
    ].join("\n"),
  );
  const before = await records();
  const asked = await run("--file", file);
  expect(asked.code).toBe(5);
  expect(asked.told).toContain("4人分：一覧の役職が、名簿の異動履歴から");
  expect(asked.told.match(/異動履歴から/gu)).toHaveLength(1);
  expect(asked.told).toContain("--ranks roster");
  expect(await records()).toBe(before);
  await expect(run("--file", file, "--ranks", "today")).rejects.toThrow(
    "--ranks",
  );
  const done = await run("--file", file, "--ranks", "roster");
  expect(done.code).toBe(0);
  expect(await records()).toBe(before + 4);
  const { records: written } = await city.admin.record.getRecords({
    app: city.appIds.meetings,
    query: "order by $id desc limit 4",
  });
  expect(JSON.stringify(written).match(/"課長級"/gu)).toHaveLength(4);
  await run("--undo", "--yes");
});
