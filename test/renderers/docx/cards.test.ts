import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import type { Block, CardsBlock } from "../../../src/report/block";
import type { Report } from "../../../src/report/report";
import { optionsFor, report } from "./docx-report";
import { all, attribute, openDocument, wordsOf } from "./open-document";

const HEADING = "児童扶養手当現況報告 来庁者予約アプリ（子育て支援課）";

const cards = (...headings: string[]): CardsBlock => ({
  kind: "cards",
  cards: headings.map((heading) => ({
    heading,
    lines: [],
    text: `${heading}の内容`,
    images: [],
  })),
});

const list = (...labels: string[]): Block => ({
  kind: "bullets",
  items: labels.map((label) => ({ label, figures: [] })),
});

/** Cells of the table of cards, row by row, and what stands behind it. */
const written = async (...lead: Block[]) => {
  const [first] = report.chapters;
  if (first === undefined) throw new Error("There is no chapter.");
  const only: Report = {
    ...report,
    chapters: [{ ...first, sections: [], lead }],
  };
  const { xml } = openDocument(await renderDocx(only, optionsFor(only)));
  const document = xml("word/document.xml");
  const [table] = all(document, "tbl");
  return {
    rows: table === undefined ? [] : all(table, "tr").map(cellsOf),
    behind: all(document, "p").filter(isOutside(table)).map(wordsOf),
  };
};

const isOutside = (table: Element | undefined) => (paragraph: Element) =>
  table === undefined || !all(table, "p").includes(paragraph);

const cellsOf = (row: Element) =>
  all(row, "tc").map((cell) => ({
    words: wordsOf(cell),
    columns: attribute(all(cell, "gridSpan")[0], "val"),
    lines: all(cell, "br").length + 1,
  }));

describe("cards", () => {
  it("stand two beside each other, the last of three over the whole width", async () => {
    const { rows } = await written(cards("一", "二", "三"));
    expect(rows.map((row) => row.map(({ words }) => words))).toEqual([
      ["一一の内容", "二二の内容"],
      ["三三の内容"],
    ]);
    expect(rows[1]?.map(({ columns }) => columns)).toEqual(["2"]);
  });

  it("have the short list that follows them in the place that would be empty", async () => {
    const { rows, behind } = await written(
      cards("一"),
      list("二つ目", "三つ目"),
    );
    expect(rows.map((row) => row.map(({ words }) => words))).toEqual([
      ["一一の内容", "二つ目三つ目"],
    ]);
    expect(behind.join("")).not.toContain("つ目");
  });

  it.each([
    ["a long list", [cards("一"), list(...Array(13).fill("事例"))]],
    ["the list behind two of them", [cards("一", "二"), list("事例")]],
  ])("are followed by %s", async (_, lead) => {
    const { rows, behind } = await written(...lead);
    expect(rows.flat().map(({ words }) => words)).not.toContain("事例");
    expect(behind.join("")).toContain("事例");
  });

  it("break their headings between phrases where they are wider than the card", async () => {
    const { rows } = await written(cards(HEADING), list("事例"));
    expect(rows[0]?.[0]?.lines).toBe(2);
    const whole = await written(cards(HEADING));
    expect(whole.rows[0]?.[0]?.lines).toBe(1);
  });
});
