import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importColumnMessages } from "../../../src/i18n/entering/import-column-messages";
import type { ImportCity } from "./import-city";
import { startImportCity } from "./import-city";

/* Which tables of a workbook are read, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"];

const HEADINGS = ["実施日", "開始", "氏名", "補佐官", "テーマ"];
const held = (day: string) => [day, "13:30", "天野大地", "宮崎光世", "見直し"];

const tabOf = async (sheets: Sheets) => {
  const tab = await city.tabWith("meetings", [HEADINGS.join("\t")]);
  const bytes = await writeXlsx({ sheets });
  await tab.takeFile(new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"));
  return tab;
};

describe("a hidden sheet", () => {
  const shown = { name: "4月", rows: [HEADINGS, held("2023/4/5")] };
  const draft = {
    name: "下書き",
    rows: [HEADINGS, held("2023/4/12")],
    hidden: true,
  };

  it.each(["hidden", "veryHidden"])(
    "that is %s is read only where somebody chooses it, and told",
    async (how) => {
      const { hidden: _, ...plain } = draft;
      const tab = await tabOf([{ ...plain, [how]: true }, shown]);
      expect(tab.chosen).toEqual(["4月"]);
      expect(tab.planned).toHaveLength(1);
      expect(tab.sheets.map(({ isHidden = false }) => isHidden)).toEqual([
        true,
        false,
      ]);
      await tab.chooseSheets(["下書き", "4月"]);
      expect(tab.planned).toHaveLength(2);
      const hidden = tab.table?.hidden ?? { rows: [], columns: [], sheets: [] };
      expect(importColumnMessages.ja.hidden(hidden)).toContain(
        "表で非表示のシート（下書き）も読んでいます。",
      );
      expect(importColumnMessages.en.hidden(hidden)).toContain(
        "read all the same: sheets 下書き.",
      );
    },
  );

  it("is read where there is no other list, and told", async () => {
    const cover = { name: "表紙", rows: [["令和5年度 面談"]] };
    const tab = await tabOf([cover, draft]);
    expect(tab.planned).toHaveLength(1);
    expect(tab.table?.hidden.sheets).toEqual(["下書き"]);
  });
});
