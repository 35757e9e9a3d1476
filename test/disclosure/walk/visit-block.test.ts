import { describe, expect, test } from "vitest";
import {
  showsHidden,
  visitBlock,
} from "../../../src/disclosure/walk/visit-block";
import type { Block } from "../../../src/report/block";
import { context, mark, number, walk } from "./visited";

const visit = (block: Block, ...hidden: readonly number[]) =>
  walk((visitor) => visitBlock(block, context, visitor), ...hidden);

const at = (itemIndex: number) => ({ ...context.place, itemIndex });

const figure = (lead: string, value: number) => ({
  lead,
  cell: number(value),
  tail: "。",
});

const bullets: Block = {
  kind: "bullets",
  items: [
    { label: "一言", figures: [] },
    {
      label: "課長級",
      figures: [figure("のべ", 7), figure("実人数", 2)],
      items: [{ label: "うち女性", figures: [figure("", 1)] }],
    },
  ],
};

const list: Block = {
  kind: "datedList",
  items: [
    { when: "6月", text: "顔合わせ" },
    { when: "7月", text: "打合せ", figure: number(4, "times") },
  ],
};

const cards: Block = {
  kind: "cards",
  cards: [
    {
      heading: "研修",
      images: [],
      lines: [
        { label: "講師", value: { kind: "text", text: "青葉" } },
        { label: "参加者", value: number(2) },
      ],
    },
  ],
};

describe("figures of a block are told in their order", () => {
  test("those of bullets, with the bullets below them", () => {
    const { told, part } = visit(bullets);
    expect(part).toEqual(bullets);
    expect(
      told.map(({ label, value, unit, place }) => [label, value, unit, place]),
    ).toEqual([
      ["1on1 課長級 のべ", 7, "people", at(1)],
      ["1on1 課長級 実人数", 2, "people", at(1)],
      ["1on1 うち女性", 1, "people", at(1)],
    ]);
  });

  test("those of a dated list", () => {
    const { told, part } = visit(list);
    expect(part).toEqual(list);
    expect(told).toMatchObject([
      { label: "1on1 7月 打合せ", value: 4, unit: "times", place: at(1) },
    ]);
  });

  test("those of cards; a text is none", () => {
    const { told, part } = visit(cards);
    expect(part).toEqual(cards);
    expect(told).toMatchObject([
      { label: "1on1 研修 参加者", value: 2, place: at(0) },
    ]);
  });

  test.each<Block>([
    { kind: "paragraph", text: "2名" },
    { kind: "footnote", text: "2名" },
    { kind: "pointer", text: "02", targets: ["2"] },
  ])("$kind has none, and stays itself", (block) => {
    const { told, part } = visit(block, 2);
    expect(told).toEqual([]);
    expect(part).toBe(block);
  });

  test("no two of them are taken for one", () => {
    const ids = [bullets, list, cards].flatMap((block) =>
      visit(block).told.map(({ id }) => JSON.stringify(id)),
    );
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    const elsewhere = walk((visitor) =>
      visitBlock(
        bullets,
        { ...context, place: { ...context.place, blockIndex: 4 } },
        visitor,
      ),
    ).told.map(({ id }) => JSON.stringify(id));
    expect(ids.filter((id) => elsewhere.includes(id))).toEqual([]);
  });

  test("one with records behind it is what they count, wherever it stands", () => {
    const selected: Block = {
      kind: "datedList",
      items: [
        {
          when: "",
          text: "課長級",
          figure: {
            ...number(4),
            selection: {
              grain: "meeting",
              fiscalYear: 2022,
              rank: "課長級",
              measure: "totalAttendance",
            },
          },
        },
      ],
    };
    expect(visit(selected).told[0]?.id).toEqual({
      kind: "attendance",
      fiscalYear: 2022,
      rank: "課長級",
      measure: "totalAttendance",
    });
  });
});

describe("a hidden figure of a block has its mark, and no other has", () => {
  test("in bullets and below them", () => {
    const { part } = visit(bullets, 2, 1);
    expect(part).toEqual({
      kind: "bullets",
      items: [
        { label: "一言", figures: [] },
        {
          label: "課長級",
          figures: [
            figure("のべ", 7),
            { lead: "実人数", cell: mark(), tail: "。" },
          ],
          items: [
            {
              label: "うち女性",
              figures: [{ lead: "", cell: mark(), tail: "。" }],
            },
          ],
        },
      ],
    });
  });

  test("in a dated list", () => {
    expect(visit(list, 4).part).toEqual({
      kind: "datedList",
      items: [
        { when: "6月", text: "顔合わせ" },
        { when: "7月", text: "打合せ", figure: mark("times") },
      ],
    });
  });

  test("in cards", () => {
    expect(visit(cards, 2).part).toMatchObject({
      cards: [
        {
          lines: [
            { label: "講師", value: { kind: "text" } },
            { label: "参加者", value: mark() },
          ],
        },
      ],
    });
  });

  test("what can't be computed and what is hidden already are told to nobody", () => {
    const block: Block = {
      kind: "datedList",
      items: [
        { when: "", text: "―", figure: number(null) },
        { when: "", text: "＊", figure: mark() },
      ],
    };
    const { told, part } = visit(block);
    expect(told).toEqual([]);
    expect(part).toEqual(block);
  });
});

test.each<[string, Block, boolean]>([
  ["bullets that hide nothing", bullets, false],
  ["bullets that hide", visit(bullets, 7).part, true],
  ["bullets that hide below", visit(bullets, 1).part, true],
  ["a list that hides nothing", list, false],
  ["a list that hides", visit(list, 4).part, true],
  ["cards that hide nothing", cards, false],
  ["cards that hide", visit(cards, 2).part, true],
  ["a paragraph", { kind: "paragraph", text: "＊" }, false],
])("whether a mark is shown: %s", (_, block, isShown) => {
  expect(showsHidden(block)).toBe(isShown);
});
