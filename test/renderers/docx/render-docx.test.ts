import type { Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import { formatCell } from "../../../src/report/cells/format-cell";
import type { Block } from "../../../src/report/block";
import type { Report } from "../../../src/report/report";
import { officeErrors } from "../../support/office-errors";
import { sampleDocument } from "../../documents/sample-report";
import { figuresIn } from "../figures-in-report";
import { optionsFor, report } from "./docx-report";
import type { OpenedDocument } from "./open-document";
import {
  all,
  attribute,
  bookmarksOf,
  openDocument,
  rowsOf,
  styleOf,
  wordsInStyle,
  wordsOf,
  WIDE_SPACE,
} from "./open-document";

let bytes: Uint8Array;
let opened: OpenedDocument;

beforeAll(async () => {
  bytes = await renderDocx(report, optionsFor(report));
  opened = openDocument(bytes);
});

const blocks = <Kind extends Block["kind"]>(kind: Kind) =>
  report.chapters
    .flatMap(({ lead, sections }) => [
      ...lead,
      ...sections.flatMap((section) => section.blocks),
    ])
    .filter(
      (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
    );

const tablesIn = (style: string): readonly Element[] =>
  opened.body.filter(
    (each) =>
      each.localName === "tbl" &&
      attribute(all(each, "tblStyle")[0], "val") === style,
  );

const fieldsOutOfDate = ({ xml }: OpenedDocument) =>
  all(xml("word/document.xml"), "fldChar").filter(
    (each) => attribute(each, "dirty") === "true",
  ).length;

describe("renderDocx", () => {
  it("is a valid Office file", async () => {
    expect(await officeErrors(bytes, "docx")).toEqual([]);
  });

  it("gives the same bytes for the same report", async () => {
    const again = await renderDocx(report, optionsFor(report));
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });

  it("begins with a cover: title, date and division", () => {
    expect(wordsInStyle(opened, "Title")).toEqual([
      "令和4・5年度 補佐官活動まとめ",
    ]);
    expect(wordsInStyle(opened, "Subtitle")).toEqual([
      "令和6年（2024年）3月31日",
      "企画部 改革課",
    ]);
  });

  it("is A4 portrait", () => {
    const size = all(opened.xml("word/document.xml"), "pgSz")[0];
    expect([attribute(size, "w"), attribute(size, "h")]).toEqual([
      "11906",
      "16838",
    ]);
  });

  it("has a heading a chapter: those that need it begin a page, short ones follow each other", () => {
    const chapters = opened.body.filter((each) => styleOf(each) === "Heading1");
    expect(chapters.map(wordsOf)).toEqual(
      report.chapters.map(({ no, title }) =>
        no === undefined ? title : `${no}${WIDE_SPACE}${title}`,
      ),
    );
    const onNewPages = report.chapters.filter(
      (_, index) =>
        all(chapters[index] as Element, "pageBreakBefore").length > 0,
    );
    expect(onNewPages.map(({ id }) => id)).toEqual([
      "programme",
      "overview-2022",
      "detail-meetings",
    ]);
  });

  it("tells the sections of the overview with number and figure", () => {
    expect(wordsInStyle(opened, "Heading2")).toEqual(
      expect.arrayContaining([
        "01　1on1ミーティング\t6回",
        "02　ワーキンググループ支援\t7回",
      ]),
    );
  });

  it("keeps a heading with what follows it", () => {
    const styles = all(opened.xml("word/styles.xml"), "style");
    for (const id of ["Heading1", "Heading2", "Heading3"]) {
      const style = styles.find((each) => attribute(each, "styleId") === id);
      expect(style && all(style, "keepNext"), id).toHaveLength(1);
    }
  });

  it("uses the built-in headings of Word, and its East Asian font in every style", () => {
    const styles = all(opened.xml("word/styles.xml"), "style");
    const names = styles.map((each) => attribute(all(each, "name")[0], "val"));
    expect(names).toEqual(
      expect.arrayContaining([
        "heading 1",
        "heading 2",
        "heading 3",
        "caption",
      ]),
    );
    for (const style of styles) {
      if (attribute(style, "type") !== "paragraph") continue;
      expect(
        attribute(all(style, "rFonts")[0], "eastAsia"),
        attribute(style, "styleId"),
      ).toBe("游ゴシック");
    }
  });

  it("is in Japanese", () => {
    const language = all(opened.xml("word/styles.xml"), "lang")[0];
    expect(attribute(language, "eastAsia")).toBe("ja-JP");
  });

  it("holds a table of contents that reads before Word updates it, with links that lead somewhere", () => {
    const entries = opened.body.filter((each) => styleOf(each) === "TOC1");
    expect(entries.map((each) => wordsOf(each).split("\t")[0])).toEqual(
      report.chapters.map(({ no, title }) =>
        no === undefined ? title : `${no} ${title}`,
      ),
    );
    expect(all(entries[0] as Element, "instrText")[0]?.textContent).toContain(
      "TOC ",
    );
    const bookmarks = new Set(bookmarksOf(opened));
    for (const entry of entries) {
      const anchor = attribute(all(entry, "hyperlink")[0], "anchor");
      expect(bookmarks.has(anchor), anchor).toBe(true);
    }
  });

  it("tells the page of each chapter, and asks nothing when it is opened", () => {
    const pages = wordsInStyle(opened, "TOC1").map((text) =>
      Number(text.split("\t")[1]),
    );
    expect(pages[0]).toBe(2);
    expect(pages).toHaveLength(report.chapters.length);
    expect(pages.every((page) => page > 0)).toBe(true);
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    expect(fieldsOutOfDate(opened)).toBe(0);
  });

  it.each([
    ["ja", 10],
    ["en", 11],
  ] as const)(
    "tells the sample in as few pages as a city prints, each number of its contents known: %s",
    async (language, most) => {
      const { report: sample, pictures } = sampleDocument({
        edition: "public",
        language,
      });
      const written = openDocument(
        await renderDocx(sample, { pictures, colors: [] }),
      );
      const pages = wordsInStyle(written, "TOC1").map((text) =>
        Number(text.split("\t")[1]),
      );
      expect(pages[0]).toBe(2);
      expect(Math.max(...pages)).toBeLessThanOrEqual(most);
      expect(pages.every((page) => page > 0)).toBe(true);
      expect(fieldsOutOfDate(written)).toBe(0);
    },
  );

  it("leaves a page open that fonts decide, and has Word count it", async () => {
    // Each line is nearly full: in wider letters they need twice the pages.
    const text = Array.from({ length: 120 }, () => "あ".repeat(46)).join("\n");
    const [first, ...others] = report.chapters;
    if (first === undefined) throw new Error("None.");
    const unsure = openDocument(
      await renderDocx(
        {
          ...report,
          chapters: [
            { ...first, lead: [{ kind: "paragraph", text }] },
            ...others,
          ],
        },
        optionsFor(report),
      ),
    );
    const entries = wordsInStyle(unsure, "TOC1");
    expect(entries[0]).toMatch(/\t2$/u);
    expect(entries[1]).toMatch(/\t$/u);
    expect(fieldsOutOfDate(unsure)).toBe(1);
  });

  it("points from the overview to the details", () => {
    const pointer = opened.body.find(
      (each) => styleOf(each) === "NendoPointer",
    );
    if (pointer === undefined) throw new Error("None.");
    expect(wordsOf(pointer)).toContain("詳細あり");
    const [first] = all(pointer, "hyperlink");
    const target = opened.body.find((each) =>
      all(each, "bookmarkStart").some(
        (mark) => attribute(mark, "name") === attribute(first, "anchor"),
      ),
    );
    expect(target && wordsOf(target)).toBe("01　1on1ミーティング");
  });

  it("has title and division above, 基準日 and page numbers below, but not on the cover", () => {
    const [header] = all(opened.xml("word/header1.xml"), "p");
    expect(header && wordsOf(header)).toBe(
      "令和4・5年度 補佐官活動まとめ\t企画部 改革課",
    );
    const footer = opened.xml("word/footer1.xml");
    expect(wordsOf(footer.documentElement as Element)).toContain(
      "（令和6年（2024年）3月31日現在）",
    );
    expect(
      all(footer, "instrText").map((each) => each.textContent?.trim()),
    ).toEqual(["PAGE", "NUMPAGES"]);
    expect(all(opened.xml("word/document.xml"), "titlePg")).toHaveLength(1);
  });

  it("writes every figure of bullets, dated lists and cards as the report says it", () => {
    const text = opened.body.map(wordsOf).join("\n");
    for (const cell of figuresIn({
      ...report,
      chapters: report.chapters.filter(({ kind }) => kind === "overview"),
    })) {
      expect(text).toContain(formatCell(cell, "ja"));
    }
  });

  it("makes bullets items of a list", () => {
    const bullets = opened.body.filter(
      (each) => styleOf(each) === "ListBullet",
    );
    expect(bullets.length).toBeGreaterThan(10);
    const lists = new Set(
      all(opened.xml("word/numbering.xml"), "num").map((each) =>
        attribute(each, "numId"),
      ),
    );
    for (const bullet of bullets) {
      expect(lists.has(attribute(all(bullet, "numId")[0], "val"))).toBe(true);
    }
  });

  it("keeps the line breaks of records", () => {
    expect(wordsInStyle(opened, "")).toContain(
      "市は補佐官を登用しています。\n2行目です。",
    );
  });

  it("names itself in its properties", () => {
    const properties = opened.xml("docProps/core.xml");
    expect(all(properties, "title")[0]?.textContent).toBe(
      "令和4・5年度 補佐官活動まとめ",
    );
    expect(all(properties, "created")[0]?.textContent).toBe(
      "2024-03-31T00:00:00Z",
    );
  });
});

describe("tables", () => {
  it("hold what the report's tables hold, numbers at the right", () => {
    const tables = tablesIn("NendoTable");
    expect(tables).toHaveLength(blocks("table").length);
    blocks("table").forEach((block, index) => {
      const table = tables[index];
      if (table === undefined) throw new Error("None.");
      const rows = rowsOf(table).slice(-block.rows.length);
      rows.forEach((row, at) => {
        const cells = block.rows[at]?.cells ?? [];
        expect(row).toHaveLength(cells.length + 1);
        row.slice(1).forEach((text, column) => {
          const cell = cells[column];
          if (cell === undefined) throw new Error("None.");
          expect(formatCell(cell, "ja")).toContain(text);
        });
      });
      const last = all(all(table, "tr").at(-1) as Element, "p");
      expect(last.map(styleOf).slice(1)).toEqual(
        (block.rows.at(-1)?.cells ?? []).map(({ kind }) =>
          kind === "text" ? "NendoTableText" : "NendoTableNumber",
        ),
      );
    });
  });

  it("repeat their headers and split no row", () => {
    for (const table of tablesIn("NendoTable")) {
      const [head] = all(table, "tr");
      expect(head && all(head, "tblHeader")).toHaveLength(1);
      for (const row of all(table, "tr")) {
        expect(all(row, "cantSplit")).toHaveLength(1);
      }
    }
  });

  it("span the columns of a group", () => {
    const grouped = tablesIn("NendoTable").find(
      (table) => all(table, "gridSpan").length > 0,
    );
    expect(grouped && rowsOf(grouped).slice(0, 2)).toEqual([
      [
        "月",
        "回数\n（回）",
        "役職別ののべ人数（名）",
        "のべ人数\n（名）",
        "実人数\n（名）",
      ],
      ["", "", "特別職", "部長級", "課長級", "", ""],
    ]);
  });
});

describe("captions", () => {
  it("count figures and tables through the document, by fields", () => {
    const captions = opened.body.filter((each) => styleOf(each) === "Caption");
    const words = captions.map(wordsOf);
    expect(words.filter((text) => text.startsWith("表"))).toEqual(
      blocks("table").map(
        ({ caption }, index) => `表${index + 1}${WIDE_SPACE}${caption}`,
      ),
    );
    expect(words.filter((text) => text.startsWith("図"))).toHaveLength(
      blocks("chart").length + blocks("image").length,
    );
    for (const each of captions) {
      expect(all(each, "instrText")[0]?.textContent).toMatch(/SEQ (?:図|表)/u);
    }
  });

  it("stay with the table that they stand over", () => {
    opened.body.forEach((each, index) => {
      if (styleOf(each) !== "Caption" || !wordsOf(each).startsWith("表"))
        return;
      expect(opened.body[index + 1]?.localName).toBe("tbl");
      expect(all(each, "keepNext")).toHaveLength(1);
    });
  });
});

describe("charts", () => {
  const frames = () =>
    all(opened.xml("word/document.xml"), "inline").filter(
      (each) => all(each, "chart").length > 0,
    );

  it("are native, with an alternative text and the ranks as series", () => {
    expect(frames()).toHaveLength(blocks("chart").length);
    blocks("chart").forEach((block, index) => {
      const frame = frames()[index] as Element;
      expect(attribute(all(frame, "docPr")[0], "descr")).toBe(block.summary);
      const target = opened.relationships.get(
        attribute(all(frame, "chart")[0], "id"),
      );
      const chart = opened.xml((target ?? "").replace(/^\//u, ""));
      const group = all(chart, "barChart").find(
        (each) => attribute(all(each, "grouping")[0], "val") === "stacked",
      );
      const series = group === undefined ? [] : all(group, "ser");
      expect(
        series.map(
          (each) => all(all(each, "tx")[0] as Element, "v")[0]?.textContent,
        ),
      ).toEqual(block.series.map(({ label }) => label));
      series.forEach((each, rank) => {
        const values = all(all(each, "val")[0] as Element, "v");
        expect(values.map(({ textContent }) => Number(textContent))).toEqual(
          block.series[rank]?.values,
        );
      });
    });
  });

  it("show council sessions as a group behind and ranks by patterns", () => {
    const target = opened.relationships.get(
      attribute(all(frames()[0] as Element, "chart")[0], "id"),
    );
    const chart = opened.xml((target ?? "").replace(/^\//u, ""));
    const [bands] = all(chart, "barChart");
    expect(bands && wordsInChart(bands)).toContain("議会会期");
    expect(all(chart, "pattFill").length).toBeGreaterThan(0);
    for (const font of all(chart, "ea")) {
      expect(attribute(font, "typeface")).toBe("游ゴシック");
    }
  });

  it("are edited in a workbook of their own", () => {
    const workbooks = opened.parts.filter((part) =>
      /^word\/embeddings\/.*\.xlsx$/u.test(part),
    );
    expect(workbooks).toHaveLength(blocks("chart").length);
    for (const workbook of workbooks) {
      expect([...opened.bytes(workbook).slice(0, 2)]).toEqual([0x50, 0x4b]);
    }
  });
});

const wordsInChart = (element: Element) =>
  all(element, "v").map(({ textContent }) => textContent);

describe("pictures", () => {
  it("have an alternative text and fit the page", () => {
    const pictures = all(opened.xml("word/document.xml"), "inline").filter(
      (each) => all(each, "pic").length > 0,
    );
    expect(pictures).toHaveLength(blocks("image").length);
    expect(attribute(all(pictures[0] as Element, "docPr")[0], "descr")).toBe(
      blocks("image")[0]?.image.alternativeText,
    );
    const width = Number(
      attribute(all(pictures[0] as Element, "extent")[0], "cx"),
    );
    expect(width).toBeGreaterThan(0);
    expect(width / 635).toBeLessThanOrEqual(9866 + 15);
  });

  it("stand in the cards of trainings, which keep their words without them", async () => {
    const photo = (name: string) => ({
      fileKey: name,
      name: `${name}.png`,
      alternativeText: `${name}の写真`,
    });
    const withPhotos: Report = {
      ...report,
      chapters: report.chapters.slice(0, 1).map((chapter) => ({
        ...chapter,
        sections: [],
        lead: [
          {
            kind: "cards",
            cards: [
              {
                heading: "研修",
                lines: [],
                images: [photo("会場"), photo("演習"), photo("欠けたもの")],
              },
            ],
          },
        ],
      })),
    };
    const { pictures } = optionsFor(withPhotos);
    const shown = new Map([...pictures].slice(0, 2));
    const document = openDocument(
      await renderDocx(withPhotos, optionsFor(report, { pictures: shown })),
    );
    const drawings = all(document.xml("word/document.xml"), "docPr");
    expect(drawings.map((each) => attribute(each, "descr"))).toEqual([
      "会場の写真",
      "演習の写真",
    ]);
    expect(wordsInStyle(document, "NendoNote")).toEqual(["欠けたものの写真"]);
  });

  it("leave their caption when they are missing or no picture", async () => {
    const [image] = blocks("image");
    for (const pictures of [
      new Map(),
      new Map([
        [
          image?.image.fileKey ?? "",
          { contentType: "image/png", bytes: new Uint8Array([1, 2, 3]) },
        ],
      ]),
    ]) {
      const document = openDocument(
        await renderDocx(report, optionsFor(report, { pictures })),
      );
      expect(wordsInStyle(document, "Caption")).toContain(
        `図1${WIDE_SPACE}${image?.caption ?? ""}`,
      );
      expect(all(document.xml("word/document.xml"), "pic")).toEqual([]);
    }
  });
});

describe("drawings and bookmarks", () => {
  it("have numbers of their own", () => {
    const document = opened.xml("word/document.xml");
    for (const ids of [
      all(document, "docPr").map((each) => attribute(each, "id")),
      all(document, "bookmarkStart").map((each) => attribute(each, "id")),
      bookmarksOf(opened),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
