import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { officeErrors } from "../../support/office-errors";
import { cityTemplate, paragraphXml } from "./city-template";
import { optionsFor, report } from "./docx-report";
import type { OpenedDocument } from "./open-document";
import {
  all,
  attribute,
  bookmarksOf,
  openDocument,
  styleOf,
  wordsInStyle,
  wordsOf,
  WIDE_SPACE,
} from "./open-document";

const renderOn = (template: Uint8Array) =>
  renderDocx(report, optionsFor(report, { template }));

const openOn = async (template: Uint8Array): Promise<OpenedDocument> =>
  openDocument(await renderOn(template));

const lines = ({ body }: OpenedDocument) => body.map(wordsOf);

/** Chapter headings stand in the city's style, whose id is 1. */
const chapterTitles = (opened: OpenedDocument) => wordsInStyle(opened, "1");

const titles = report.chapters.map(({ no, title }) =>
  no === undefined ? title : `${no}${WIDE_SPACE}${title}`,
);

describe("a city's own document with tags", () => {
  const template = cityTemplate({
    body: [
      paragraphXml("表題：{{ti|tle}}（{|{公|表日}}）"),
      paragraphXml("{{ Division }} ｛｛基準日｝｝ {{年度}} {{tilte}}"),
      paragraphXml("前文です。"),
      paragraphXml("{{|su|mma|ry}}"),
      paragraphXml("後書きです。"),
    ].join(""),
  });

  it("is a valid Office file, the same bytes each time", async () => {
    const bytes = await renderOn(template);
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const again = await renderOn(template);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });

  it("has its words filled in, also where Word split them over runs", async () => {
    expect(lines(await openOn(template)).slice(0, 3)).toEqual([
      "表題：令和4・5年度 補佐官活動まとめ（令和6年（2024年）3月31日）",
      "企画部 改革課 令和6年（2024年）3月31日 令和4・5年度 {{tilte}}",
      "前文です。",
    ]);
  });

  it("has words filled in its header and footer, which are kept", async () => {
    const opened = await openOn(template);
    const words = (path: string) =>
      all(opened.xml(path), "p").map(wordsOf).join("\n");
    expect(words("word/header1.xml")).toBe(
      "宝町役所 令和4・5年度 補佐官活動まとめ",
    );
    expect(words("word/footer1.xml")).toBe("企画部 改革課");
  });

  it("has contents and all chapters in the place of the tag", async () => {
    const opened = await openOn(template);
    const text = lines(opened);
    expect(text.at(-2)).toBe("後書きです。");
    expect(text.indexOf("目次")).toBe(3);
    expect(chapterTitles(opened)).toEqual(titles);
    expect(text.join("\n")).not.toMatch(/summary|su\|/u);
  });

  it("has Word count the pages, which the city's styles decide", async () => {
    const opened = await openOn(template);
    const [begin] = all(opened.xml("word/document.xml"), "fldChar");
    expect(attribute(begin, "dirty")).toBe("true");
    expect(wordsInStyle(opened, "TOC1")[0]).toMatch(/\t$/u);
  });

  it("keeps the styles of the city and adds what it lacks", async () => {
    const opened = await openOn(template);
    const styles = all(opened.xml("word/styles.xml"), "style");
    const byId = new Map(
      styles.map((style) => [attribute(style, "styleId"), style]),
    );
    expect(byId.size).toBe(styles.length);
    const heading = byId.get("1");
    expect(heading && attribute(all(heading, "color")[0], "val")).toBe(
      "006400",
    );
    // NendoNote is an id that the city has given to something else.
    const note = opened.body.find((each) =>
      wordsOf(each).startsWith("（令和5年（2023年）3月31日現在"),
    );
    const noteStyle = byId.get(note === undefined ? "" : styleOf(note));
    expect(noteStyle && attribute(all(noteStyle, "name")[0], "val")).toBe(
      "年度まとめ 注記",
    );
    expect(noteStyle && all(noteStyle, "rFonts")).toEqual([]);
    for (const reference of all(opened.xml("word/document.xml"), "pStyle")) {
      expect(byId.has(attribute(reference, "val"))).toBe(true);
    }
  });

  it("adds our list to the lists of the city", async () => {
    const opened = await openOn(template);
    const numbering = opened.xml("word/numbering.xml");
    expect(
      all(numbering, "num").map((each) => attribute(each, "numId")),
    ).toEqual(["1", "2"]);
    const used = all(opened.xml("word/document.xml"), "numId");
    expect(new Set(used.map((each) => attribute(each, "val")))).toEqual(
      new Set(["2"]),
    );
  });

  it("fits tables and charts between the margins of the city", async () => {
    const document = (await openOn(template)).xml("word/document.xml");
    const room = 11906 - 2 * 1701;
    for (const width of all(document, "tblW")) {
      expect(Number(attribute(width, "w"))).toBeLessThanOrEqual(room);
    }
    for (const extent of all(document, "extent")) {
      expect(Number(attribute(extent, "cx")) / 635).toBeLessThanOrEqual(
        room + 15,
      );
    }
  });

  it("brings charts and pictures along, and links that lead somewhere", async () => {
    const opened = await openOn(template);
    const document = opened.xml("word/document.xml");
    const references = [
      ...all(document, "blip").map((each) => attribute(each, "embed")),
      ...all(document, "chart").map((each) => attribute(each, "id")),
    ];
    expect(references.length).toBe(3);
    for (const reference of references) {
      const target = (opened.relationships.get(reference) ?? "").replace(
        /^\//u,
        "",
      );
      expect(opened.parts).toContain(target);
    }
    const bookmarks = new Set(bookmarksOf(opened));
    for (const link of all(document, "hyperlink")) {
      expect(bookmarks.has(attribute(link, "anchor"))).toBe(true);
    }
  });

  it("can be a document that was made with us before", async () => {
    const bytes = await renderOn(await renderOn(template));
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const opened = openDocument(bytes);
    const names = bookmarksOf(opened);
    expect(new Set(names).size).toBe(names.length);
    expect(chapterTitles(opened)).toEqual([...titles, ...titles]);
  });
});

describe("tags of chapters", () => {
  it("take their chapters; the summary has the others", async () => {
    const opened = await openOn(
      cityTemplate({
        body: [
          paragraphXml("{{chapter:notes}}"),
          paragraphXml("市の章"),
          paragraphXml("{{年度まとめ}}"),
          paragraphXml("{{章:outcomes}}"),
        ].join(""),
      }),
    );
    const notes = "注記";
    const outcomes = "補佐官登用の成果";
    expect(chapterTitles(opened)).toEqual([
      notes,
      ...titles.filter((title) => ![notes, outcomes].includes(title)),
      outcomes,
    ]);
  });

  it("by id or kind; without the others no link leads nowhere", async () => {
    const bytes = await renderOn(
      cityTemplate({
        body:
          paragraphXml("{{目次}}") +
          paragraphXml("{{chapter:overview-2022}}") +
          paragraphXml("{{chapter:goodPractices}}"),
      }),
    );
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const opened = openDocument(bytes);
    expect(chapterTitles(opened)).toEqual([
      "令和4年度の主な実施内容",
      "好事例の紹介",
    ]);
    expect(
      wordsInStyle(opened, "TOC1").map((text) => text.split("\t")[0]),
    ).toEqual(chapterTitles(opened));
    const bookmarks = new Set(bookmarksOf(opened));
    for (const link of all(opened.xml("word/document.xml"), "hyperlink")) {
      expect(bookmarks.has(attribute(link, "anchor"))).toBe(true);
    }
  });

  it("leave nothing where the summary has no such chapter, and stay where misspelt", async () => {
    const opened = await openOn(
      cityTemplate({
        body:
          paragraphXml("{{chapter:overview-1999}}") +
          paragraphXml("{{chapter:ovrview}}") +
          paragraphXml("{{chapter:notes}}"),
      }),
    );
    expect(lines(opened).slice(0, 2)).toEqual(["{{chapter:ovrview}}", "注記"]);
  });

  it("work in the cell of a table and beside words", async () => {
    const bytes = await renderOn(
      cityTemplate({
        body: `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/></w:tcPr>${paragraphXml("{{chapter:notes}}")}</w:tc></w:tr></w:tbl>${paragraphXml("成果は次のとおりです。{{chapter:outcomes}}")}${paragraphXml("以上")}`,
      }),
    );
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const [, , ...text] = lines(openDocument(bytes));
    expect(lines(openDocument(bytes))[1]).toBe("成果は次のとおりです。");
    expect(text[0]).toBe("補佐官登用の成果");
    expect(text.at(-2)).toBe("以上");
  });
});

describe("a city's own document without tags", () => {
  it("is followed by contents and chapters from a new page on", async () => {
    const bytes = await renderOn(
      cityTemplate({ body: paragraphXml("市の本文"), withoutStyles: true }),
    );
    expect(await officeErrors(bytes, "docx")).toEqual([]);
    const opened = openDocument(bytes);
    expect(lines(opened).slice(0, 2)).toEqual(["市の本文", "目次"]);
    expect(
      all(opened.body[1] ?? opened.xml("word/document.xml"), "pageBreakBefore"),
    ).toHaveLength(1);
    expect(wordsInStyle(opened, "Heading1")).toEqual(titles);
    expect(opened.body.at(-1)?.localName).toBe("sectPr");
  });

  it("keeps its own table of contents alone", async () => {
    const opened = await openOn(
      cityTemplate({
        body: `<w:p><w:fldSimple w:instr="TOC \\o"><w:r><w:t>市の目次</w:t></w:r></w:fldSimple></w:p>`,
      }),
    );
    expect(lines(opened)[0]).toBe("市の目次");
    expect(lines(opened)).not.toContain("目次");
  });
});

describe("texts of records in a template", () => {
  it("are no tags", async () => {
    const opened = openDocument(
      await renderDocx(
        { ...report, title: "{{summary}} {{division}}" },
        optionsFor(report, {
          template: cityTemplate({
            body: paragraphXml("{{title}}") + paragraphXml("{{chapter:notes}}"),
          }),
        }),
      ),
    );
    expect(lines(opened)[0]).toBe("{{summary}} {{division}}");
  });
});

describe("a file that can't be a template", () => {
  const word = "application/vnd.openxmlformats-officedocument";
  const files: readonly (readonly [
    reason: string,
    bytes: () => Uint8Array | Promise<Uint8Array>,
  ])[] = [
    ["notOffice", () => strToU8("これは文書ではありません")],
    ["notOffice", () => zipSync({ "a.txt": strToU8("a") })],
    ["otherKind", () => renderXlsx(report)],
    [
      "macros",
      () =>
        cityTemplate({
          body: "",
          type: "application/vnd.ms-word.document.macroEnabled.main+xml",
        }),
    ],
    [
      "oldFormat",
      () =>
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    ],
    ["damaged", () => cityTemplate({ body: "<w:p>" })],
  ];

  it.each(files)("is refused: %s", async (reason, bytes) => {
    await expect(renderOn(await bytes())).rejects.toMatchObject({
      name: "TemplateError",
      reason,
      kind: "docx",
    });
  });

  it("but a template of Word (.dotx) can", async () => {
    const bytes = await renderOn(
      cityTemplate({
        body: paragraphXml("{{chapter:notes}}"),
        type: `${word}.wordprocessingml.template.main+xml`,
      }),
    );
    expect(await officeErrors(bytes, "docx")).toEqual([]);
  });
});
