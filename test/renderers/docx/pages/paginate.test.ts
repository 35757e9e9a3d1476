import { describe, expect, it } from "vitest";
import type { PageItem } from "../../../../src/renderers/docx/pages/page-item";
import { paginate } from "../../../../src/renderers/docx/pages/paginate";

const item = (name: string, change: Partial<PageItem> = {}): PageItem => ({
  before: 0,
  height: 100,
  lines: 1,
  rule: 0,
  after: 0,
  startsPage: false,
  keepsNext: false,
  repeated: 0,
  bookmarks: [name],
  ...change,
});

const pagesOf = (...items: readonly PageItem[]) =>
  Object.fromEntries(paginate(items).pages);

/** A page has room for 718 points. */
describe("paginate", () => {
  it("fills a page before it turns", () => {
    const items = Array.from({ length: 8 }, (_, index) => item(`i${index}`));
    expect(pagesOf(...items)).toMatchObject({ i6: 1, i7: 2 });
  });

  it("begins a chapter on a new page, but not twice", () => {
    expect(
      pagesOf(
        item("cover"),
        item("first", { startsPage: true }),
        item("next", { startsPage: true }),
      ),
    ).toEqual({ cover: 1, first: 2, next: 3 });
  });

  it("takes a heading along with what follows it", () => {
    expect(
      pagesOf(
        item("text", { height: 600 }),
        item("heading", { height: 30, keepsNext: true }),
        item("table", { height: 200 }),
      ),
    ).toEqual({ text: 1, heading: 2, table: 2 });
  });

  it("lets a long text flow, two lines at least", () => {
    expect(
      pagesOf(
        item("text", { height: 20, lines: 50 }),
        item("after", { height: 20 }),
      ),
    ).toEqual({ text: 1, after: 2 });
    expect(
      pagesOf(
        item("full", { height: 705 }),
        item("text", { height: 20, lines: 3 }),
      ),
    ).toEqual({ full: 1, text: 2 });
  });

  it("repeats the header of a table on each page", () => {
    const rows = Array.from({ length: 14 }, (_, index) =>
      item(`row${index}`, { repeated: 100 }),
    );
    expect(pagesOf(item("head"), ...rows)).toMatchObject({
      row5: 1,
      row6: 2,
      row11: 2,
      row12: 3,
    });
  });

  it("splits what no page can hold together", () => {
    const rows = Array.from({ length: 9 }, (_, index) =>
      item(`row${index}`, { keepsNext: true }),
    );
    expect(pagesOf(...rows, item("last"))).toMatchObject({ row0: 1, last: 2 });
  });

  it("tells how full each page is, and what begins last on it", () => {
    const { filled, lastItems } = paginate([
      item("cover", { height: 359 }),
      item("first", { startsPage: true, height: 718 }),
    ]);
    expect(filled.map((share) => share.toFixed(1))).toEqual(["0.5", "1.0"]);
    expect(lastItems).toEqual([0, 1]);
  });
});
