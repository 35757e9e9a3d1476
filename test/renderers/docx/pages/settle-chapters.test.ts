import { describe, expect, it } from "vitest";
import type { PageItem } from "../../../../src/renderers/docx/pages/page-item";
import { paginate } from "../../../../src/renderers/docx/pages/paginate";
import { settleChapters } from "../../../../src/renderers/docx/pages/settle-chapters";

const item = (name: string, height: number): PageItem => ({
  before: 0,
  height,
  lines: 1,
  rule: 0,
  after: 0,
  startsPage: false,
  keepsNext: false,
  repeated: 0,
  bookmarks: [name],
});

const pageOf = (items: readonly PageItem[], name: string) =>
  paginate(items).pages.get(name);

/** A page has room for 718 points. */
describe("settleChapters", () => {
  it("begins a page with a chapter that fonts may take overleaf", () => {
    const settled = settleChapters(
      [item("first", 600), item("second", 100), item("third", 100)],
      [item("first", 640), item("second", 100), item("third", 100)],
      ["first", "second", "third"],
    );
    expect(settled.begun).toEqual(["second"]);
    for (const items of [settled.narrow, settled.wide]) {
      expect(pageOf(items, "second")).toBe(2);
      expect(pageOf(items, "third")).toBe(2);
    }
  });

  it("leaves chapters as they are where all fonts agree", () => {
    const items = [item("first", 300), item("second", 300)];
    expect(settleChapters(items, items, ["first", "second"])).toEqual({
      narrow: items,
      wide: items,
      begun: [],
    });
  });

  it("leaves a chapter behind pages that nobody can count, which a break would not help", () => {
    const settled = settleChapters(
      [item("first", 700), item("second", 300)],
      [item("first", 400), item("more", 400), item("second", 300)],
      ["first", "second"],
    );
    expect(settled.begun).toEqual([]);
  });
});
