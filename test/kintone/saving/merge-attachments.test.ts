import { describe, expect, it } from "vitest";
import {
  namesToAttach,
  sameNames,
} from "../../../src/kintone/attachments/merge-attachments";

describe("names of attached files", () => {
  it("are told when the record has them already", () => {
    expect(sameNames(["a.pptx", "b.docx"], ["b.docx", "c.csv"])).toEqual([
      "b.docx",
    ]);
    expect(sameNames([], ["b.docx"])).toEqual([]);
  });

  it("stay as they are when earlier files are replaced", () => {
    expect(namesToAttach(["a.pptx"], ["a.pptx"], "replace")).toEqual([
      "a.pptx",
    ]);
  });

  it("get the first free number when both are kept", () => {
    expect(
      namesToAttach(
        ["まとめ.pptx", "まとめ (2).pptx", "まとめ.html"],
        ["まとめ.pptx", "まとめ.docx", "まとめ.html"],
        "keepBoth",
      ),
    ).toEqual(["まとめ (3).pptx", "まとめ.docx", "まとめ (2).html"]);
  });

  it("get it at the end when they have no extension", () => {
    expect(namesToAttach(["a", ".b"], ["a", ".b"], "keepBoth")).toEqual([
      "a (2)",
      ".b (2)",
    ]);
  });
});
