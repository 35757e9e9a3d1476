import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/report/writing/file-name";

describe("fileName", () => {
  it.each([
    [
      "令和4・5年度 CXO補佐官活動まとめ",
      "令和4・5年度_CXO補佐官活動まとめ.html",
    ],
    ["  R5/6: 「まとめ」<案>?  ", "R5_6_「まとめ」_案.html"],
    ["a\u202egnp.exe\u0000", "a_gnp.exe.html"],
    ["まとめ…v1.", "まとめ…v1.html"],
    ["///", "summary.html"],
    ["", "summary.html"],
  ])("makes of %j a name that every file system takes", (title, name) => {
    expect(fileName({ title }, "html")).toBe(name);
  });

  it("keeps long names within 220 bytes, so that a number has room, and characters whole", () => {
    const name = fileName({ title: "𠮷".repeat(300) }, "xlsx");
    expect(name).toBe(`${"𠮷".repeat(53)}.xlsx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
  });

  it("cuts the title and never the ending", () => {
    const name = fileName(
      { title: "あ".repeat(300), ending: "（庁内版）" },
      "csv",
    );
    expect(name).toMatch(/^あ+（庁内版）\.csv$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
  });
});
