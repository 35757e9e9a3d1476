import { afterAll, beforeAll, expect, it } from "vitest";
import { correctCell } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Formulas that no spreadsheet program calculated, and their errors, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const faultsOf = ({ planned }: ImportController) =>
  planned.map(({ problems }) =>
    problems.flatMap(({ code, detail = "", level }) =>
      level === "error" ? [`${code} ${detail}`] : [],
    ),
  );

it.each([
  ["開催日", "=A2+7", "2023/5/2"],
  ["テーマ", "=E2", "見直し"],
  ["テーマ", "#REF!", "見直し"],
])(
  "are named below %s, and nothing is read of %s until a value is entered",
  async (heading, cell, value) => {
    const row = (day: string, theme: string) =>
      `${day}\t13:30\t天野大地\t宮崎光世\t${theme}`;
    const tab = await city.tabWith("meetings", [
      "開催日\t開始\t氏名\t補佐官\tテーマ",
      row("2023/5/1", "窓口"),
      heading === "開催日" ? row(cell, "見直し") : row("2023/5/2", cell),
    ]);
    expect(faultsOf(tab)).toEqual([
      [],
      [`cellUncalculated ${heading}：${cell}`],
    ]);
    const name = tab.planned[1]?.rows[0] ?? "";
    const field = heading === "開催日" ? "heldOn" : "theme";
    await tab.change(correctCell(name, field, value));
    expect(faultsOf(tab)).toEqual([[], []]);
    expect(tab.planned[1]?.sent.開催日?.value).toBe("2023-05-02");
    expect(tab.planned[1]?.sent.テーマ?.value).toBe("見直し");
  },
);

it("are no formulas where a text only begins like one", async () => {
  const tab = await city.tabWith("meetings", [
    "開催日\t開始\t氏名\t補佐官\tテーマ",
    "2023/5/1\t13:30\t天野大地\t宮崎光世\t==窓口==",
    "2023/5/2\t13:30\t天野大地\t宮崎光世\t#DX推進",
  ]);
  expect(faultsOf(tab)).toEqual([[], []]);
});
