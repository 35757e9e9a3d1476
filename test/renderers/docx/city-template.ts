import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE = "application/vnd.openxmlformats-officedocument";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface CityTemplateOptions {
  /** Paragraphs and tables, as WordprocessingML. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  /** Content type of the main part. */
  readonly type?: string;
  readonly withoutStyles?: boolean;
  /** Of which Word the document is laid out; no settings part without it. */
  readonly compatibilityMode?: number;
  /** Page, margins and columns of the last section; A4 portrait without it. */
  readonly section?: string;
  /** Half points of the text; 21 without it. */
  readonly textSize?: number;
  /** PNG in the header, twice as wide as it is high. */
  readonly headerPicture?: Uint8Array;
}

/** The page of a section in twips, its columns and its grid. */
export const sectionXml = ({
  width = 11906,
  height = 16838,
  side = 1701,
  top = 1985,
  columns = 1,
  hasGrid = false,
} = {}): string =>
  `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ` w:orient="landscape"` : ""}/><w:pgMar w:top="${top}" w:right="${side}" w:bottom="1701" w:left="${side}" w:header="851" w:footer="992" w:gutter="0"/>${columns === 1 ? "" : `<w:cols w:num="${columns}" w:space="425"/>`}${hasGrid ? `<w:docGrid w:type="lines" w:linePitch="360"/>` : ""}`;

/** A paragraph that ends a section of its own. */
export const sectionEnd = (section: string): string =>
  `<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr></w:p>`;

export const PAGE_BREAK = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>`;

/** A paragraph whose text is split into runs at |. */
export const paragraphXml = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${text
    .split("|")
    .map(
      (run, index) =>
        `<w:r>${index % 2 === 0 ? "" : "<w:rPr><w:b/></w:rPr>"}<w:t xml:space="preserve">${run}</w:t></w:r>`,
    )
    .join("")}</w:p>`;

/** A document as Japanese Word writes one: styles with ids like 1 and a3, lists and a header of its own. */
export const cityTemplate = ({
  body,
  header = paragraphXml("宝町役所 {{title}}", "a3"),
  footer = paragraphXml("{{division}}"),
  type = `${OFFICE}.wordprocessingml.document.main+xml`,
  withoutStyles = false,
  compatibilityMode,
  section = sectionXml(),
  textSize = 21,
  headerPicture,
}: CityTemplateOptions): Uint8Array => {
  const override = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${OFFICE}.wordprocessingml.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const relationships = (content: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type}"/>${withoutStyles ? "" : override("styles", "styles") + override("numbering", "numbering")}${compatibilityMode === undefined ? "" : override("settings", "settings")}${override("header1", "header")}${override("footer1", "footer")}</Types>`,
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationships(
      (withoutStyles
        ? ""
        : relation(1, "styles", "styles.xml") +
          relation(2, "numbering", "numbering.xml")) +
        relation(3, "header", "header1.xml") +
        relation(4, "footer", "footer1.xml") +
        (compatibilityMode === undefined
          ? ""
          : relation(5, "settings", "settings.xml")),
    ),
    "word/document.xml": `${XML}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>${section}</w:sectPr></w:body></w:document>`,
    "word/header1.xml": `${XML}<w:hdr xmlns:w="${W}" xmlns:r="${R}">${header}${headerPicture === undefined ? "" : headerPictureXml}</w:hdr>`,
    ...(headerPicture === undefined
      ? {}
      : {
          "word/_rels/header1.xml.rels": relationships(
            relation(1, "image", "media/crest.png"),
          ),
          "word/media/crest.png": headerPicture,
        }),
    "word/footer1.xml": `${XML}<w:ftr xmlns:w="${W}">${footer}</w:ftr>`,
    ...(compatibilityMode === undefined
      ? {}
      : {
          "word/settings.xml": `${XML}<w:settings xmlns:w="${W}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="${compatibilityMode}"/></w:compat></w:settings>`,
        }),
    ...(withoutStyles
      ? {}
      : {
          "word/styles.xml": styles(textSize),
          "word/numbering.xml": numbering,
        }),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
};

/** EMU: as high as three lines. */
const CREST = { width: 1080000, height: 540000 } as const;

const headerPictureXml = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${CREST.width}" cy="${CREST.height}"/><wp:docPr id="1" name="市章"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="市章"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${CREST.width}" cy="${CREST.height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const styles = (size: number): string =>
  `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Century" w:eastAsia="ＭＳ 明朝" w:hAnsi="Century"/><w:sz w:val="${size}"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="ＭＳ ゴシック"/><w:color w:val="006400"/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="Heading 2"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:eastAsia="ＭＳ ゴシック"/><w:color w:val="006400"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="header"/><w:basedOn w:val="a"/></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="NendoNote"><w:name w:val="市の注"/><w:basedOn w:val="a"/></w:style></w:styles>`;

const numbering = `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
