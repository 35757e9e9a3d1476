import { describe, expect, it } from "vitest";
import type { Edition } from "../../../src/report/edition";
import { documentName } from "../../../src/report/writing/document-name";

const named = (
  title: string,
  fiscalYears: readonly number[],
  edition: Edition = "public",
  language: "ja" | "en" = "ja",
): string =>
  documentName(
    { title, fiscalYears, edition, language, yearStyle: "era" },
    "pptx",
  );

describe("the name of a document", () => {
  it("is its title where that tells the years", () => {
    expect(named("令和4・5年度 CXO補佐官活動まとめ", [2022, 2023])).toBe(
      "令和4・5年度_CXO補佐官活動まとめ.pptx",
    );
    expect(named("令和5年度 活動まとめ（庁内版）", [2023], "internal")).toBe(
      "令和5年度_活動まとめ（庁内版）.pptx",
    );
    expect(named("FY2023 Summary (internal)", [2023], "internal", "en")).toBe(
      "FY2023_Summary_(internal).pptx",
    );
  });

  it("tells that records may lack, and is another one than of all records", () => {
    const report = {
      title: "令和5年度 活動まとめ（庁内版）",
      fiscalYears: [2023],
      edition: "internal",
      yearStyle: "era",
      isVisibleOnly: true,
    } as const;
    expect(documentName({ ...report, language: "ja" }, "csv")).toBe(
      "令和5年度_活動まとめ（庁内版）（見える記録のみ）.csv",
    );
    expect(
      documentName({ ...report, title: "FY2023", language: "en" }, "csv"),
    ).toBe("FY2023_(internal)_(visible_records_only).csv");
  });

  it.each([
    ["活動まとめ", [2022], "活動まとめ_令和4年度.pptx"],
    ["活動まとめ", [2023], "活動まとめ_令和5年度.pptx"],
    [
      "令和4年度の活動まとめ",
      [2022, 2023],
      "令和4年度の活動まとめ_令和4・5年度.pptx",
    ],
    ["令和4・5年度まとめ", [2023], "令和4・5年度まとめ_令和5年度.pptx"],
    [
      "平成30年度・令和元年度",
      [2018],
      "平成30年度・令和元年度_平成30年度.pptx",
    ],
  ] as const)("tells the years where %j does not: %j", (title, years, name) => {
    expect(named(title, years)).toBe(name);
  });

  it.each([
    "活動まとめ",
    "長い題名の年度まとめ".repeat(40),
    "𠮷".repeat(400),
    "",
    "///",
  ])(
    "is another one for every edition and year of %j, within 255 bytes with a number behind it",
    (title) => {
      const names = [[2022], [2023], [2022, 2023], [2018, 2019]].flatMap(
        (years) => [
          named(title, years),
          named(`${title}（庁内版）`, years, "internal"),
        ],
      );
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(Buffer.byteLength(`.${name}.1234567.tmp`)).toBeLessThanOrEqual(
          255,
        );
        expect(
          Buffer.byteLength(name.replace(".", " (10).")),
        ).toBeLessThanOrEqual(255);
      }
    },
  );
});
