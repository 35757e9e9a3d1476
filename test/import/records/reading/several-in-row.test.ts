import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Rows with several records, and what sheets and columns say of advisers, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listOf = (...lines: readonly string[]) => city.tabWith("meetings", lines);

const recordsOf = ({ planned }: ImportController) =>
  planned.map(({ rows, standing, sent, entered }) =>
    [
      rows.join("+"),
      standing,
      sent.開催日?.value,
      entered.people.map(({ personName }) => personName).join("・"),
      sent.テーマ?.value,
    ].join(" "),
  );

describe("rows that hold several records each", () => {
  it("become a record each, named by what stands over them; blank ones none", async () => {
    const tab = await listOf(
      "実施日\t補佐官\t午前\t午前\t午後\t午後",
      "\t\t氏名\tテーマ\t氏名\tテーマ",
      "2023/5/1\t宮崎光世\t天野大地\t人材\t朝霧正道\t採用",
      "2023/5/2\t宮崎光世\t\t\t春野和則\t予算",
      "2023/5/8\t石原弘子\t天野大地\t組織\t\t",
      "計\t4件",
    );
    expect(recordsOf(tab)).toEqual([
      "3（午前） write 2023-05-01 天野大地 人材",
      "3（午後） write 2023-05-01 朝霧正道 採用",
      "4（午後） write 2023-05-02 春野和則 予算",
      "5（午前） write 2023-05-08 天野大地 組織",
    ]);
    expect(tab.totals.map(({ standing }) => standing)).toEqual(["fits"]);
    const said = importColumnMessages.ja.severalInRow(tab.table?.groups ?? []);
    expect(said).toContain("1行に2つの記録が並ぶ一覧として読み");
    expect(said).toContain("（午前、午後）");
    expect(importColumnMessages.en.severalInRow(["a", "b"])).toContain(
      "holds 2 records",
    );
  });

  it("are told without anything over them, too", async () => {
    const tab = await listOf(
      "実施日\t補佐官\t氏名\tテーマ\t氏名\tテーマ",
      "2023/5/1\t宮崎光世\t天野大地\t人材\t朝霧正道\t採用",
    );
    expect(recordsOf(tab)).toEqual([
      "2（1） write 2023-05-01 天野大地 人材",
      "2（2） write 2023-05-01 朝霧正道 採用",
    ]);
  });

  it("are none of columns about people of one record", async () => {
    for (const headings of [
      "実施日\t補佐官\t氏名\t所属\t氏名\t所属\tテーマ",
      "実施日\t補佐官\t氏名\t備考\t氏名\t備考\tテーマ",
    ]) {
      const tab = await listOf(
        headings,
        "2023/5/1\t宮崎光世\t天野大地\t\t朝霧正道\t\t人材",
      );
      expect(tab.planned).toHaveLength(1);
      expect(
        importColumnMessages.ja.severalInRow(tab.table?.groups ?? []),
      ).toBe("");
    }
  });
});

describe("sheets that are called by advisers", () => {
  const sheet = (name: string, title?: string) => ({
    name,
    rows: [
      ...(title === undefined ? [] : [[title]]),
      ["実施日", "開始", "氏名", "テーマ"],
      ["2023/5/1", name === "A" ? "9:00" : "13:30", "天野大地", "人材"],
    ],
  });
  const tabOf = async (sheets: Parameters<typeof writeXlsx>[0]["sheets"]) => {
    const tab = await listOf("実施日\t氏名");
    const bytes = await writeXlsx({ sheets });
    await tab.takeFile(
      new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"),
    );
    return tab;
  };
  const advisersOf = ({ planned }: ImportController) =>
    planned.map(({ sent }) => sent.補佐官?.value);

  it("say it of their rows, by their name or their title", async () => {
    const byName = await tabOf([sheet("宮崎光世"), sheet("石原弘子 補佐官")]);
    expect(advisersOf(byName)).toEqual([["宮崎光世"], ["石原弘子"]]);
    expect(byName.table?.columns.at(-1)?.heading).toBe("シートの名前");
    const byTitle = await tabOf([
      sheet("A", "1　宮崎光世"),
      sheet("B", "2　石原弘子"),
    ]);
    expect(advisersOf(byTitle)).toEqual([["宮崎光世"], ["石原弘子"]]);
  });

  it("are asked about where the name is short, and say nothing where one is called otherwise", async () => {
    const short = await tabOf([sheet("宮崎補佐官"), sheet("石原補佐官")]);
    expect(
      short.questions.map(({ problem: { code, detail } }) => [code, detail]),
    ).toEqual([
      ["choiceUnknown", "宮崎補佐官"],
      ["choiceUnknown", "石原補佐官"],
    ]);
    const other = await tabOf([sheet("宮崎光世"), sheet("そのほか")]);
    expect(other.table?.columns.map(({ heading }) => heading)).not.toContain(
      "シートの名前",
    );
  });
});

it.each(["CXO", "ＣＸＯ", "担当 ＣＸＯ"])(
  "takes names for short below %s for advisers, and asks once which",
  async (heading) => {
    const tab = await listOf(
      `実施日\t${heading}\t氏名\tテーマ`,
      "2023/5/1\t宮崎さん\t天野大地\t人材",
      "2023/5/8\t宮崎さん\t天野大地\t採用",
    );
    expect(tab.questions.map(({ problem }) => problem.detail)).toEqual([
      "宮崎さん",
    ]);
    const other = await listOf(
      `実施日\t${heading}\t氏名\tテーマ`,
      "2023/5/1\t別件\t天野大地\t人材",
    );
    expect([...(other.understanding?.mapping.values() ?? [])]).not.toContain(
      "advisers",
    );
  },
);
