import { describe, expect, it } from "vitest";
import { encodeShiftJis } from "../../../src/renderers/csv/encode-shift-jis";
import { shiftJisBytes } from "../../../src/renderers/csv/shift-jis";

const hex = (character: string) =>
  shiftJisBytes(character)
    ?.map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

describe("Shift_JIS", () => {
  // Codes of Windows code page 932, where several would do the one that Windows writes.
  it.each([
    ["A", "41"],
    ["ｱ", "b1"],
    ["あ", "82a0"],
    ["亜", "889f"],
    ["①", "8740"],
    ["㈱", "878a"],
    ["№", "8782"],
    ["Ⅳ", "8757"],
    ["ⅳ", "fa43"],
    ["∵", "81e6"],
    ["￢", "81ca"],
    ["∪", "81be"],
    ["髙", "fbfc"],
    ["﨑", "fab1"],
    ["～", "8160"],
    ["\ue000", "f040"],
  ])("writes %s as Windows does", (character, code) => {
    expect(hex(character)).toBe(code);
  });

  it("takes what macOS types for its twin", () => {
    for (const [mac, windows] of [
      "〜～",
      "−－",
      "—―",
      "‖∥",
      "¢￠",
      "£￡",
      "¬￢",
    ].map((pair) => [...pair])) {
      expect(hex(mac ?? "")).toBe(hex(windows ?? ""));
    }
  });

  it("holds no emoji, no rare kanji, no code above", () => {
    for (const character of ["𠮷", "👩", "é", "\u0080", "\ufffd", "한"]) {
      expect(shiftJisBytes(character)).toBeUndefined();
    }
  });

  it("reads back as it was, character by character", () => {
    const decoder = new TextDecoder("shift_jis", { fatal: true });
    let held = 0;
    for (let code = 0x20; code < 0x1_0000; code += 1) {
      const character = String.fromCodePoint(code);
      const bytes = shiftJisBytes(character);
      if (bytes === undefined) continue;
      held += 1;
      const back = decoder.decode(Uint8Array.from(bytes));
      if (back !== character) expect("〜−—‖¢£¬¥").toContain(character);
    }
    expect(held).toBeGreaterThan(9_000);
  });

  it("puts 〓 for what is missing and says what it was", () => {
    const { bytes, missing } = encodeShiftJis("𠮷野家か\u3099①👩");
    expect(new TextDecoder("shift_jis").decode(Uint8Array.from(bytes))).toBe(
      "〓野家が①〓",
    );
    expect(missing).toEqual(["𠮷", "👩"]);
  });
});
