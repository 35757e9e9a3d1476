import { readFileSync } from "node:fs";
import path from "node:path";
import type { CityTemplateOptions } from "./city-template";
import {
  PAGE_BREAK,
  paragraphXml,
  sectionEnd,
  sectionXml,
} from "./city-template";

const crest = new Uint8Array(
  readFileSync(
    path.resolve(
      import.meta.dirname,
      "../../../scripts/sample/organisation.png",
    ),
  ),
);

const TAG = paragraphXml("{{summary}}");
const COVER = `${paragraphXml("{{title}}", "1")}${paragraphXml("{{division}}")}`;
const LONG = paragraphXml("この冊子は、市の取組をまとめたものです。".repeat(8));

const LANDSCAPE = { width: 16838, height: 11906 } as const;

/** Documents of Word in the shapes in which cities keep theirs. */
export const CITY_DOCUMENTS: Readonly<Record<string, CityTemplateOptions>> = {
  "text before and after": {
    body: `${paragraphXml("はじめに", "1")}${LONG}${TAG}${paragraphXml("後書きです。")}`,
  },
  "a cover on a page of its own": { body: `${COVER}${PAGE_BREAK}${TAG}` },
  "no tag": { body: `${COVER}${LONG}` },
  "a cover in a section of its own, the summary on landscape": {
    body: `${COVER}${sectionEnd(sectionXml())}${TAG}`,
    section: sectionXml(LANDSCAPE),
  },
  "two columns": {
    body: `${COVER}${LONG}${sectionEnd(sectionXml())}${TAG}`,
    section: sectionXml({ side: 1134, columns: 2 }),
  },
  "wide margins": { body: TAG, section: sectionXml({ side: 2835 }) },
  "lines on a grid, in large letters": {
    body: TAG,
    section: sectionXml({ hasGrid: true }),
    textSize: 24,
  },
  "a crest in the header": {
    body: TAG,
    headerPicture: crest,
    section: sectionXml({ top: 2268 }),
  },
  "no styles": {
    body: `${paragraphXml("市の本文")}${TAG}`,
    withoutStyles: true,
  },
  "chapters at places of their own": {
    body: [
      paragraphXml("概要", "1"),
      paragraphXml("{{chapter:overview}}"),
      paragraphXml("資料", "1"),
      TAG,
    ].join(""),
  },
  "a form: the summary in the cell of a table": {
    body: `<w:tbl><w:tblPr><w:tblW w:w="8504" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="8504"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="8504" w:type="dxa"/></w:tcPr>${TAG}</w:tc></w:tr></w:tbl>${paragraphXml("以上")}`,
  },
  "a template (.dotx)": {
    body: `${COVER}${TAG}`,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  },
};
