import { describe, expect, it } from "vitest";
import { disclose } from "../../src/disclosure/disclose";
import { explainHidden } from "../../src/disclosure/explain-hidden";
import type { FigureId } from "../../src/disclosure/figure-id";
import { figureKey } from "../../src/disclosure/figure-id";
import { findSmallFigures } from "../../src/disclosure/find-small-figures";
import { collectFigures } from "../../src/disclosure/relations/collect-figures";
import { buildReport } from "../../src/report/build-report";
import type { Block } from "../../src/report/block";
import { reportInput, rules } from "../report/fixture";
import { activity, meeting } from "../report/record-builders";
import { blocksOf, chapterOf } from "../report/read-report";

/* What is said wherever ＊ stands, over a whole document of two years. */
const BELOW = "＊は、人数が少ないため伏せた数値です。";
const RULE = { mode: "hide", threshold: 3 } as const;

const input = reportInput(
  {
    activities: [
      activity("研修", "2022-06-28", {
        summaryLine: "研修一",
        title: "少人数の研修",
        participantCount: 2,
      }),
      activity("研修", "2022-07-28", {
        summaryLine: "研修二",
        title: "大人数の研修",
        participantCount: 40,
      }),
      activity("研修", "2023-07-28", {
        summaryLine: "研修二",
        title: "次の大人数の研修",
        participantCount: 50,
      }),
      activity("ワーキンググループ支援", "2022-06-13", {
        summaryLine: "協議",
        title: "顔合わせ",
      }),
    ],
  },
  { fiscalYears: [2022, 2023] },
);
const report = buildReport({ ...input, edition: "public" });
const told = disclose(report, RULE);
const { report: hidden } = told;

const isMark = (value: unknown): boolean =>
  JSON.stringify(value ?? null).includes('"kind":"hidden"');

/** Blocks that stand together, with the figure of their heading. */
const groups = hidden.chapters.flatMap(({ lead, sections }) => [
  { blocks: lead, figure: undefined },
  ...sections.map(({ blocks, figure }) => ({ blocks, figure })),
]);

const explanations = (blocks: readonly Block[]): number =>
  blocksOf(blocks, "footnote").filter(({ text }) => text === BELOW).length;

describe("＊ is explained", () => {
  it("once below blocks that show it, and nowhere else; a table and a chart do so themselves", () => {
    const shows = groups.map(
      ({ blocks, figure }) =>
        isMark(figure) ||
        blocks.some(
          (block) =>
            block.kind !== "table" && block.kind !== "chart" && isMark(block),
        ),
    );
    expect(groups.map(({ blocks }) => explanations(blocks))).toEqual(
      shows.map((isShown) => (isShown ? 1 : 0)),
    );
    expect(new Set(shows).size).toBe(2);
    // Beside blocks that show none, and where the heading alone shows it.
    expect(
      groups.some(
        ({ blocks }, at) =>
          shows[at] &&
          blocks.some((block) => block.kind !== "footnote" && !isMark(block)),
      ),
    ).toBe(true);
  });

  it("below each table that has it, last of its notes", () => {
    const tables = groups.flatMap(({ blocks }) => blocksOf(blocks, "table"));
    const marked = tables.filter(({ rows }) => isMark(rows));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.some(({ rows }) => rows.some((row) => !isMark(row)))).toBe(
      true,
    );
    for (const { notes } of marked) expect(notes.at(-1)).toBe(BELOW);
    const others = tables.filter((table) => !marked.includes(table));
    expect(others.flatMap(({ notes }) => notes)).not.toContain(BELOW);
    // A table without it, as in a document in which only another figure is hidden.
    const same = explainHidden(report, collectFigures(report), new Set());
    const plain = same.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocksOf(blocks, "table")),
    );
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.flatMap(({ notes }) => notes)).not.toContain(BELOW);
  });

  it("in the caption of each chart that leaves values out", () => {
    const charts = groups.flatMap(({ blocks }) => blocksOf(blocks, "chart"));
    expect(charts.length).toBeGreaterThan(0);
    for (const { caption, totals, series } of charts) {
      const isShort = [totals, ...series.map(({ values }) => values)]
        .flat()
        .includes("hidden");
      expect(caption.includes("（伏せた値を除く）")).toBe(isShort);
    }
  });

  it("in full once, at the end of the rules of counting", () => {
    const definition =
      "＊は、人数が少なく個人が分かるおそれがあるため、またはほかの数値と合わせて計算すると分かるため、伏せた数値です（0や―とは異なります）。";
    const before = chapterOf(report, "notes").sections;
    const after = chapterOf(hidden, "notes").sections;
    const counting = after.find(({ id }) => id === "notes-counting");
    const [items, ...others] = blocksOf(counting?.blocks ?? [], "bullets");
    expect(items?.items.at(-1)?.label).toBe(definition);
    expect(items?.items.length).toBeGreaterThan(1);
    const rest = { others, after: after.filter((one) => one !== counting) };
    expect(JSON.stringify(rest)).not.toContain(definition);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it("among the definitions of the data, as the column that marks it", () => {
    const { figures, definitions } = hidden.data;
    const added = definitions.rows.filter(
      (row) =>
        !report.data.definitions.rows.some(
          (known) => JSON.stringify(known) === JSON.stringify(row),
        ),
    );
    expect(added).toHaveLength(1);
    const of = (id: string) =>
      added[0]?.[definitions.columns.findIndex((column) => column.id === id)];
    expect(of("table")).toBe(figures.title);
    expect(of("physicalName")).toBe("valueNote");
    expect(of("term")).toBe("値の注記");
    expect(String(of("definition"))).toContain("秘匿");
    const same = explainHidden(report, collectFigures(report), new Set());
    expect(same.data.definitions).toEqual(report.data.definitions);
  });
});

describe("how many people were in several ranks", () => {
  const figures = collectFigures(report);
  const across = figureKey({
    kind: "year",
    fiscalYear: 2022,
    measure: "distinctAcrossRanks",
  });
  const notesOf = (of: typeof report) =>
    of.chapters
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocksOf(blocks, "table"))
      .flatMap(({ notes }) => notes)
      .filter((note) => note.includes("名少なくなります"));

  it("is told as long as it is not hidden itself, and as ＊ once it is", () => {
    expect(notesOf(report).length).toBeGreaterThan(0);
    expect(notesOf(report).join("")).not.toContain("＊");
    const other = new Set([...figures.keys()].filter((key) => key !== across));
    expect(notesOf(explainHidden(report, figures, other))).toEqual(
      notesOf(report),
    );
    const silent = notesOf(explainHidden(report, figures, new Set([across])));
    expect(silent).toHaveLength(notesOf(report).length);
    expect(silent.some((note) => note.includes("＊名少なくなります"))).toBe(
      true,
    );
    // Of a document without that figure there is nothing to take out.
    expect(
      notesOf(explainHidden(report, new Map(), new Set([across]))),
    ).toEqual(notesOf(report));
  });
});

describe("what is told of a document that hides figures", () => {
  it("are the small ones and those that would tell them, in the order of the document", () => {
    const figures = collectFigures(report);
    const order = [...figures.keys()];
    const keys = told.hidden.map(({ key }) => key);
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
    expect(keys).toEqual(
      expect.arrayContaining(told.small.map(({ key }) => key)),
    );
    expect(keys.length).toBeGreaterThan(told.small.length);
    expect(keys.length).toBeLessThan(order.length);
  });

  it.each([
    ["two people", "ab", true],
    ["three people", "abc", false],
  ])(
    "is a ratio as soon as one of its two figures is: 9 meetings of %s",
    (_, people, isHidden) => {
      const edition = buildReport({
        ...reportInput(
          {
            meetings: Array.from({ length: 9 }, (_meeting, at) =>
              meeting(
                `2022-07-0${at + 1}`,
                "部長級",
                people[at % people.length] ?? "",
              ),
            ),
          },
          { fiscalYears: [2022], rules },
        ),
        edition: "public",
      });
      const keys = disclose(edition, RULE).hidden.map(({ key }) => key);
      const year = { fiscalYear: 2022 } as const;
      const meetings = { ...year, kind: "attendance", measure: "count" };
      const ratio = { ...year, kind: "year", measure: "meetingsPerPerson" };
      expect(keys).not.toContain(figureKey(meetings as FigureId));
      expect(keys.includes(figureKey(ratio as FigureId))).toBe(isHidden);
    },
  );

  it("is nothing of a document that nobody publishes", () => {
    const internal = buildReport({ ...input, edition: "internal" });
    expect(findSmallFigures(internal, RULE)).toEqual([]);
    expect(disclose(internal, RULE)).toEqual({
      report: internal,
      rule: RULE,
      small: [],
      hidden: [],
    });
  });
});
