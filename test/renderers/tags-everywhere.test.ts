import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { unknownTagMessages } from "../../src/i18n/documents/unknown-tag-messages";
import { makeDocument } from "../../src/renderers/make-document";
import { unknownTagsOf } from "../../src/renderers/unknown-tags-of";
import { officeErrors } from "../support/office-errors";
import { cityTemplate, paragraphXml } from "./docx/city-template";
import { report } from "./docx/docx-report";
import { cityPresentation } from "./pptx/city-presentation";

/* Tags are filled, and unknown ones named with their place, wherever a file has text. */
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = Record<string, string>;

const changed = (
  bytes: Uint8Array,
  change: (parts: Parts) => Parts,
): Uint8Array => {
  const files = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, part]) => [name, strFromU8(part)]),
  );
  return zipSync(
    Object.fromEntries(
      Object.entries(change(texts)).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
  );
};

const related = (xml: string, type: string, target: string): string =>
  xml.replace(
    "</Relationships>",
    `<Relationship Id="rIdNew${type}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  );

const typed = (xml: string, part: string, type: string): string =>
  xml.replace(
    "</Types>",
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/></Types>`,
  );

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const A = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const C = `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"`;

const chart = (title: string): string =>
  `<?xml version="1.0"?><c:chartSpace ${C} ${A}><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`;

const both = (name: string): string => `{{題名}}{{${name}}}`;

const textBox = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const word = changed(
  cityTemplate({
    body: [
      textBox(paragraphXml(`${both("箱")}{{目次}}`)),
      `<w:sdt><w:sdtContent>${paragraphXml(both("欄"))}</w:sdtContent></w:sdt>`,
      `<w:p><w:sdt><w:sdtContent><w:r><w:t>{{題</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>名}}{{行の欄}}</w:t></w:r></w:p>`,
      `<w:tbl><w:tr><w:tc>${paragraphXml(both("表"))}</w:tc></w:tr></w:tbl>`,
      paragraphXml("本文"),
    ].join(""),
    header: `${textBox(paragraphXml(both("上の箱")))}${paragraphXml("{{年度まとめ}}")}`,
    footer: `<w:sdt><w:sdtContent>${paragraphXml(both("下の欄"))}</w:sdtContent></w:sdt>`,
  }),
  (parts) => ({
    ...parts,
    "word/_rels/document.xml.rels": related(
      related(
        parts["word/_rels/document.xml.rels"] ?? "",
        "footnotes",
        "footnotes.xml",
      ),
      "chart",
      "charts/chart9.xml",
    ),
    "[Content_Types].xml": typed(
      typed(
        parts["[Content_Types].xml"] ?? "",
        "/word/footnotes.xml",
        "wordprocessingml.footnotes",
      ),
      "/word/charts/chart9.xml",
      "drawingml.chart",
    ),
    "word/footnotes.xml": `<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="1">${paragraphXml(both("注"))}</w:footnote></w:footnotes>`,
    "word/charts/chart9.xml": chart(both("図")),
  }),
);

/** A paragraph of a shape in place of the first one of a part. */
const withText = (xml: string, text: string): string =>
  xml.replace(/<a:t>[^<]*<\/a:t>/u, `<a:t>${text}</a:t>`);

const slides = changed(cityPresentation(), (parts) => {
  const [first = "", layout = "", master = ""] = [
    /slides\/[^/]+\.xml$/u,
    /slideLayouts\/[^/]+\.xml$/u,
    /slideMasters\/[^/]+\.xml$/u,
  ].map((pattern) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .sort()
      .find(Boolean),
  );
  const rels = first.replace(/slides\/([^/]+)$/u, "slides/_rels/$1.rels");
  const cell = `<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>${both("表")}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>`;
  const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="表"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/><a:tblGrid><a:gridCol w="9"/></a:tblGrid><a:tr h="9">${cell}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="91" name="組"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="92" name="図形"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${both("組")}</a:t></a:r></a:p></p:txBody></p:sp></p:grpSp>`;
  return {
    ...parts,
    [first]: (parts[first] ?? "").replace(
      "</p:spTree>",
      `${table}${group}</p:spTree>`,
    ),
    [layout]: withText(parts[layout] ?? "", both("並び")),
    [master]: withText(parts[master] ?? "", `${both("元")}{{年度まとめ}}`),
    [rels]: related(
      related(
        parts[rels] ?? "",
        "notesSlide",
        "../notesSlides/notesSlide9.xml",
      ),
      "chart",
      "../charts/chart9.xml",
    ),
    "[Content_Types].xml": typed(
      typed(
        parts["[Content_Types].xml"] ?? "",
        "/ppt/notesSlides/notesSlide9.xml",
        "presentationml.notesSlide",
      ),
      "/ppt/charts/chart9.xml",
      "drawingml.chart",
    ),
    "ppt/notesSlides/notesSlide9.xml": `<?xml version="1.0"?><p:notes xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ${A}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="ノート"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${both("控え")}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>`,
    "ppt/charts/chart9.xml": chart(both("図")),
  };
});

const made = async (format: "docx" | "pptx", bytes: Uint8Array) =>
  makeDocument(format, {
    report,
    colors: [],
    recordUrl: () => "",
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve({ name: `様式.${format}`, bytes }),
  });

const left = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.xml$/u.test(name) && strFromU8(part).includes("{{題名}}") ? [name] : [],
  );

it("fills tags of a Word file in text boxes, content controls, tables, headers, footers, notes and charts, and names the others", async () => {
  const { bytes } = await made("docx", word);
  expect(left(bytes)).toEqual([]);
  const text = Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("");
  expect(text.split(report.title).length).toBeGreaterThan(9);
  expect(
    unknownTagsOf(word, "docx").map(({ tag, place }) => [tag, place.kind]),
  ).toEqual([
    ["{{箱}}", "textBox"],
    ["{{目次}}", "textBox"],
    ["{{欄}}", "text"],
    ["{{行の欄}}", "text"],
    ["{{表}}", "text"],
    ["{{上の箱}}", "header"],
    ["{{年度まとめ}}", "header"],
    ["{{下の欄}}", "footer"],
    ["{{注}}", "notes"],
    ["{{図}}", "chart"],
  ]);
  const [sentence = ""] = unknownTagMessages(
    unknownTagsOf(word, "docx"),
    "docx",
    "ja",
  );
  expect(sentence).toContain("テキストボックスの {{目次}}");
  expect(sentence).toContain("グラフの {{図}}");
});

it("fills tags of slides in tables, groups, layouts, masters, notes and charts, and names the others", async () => {
  const { bytes } = await made("pptx", slides);
  expect(left(bytes)).toEqual([]);
  expect(
    unknownTagsOf(slides, "pptx").map(({ tag, place }) => [
      tag,
      place.kind,
      "number" in place ? place.number : undefined,
    ]),
  ).toEqual([
    ["{{知らない}}", "slide", 1],
    ["{{表}}", "slide", 1],
    ["{{組}}", "slide", 1],
    ["{{控え}}", "slideNotes", 1],
    ["{{図}}", "slideChart", 1],
    ["{{並び}}", "layout", undefined],
    ["{{元}}", "master", undefined],
    ["{{年度まとめ}}", "master", undefined],
  ]);
  const [sentence = ""] = unknownTagMessages(
    unknownTagsOf(slides, "pptx"),
    "pptx",
    "ja",
  );
  expect(sentence).toContain("1枚目のノートの {{控え}}");
  expect(sentence).toContain("スライドマスターの {{年度まとめ}}");
});

it("leaves Office files valid where titles and notes of slides were filled", async () => {
  const plain = changed(cityPresentation(), (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        /slideMasters\/[^/]+\.xml$/u.test(name)
          ? withText(text, "{{題名}}")
          : text,
      ]),
    ),
  );
  const { bytes } = await made("pptx", plain);
  expect(await officeErrors(bytes, "pptx")).toEqual([]);
});
