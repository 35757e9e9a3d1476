import { strToU8, zipSync } from "fflate";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const SPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PML = "application/vnd.openxmlformats-officedocument.presentationml";

/** x, y, width and height in points. */
export type Place = readonly [number, number, number, number];

interface LayoutSpec {
  readonly name: string;
  readonly type?: string;
  readonly hidesMaster?: boolean;
  readonly background?: string;
  readonly shapes: readonly string[];
}

interface MasterSpec {
  readonly colors?: Readonly<Record<string, string>>;
  readonly background?: string;
  /** Colours of text, as RRGGBB. */
  readonly titleColor?: string;
  readonly bodyColor?: string;
  readonly shapes: readonly string[];
  readonly layouts: readonly LayoutSpec[];
}

export interface DeckSpec {
  readonly size?: readonly [number, number];
  readonly masters: readonly MasterSpec[];
  /** Of the slide that is there, on the last layout of the first master. */
  readonly slideId?: number;
  readonly slide?: readonly string[];
  readonly lacksDefaults?: boolean;
}

const emu = (points: number): number => Math.round(points * 12_700);

const transform = ([x, y, width, height]: Place): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const words = (text: string): string =>
  `<a:p><a:r><a:rPr lang="ja-JP"/><a:t>${text}</a:t></a:r></a:p>`;

let lastId = 1;
const nextId = (): number => (lastId += 1);

interface ShapeLook {
  readonly fill?: string;
  readonly text?: string;
  readonly color?: string;
  readonly size?: number;
}

/** A placeholder; without a place that of its master. */
export const holder = (
  attributes: string,
  place?: Place,
  { fill, text = "見本", color, size }: ShapeLook = {},
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${nextId()}" name="枠"/><p:cNvSpPr/><p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr><p:spPr>${place === undefined ? "" : `${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}${fill === undefined ? "" : solid(fill)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${color === undefined && size === undefined ? "" : `<a:lvl1pPr><a:defRPr${size === undefined ? "" : ` sz="${size * 100}"`}>${color === undefined ? "" : solid(color)}</a:defRPr></a:lvl1pPr>`}</a:lstStyle>${words(text)}</p:txBody></p:sp>`;

/** Something that a master or a layout draws. */
export const drawing = (place: Place, { fill, text }: ShapeLook): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${nextId()}" name="図形"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill === undefined ? "<a:noFill/>" : solid(fill)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text === undefined ? `<a:p><a:endParaRPr lang="ja-JP"/></a:p>` : words(text)}</p:txBody></p:sp>`;

/** A picture: the part that masters and layouts call rIdPicture. */
export const picture = (place: Place): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${nextId()}" name="写真"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const PICTURE_BACKGROUND = `<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>`;

export const plainBackground = (color: string): string =>
  `<p:bg><p:bgPr>${solid(color)}<a:effectLst/></p:bgPr></p:bg>`;

const tree = (shapes: readonly string[]): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join("")}</p:spTree>`;

const COLORS: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "224422",
  lt2: "EEEEEE",
  accent1: "006400",
  accent2: "88AA00",
  accent3: "00AA88",
  accent4: "0088AA",
  accent5: "AA0088",
  accent6: "AA8800",
  hlink: "0000FF",
  folHlink: "800080",
};

const theme = (colors: MasterSpec["colors"]): string => {
  const fill = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const font = (name: string) =>
    `<a:${name}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="BIZ UDPゴシック"/></a:${name}>`;
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="市"><a:themeElements><a:clrScheme name="市">${Object.entries(
    { ...COLORS, ...colors },
  )
    .map(
      ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
    )
    .join(
      "",
    )}</a:clrScheme><a:fontScheme name="市">${font("majorFont")}${font("minorFont")}</a:fontScheme><a:fmtScheme name="市"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
};

const style = (name: string, size: number, color: string | undefined): string =>
  `<p:${name}><a:lvl1pPr><a:defRPr sz="${size * 100}">${color === undefined ? `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` : solid(color)}</a:defRPr></a:lvl1pPr></p:${name}>`;

const MAP = `bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"`;

const relationships = (
  entries: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`).join("")}</Relationships>`;

/** One point of grey. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

/** Content types that don't follow from the folder of a part. */
const KNOWN_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/u, `${PML}.presentation.main+xml`],
  [/\.rels$/u, "application/vnd.openxmlformats-package.relationships+xml"],
  [/^ppt\/theme\//u, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^ppt\/media\//u, "image/png"],
];

/** A presentation of whatever shape, as a city may have it. */
export const cityDeck = ({
  size = [960, 540],
  masters,
  slideId = 256,
  slide = [],
  lacksDefaults = false,
}: DeckSpec): Uint8Array => {
  const files: Record<string, string | Uint8Array> = {
    "ppt/media/picture.png": PNG,
  };
  const image = ["rIdPicture", "image", "ppt/media/picture.png"] as const;
  const rels = (part: string): string => {
    const slash = part.lastIndexOf("/") + 1;
    return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  };
  let number = 0;
  let id = 2_147_483_648;
  const main: (readonly [string, string, string])[] = [];
  const masterIds = masters.map((master, index) => {
    const part = `ppt/slideMasters/slideMaster${index + 1}.xml`;
    const masterId = id++;
    const layouts = master.layouts.map((layout) => {
      number += 1;
      const name = `ppt/slideLayouts/slideLayout${number}.xml`;
      files[name] =
        `${HEAD}<p:sldLayout ${SPACES}${layout.type === undefined ? "" : ` type="${layout.type}"`}${layout.hidesMaster === true ? ` showMasterSp="0"` : ""}><p:cSld name="${layout.name}">${layout.background ?? ""}${tree(layout.shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
      files[rels(name)] = relationships([["rId1", "slideMaster", part], image]);
      return name;
    });
    files[part] =
      `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${master.background ?? ""}${tree(master.shapes)}</p:cSld><p:clrMap ${MAP}/><p:sldLayoutIdLst>${layouts.map((_, place) => `<p:sldLayoutId id="${id++}" r:id="rId${place + 1}"/>`).join("")}</p:sldLayoutIdLst><p:txStyles>${style("titleStyle", 28, master.titleColor)}${style("bodyStyle", 18, master.bodyColor)}<p:otherStyle/></p:txStyles></p:sldMaster>`;
    const themePart = `ppt/theme/theme${index + 1}.xml`;
    files[themePart] = theme(master.colors);
    files[rels(part)] = relationships([
      ...layouts.map(
        (name, place) => [`rId${place + 1}`, "slideLayout", name] as const,
      ),
      ["rIdTheme", "theme", themePart],
      image,
    ]);
    main.push([`rId${index + 1}`, "slideMaster", part]);
    return `<p:sldMasterId id="${masterId}" r:id="rId${index + 1}"/>`;
  });
  const last = masters[0]?.layouts.length ?? 1;
  files["ppt/slides/slide1.xml"] =
    `${HEAD}<p:sld ${SPACES}><p:cSld>${tree(slide)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  files[rels("ppt/slides/slide1.xml")] = relationships([
    ["rId1", "slideLayout", `ppt/slideLayouts/slideLayout${last}.xml`],
  ]);
  main.push(["rIdSlide", "slide", "ppt/slides/slide1.xml"]);
  main.push(["rIdTheme", "theme", "ppt/theme/theme1.xml"]);
  files["ppt/presentation.xml"] =
    `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst>${masterIds.join("")}</p:sldMasterIdLst><p:sldIdLst><p:sldId id="${slideId}" r:id="rIdSlide"/></p:sldIdLst><p:sldSz cx="${emu(size[0])}" cy="${emu(size[1])}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  files[rels("ppt/presentation.xml")] = relationships(main);
  files["_rels/.rels"] = relationships([
    ["rId1", "officeDocument", "ppt/presentation.xml"],
  ]);
  const override = (name: string): string => {
    const [, folder = ""] = /^ppt\/([a-z]\w*?)s?\/[^_]/u.exec(name) ?? [];
    const type =
      KNOWN_TYPES.find(([pattern]) => pattern.test(name))?.[1] ??
      `${PML}.${folder}+xml`;
    return `<Override PartName="/${name}" ContentType="${type}"/>`;
  };
  const named = Object.keys(files).filter(
    (name) => lacksDefaults || !/\.(?:rels|png)$/u.test(name),
  );
  files["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${lacksDefaults ? "" : `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>`}${named.map(override).join("")}</Types>`;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
};
