import { strToU8, zipSync } from "fflate";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const SPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PML = "application/vnd.openxmlformats-officedocument.presentationml";

const tree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;

const shape = (
  id: number,
  placeholder: string,
  box: readonly [number, number, number, number] | undefined,
  paragraphs: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="図形 ${id}"/><p:cNvSpPr/><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr><p:spPr>${box === undefined ? "" : `<a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm>`}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

const line = (...runs: readonly string[]): string =>
  `<a:p>${runs.map((text) => `<a:r><a:rPr lang="ja-JP"/><a:t>${text}</a:t></a:r>`).join("")}</a:p>`;

const relationships = (
  entries: readonly (readonly [type: string, target: string])[],
): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const layout = (type: string, shapes: string): string =>
  `${HEAD}<p:sldLayout ${SPACES} type="${type}"><p:cSld name="${type}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const slide = (shapes: string): string =>
  `${HEAD}<p:sld ${SPACES}><p:cSld>${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const edge = `<a:ln w="9525">${fill}</a:ln>`;
const theme = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="市"><a:themeElements><a:clrScheme name="市"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="224422"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2>${["FFDD00", "88AA00", "00AA88", "0088AA", "AA0088", "AA8800"].map((color, index) => `<a:accent${index + 1}><a:srgbClr val="${color}"/></a:accent${index + 1}>`).join("")}<a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme><a:fontScheme name="市">${["majorFont", "minorFont"].map((name) => `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="BIZ UDPゴシック"/></a:${name}>`).join("")}</a:fontScheme><a:fmtScheme name="市"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const title = (placeholder: string): string =>
  shape(2, placeholder, undefined, line("タイトル"));

const master = `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${tree(shape(2, `type="title"`, [457_200, 274_638, 8_229_600, 1_143_000], line("タイトル")) + shape(3, `type="body" idx="1"`, [457_200, 1_600_200, 8_229_600, 4_525_963], line("本文")))}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${[1, 2, 3].map((number) => `<p:sldLayoutId id="${2_147_483_660 + number}" r:id="rId${number}"/>`).join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3600"/></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`;

export interface CityOptions {
  /** Slide whose place the summary takes. */
  readonly hasPlace?: boolean;
  readonly hasLayouts?: boolean;
  readonly hasSlides?: boolean;
  /** Content type of the main part, after …presentationml */
  readonly mainType?: string;
}

/**
 * A presentation as a city has it: 4:3, its own colours and fonts, a cover
 * with tags that are split over runs, a place for the summary, a last slide;
 * slides in two sections.
 */
export const cityPresentation = ({
  hasPlace = true,
  hasLayouts = true,
  hasSlides = true,
  mainType = ".presentation.main+xml",
}: CityOptions = {}): Uint8Array => {
  const slides = hasSlides
    ? [
        slide(
          shape(
            2,
            `type="ctrTitle"`,
            undefined,
            line("{{ti", "tle", "}} について"),
          ) +
            shape(
              3,
              `type="subTitle" idx="1"`,
              undefined,
              line("｛｛公表日｝｝") +
                line("{{", "担当課", "}}（基準日 {{asOf}}）") +
                line("{{知らない}} {{年度}}"),
            ),
        ),
        ...(hasPlace
          ? [
              slide(
                shape(2, `type="title"`, undefined, line("{{年度", "まとめ}}")),
              ),
            ]
          : []),
        slide(shape(2, `type="title"`, undefined, line("お問い合わせ"))),
      ]
    : [];
  const ids = slides.map((_, index) => 300 + index);
  const entry = (id: number) => `<p14:sldId id="${id}"/>`;
  const sections = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="前" id="{11111111-1111-4111-8111-111111111111}"><p14:sldIdLst>${ids.slice(0, -1).map(entry).join("")}</p14:sldIdLst></p14:section><p14:section name="後" id="{22222222-2222-4222-8222-222222222222}"><p14:sldIdLst>${ids.slice(-1).map(entry).join("")}</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>`;
  const presentation = `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rId1"/></p:sldMasterIdLst>${hasSlides ? `<p:sldIdLst>${ids.map((id, index) => `<p:sldId id="${id}" r:id="rId${index + 3}"/>`).join("")}</p:sldIdLst>` : ""}<p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/>${hasSlides ? sections : ""}</p:presentation>`;
  const layouts = [
    layout(
      "title",
      shape(
        2,
        `type="ctrTitle"`,
        [685_800, 2_130_425, 7_772_400, 1_470_025],
        line("題名"),
      ) +
        shape(
          3,
          `type="subTitle" idx="1"`,
          [1_371_600, 3_886_200, 6_400_800, 1_752_600],
          line("副題"),
        ),
    ),
    layout(
      "obj",
      title(`type="title"`) + shape(3, `idx="1"`, undefined, line("本文")),
    ),
    layout("titleOnly", title(`type="title"`)),
  ];
  const files: Record<string, string> = {
    "_rels/.rels": relationships([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": presentation,
    "ppt/_rels/presentation.xml.rels": relationships([
      ["slideMaster", "slideMasters/slideMaster1.xml"],
      ["theme", "theme/theme1.xml"],
      ...slides.map(
        (_, index) => ["slide", `slides/slide${index + 1}.xml`] as const,
      ),
    ]),
    "ppt/theme/theme1.xml": theme,
    "ppt/slideMasters/slideMaster1.xml": hasLayouts
      ? master
      : master.replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/u, ""),
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships([
      ...layouts.map(
        (_, index) =>
          [
            "slideLayout",
            `../slideLayouts/slideLayout${index + 1}.xml`,
          ] as const,
      ),
      ["theme", "../theme/theme1.xml"],
    ]),
  };
  layouts.forEach((xml, index) => {
    files[`ppt/slideLayouts/slideLayout${index + 1}.xml`] = xml;
    files[`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`] =
      relationships([["slideMaster", "../slideMasters/slideMaster1.xml"]]);
  });
  slides.forEach((xml, index) => {
    const number = index === 0 ? 1 : 3;
    files[`ppt/slides/slide${index + 1}.xml`] = xml;
    files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relationships([
      ["slideLayout", `../slideLayouts/slideLayout${number}.xml`],
      // As a link of the last slide to the place of the summary would be.
      ...(index === 2 ? [["slide", "slide2.xml"] as const] : []),
    ]);
  });
  const types = Object.keys(files).flatMap((name) => {
    const [, folder] = /^ppt\/([a-z]\w*?)s?\/[^_]/u.exec(name) ?? [];
    if (name === "ppt/presentation.xml") return [[name, `${PML}${mainType}`]];
    if (folder === "theme") {
      return [
        [name, "application/vnd.openxmlformats-officedocument.theme+xml"],
      ];
    }
    return folder === undefined ? [] : [[name, `${PML}.${folder}+xml`]];
  });
  files["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("")}</Types>`;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
};
