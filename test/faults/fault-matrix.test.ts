import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { factsOfTable, faultsTable } from "./faults-table";
import { stubPage } from "../support/page-api";
import { entryTableUseCases } from "./use-cases/entry-table";
import { importingUseCases } from "./use-cases/importing";
import { manyUseCases } from "./use-cases/many";
import { commandUseCases } from "./use-cases/command";
import { formUseCases } from "./use-cases/forms";
import { readingUseCases } from "./use-cases/reading";
import { startCityOfFaults, type CityOfFaults } from "./city-of-faults";
import { runMatrix, untruthsOf, type Cell } from "./run-matrix";
import { settingsUseCases } from "./use-cases/settings-screen";
import { startSetupUseCases } from "./use-cases/setup";
import { writingUseCases } from "./use-cases/writing";

const ROOT = path.resolve(import.meta.dirname, "../..");

let city: CityOfFaults;
let setups: Awaited<ReturnType<typeof startSetupUseCases>>;
let cells: readonly Cell[];

beforeAll(async () => {
  city = await startCityOfFaults();
  setups = await startSetupUseCases();
  stubPage(() => city.kintone.url);
  cells = await runMatrix(
    [
      ...readingUseCases(city),
      ...settingsUseCases(city),
      ...setups.useCases,
      ...formUseCases(city),
      ...commandUseCases(city),
      ...writingUseCases(city),
      ...entryTableUseCases(city),
      ...(await manyUseCases(city)),
      ...(await importingUseCases(city)),
    ],
    city,
  );
}, 1_200_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await city?.close();
  await setups?.close();
});

/** The list of messages, as patterns: … stands for what differs. */
const listed = readFileSync(path.join(ROOT, "docs/messages.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|")[1]?.trim() ?? "")
  .map(
    (message) =>
      new RegExp(
        `^${message.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&").replaceAll("…", ".*")}$`,
        "u",
      ),
  );

const isListed = (sentence: string): boolean =>
  // A request that is of no one app names none.
  listed.some((pattern) =>
    [sentence, sentence.replace(/^アプリ(?!（)/u, "アプリ（番号…）")].some(
      (one) => pattern.test(one),
    ),
  );

it("tells the truth in every cell, in both languages", () => {
  const untrue = cells.flatMap((cell) => {
    const wrong = untruthsOf(cell, isListed);
    const { useCase, call, fault, frequency, position, told } = cell;
    return wrong.length === 0
      ? []
      : [
          `${useCase} / ${call} / ${fault} ${frequency} ${position}: ${told.claim}: ${wrong.join("; ")}`,
        ];
  });
  expect(untrue).toEqual([]);
});

/** What stands in docs/faults.md before the tables. */
const head = (cells_: number) => `# 障害のときに起きること

kintoneとの通信の障害ごとに、何が起き、何と表示されるかの一覧です。試験がすべての組み合わせ（${cells_}通り）を実際に起こし、表示する文がkintoneの中身と合うことを確かめて、この表を作っています（\`npm run generate:docs\`）。まとめ、面談の記録、設定画面の33通りは、ブラウザーの画面でも確かめています。手で書きかえないでください。\`npm run release\` は手元のファイルから作るだけで、通信をしないので、ここにはありません。

- 頻度：「一度」はその要求だけ、「続く」はそれから後の同じ要求すべてに障害が起きたとき。同じ要求が何度もあるものは、最初・中ほど・最後で試しています。
- 結果：「できる」「表示する」は終わりまで進んだもの。「何も変わらない」は、kintoneの中身が前のままと確かめられたもの。「途中で止まる」は、つくりかけたものが残り、そのように伝えるもの。もう一度行うと続きから進み、一つだけできることも、組み合わせごとに確かめています。「分からない」は、そのように伝えるもの。一部だけを表示したり、二重に書き込んだりすることはありません。
- やり直し：同じ要求を、間を空けて送り直したか。
- 障害：切断（応答の前に切れる）、無応答（時間切れになる）、少しずつ（終わらない応答）、途中で切れる（反映されたあと、応答の途中で切れる）、200（別の内容の応答）、やめる（待つ人が「やめる」を押した。反映後にやめる：kintoneに反映されたあとで押した）、数字（その番号の応答。502はkintoneに反映されたあと）。

`;

it("is told in docs/faults.md as it is", () => {
  const file = path.join(ROOT, "docs/faults.md");
  const made = `${head(cells.length)}${faultsTable(cells)}`;
  if (process.env.WRITE_DOCS === "1") writeFileSync(file, made);
  const told = readFileSync(file, "utf8");
  expect(factsOfTable(told)).toEqual(factsOfTable(made));
  expect(factsOfTable(told).size).toBeGreaterThan(500);
  expect(told).toContain(head(cells.length));
});
