import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/import/records/change-understanding";
import { wordsBesideTicks } from "../../../src/import/records/planning/words-beside-ticks";
import type { ImportController } from "../../../src/ui/importing/import-controller";
import type { ImportCity } from "./import-city";
import { startImportCity } from "./import-city";

/* Lists with words beside the ticks and the days of their cells, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterEach(() => city.emptyApp(city.appIds.meetings));

afterAll(() => city?.close());

const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);
const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.detail, rows]);

describe("words beside a tick", () => {
  const HEADINGS = "実施日\t開始\t補佐官\tテーマ\t天野大地\t朝霧正道";
  const held = (day: string, one: string, other: string) =>
    `${day}\t13:30\t宮崎光世\t見直し\t${one}\t${other}`;
  const besideTicks = ({ table, understanding }: ImportController) =>
    wordsBesideTicks(
      table ?? { columns: [], rows: [] },
      understanding?.mapping ?? new Map(),
      { cancelled: ["中止"], fields: [] },
    ).map(({ text, rows }) => `${text} ${rows}`);

  it("are told with whom they stand at, those of most rows first, and nobody is lost", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/5/1", "◎", "○途中から"),
      held("2023/5/2", "◎（オンライン）", "○途中から"),
      held("2023/5/3", "◎", "○"),
    );
    expect(besideTicks(tab)).toEqual([
      "朝霧正道：○途中から 2",
      "天野大地：◎（オンライン） 1",
    ]);
    expect(tab.planned.map(({ entered }) => entered.people.length)).toEqual([
      2, 2, 2,
    ]);
    expect(statesOf(tab)).toEqual(["実施", "実施", "実施"]);
  });

  it("are asked where they may say that nothing took place, and where somebody else came", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/5/1", "◎（再調整）", ""),
      held("2023/5/2", "◎中止", ""),
      held("2023/5/3", "◎（代理）", ""),
    );
    expect(statesOf(tab)).toEqual(["wrong", "wrong", "wrong"]);
    expect(asked(tab).map(([detail]) => detail)).toEqual(
      expect.arrayContaining(["◎（再調整）", "◎中止", "天野大地（代理）"]),
    );
    expect(besideTicks(tab)).toEqual([]);
  });
});
