import type { Element } from "@xmldom/xmldom";
import { contrastRatio } from "../../../src/chart/contrast-ratio";
import type { OpenedPresentation } from "./open-presentation";
import { all, points, textOf } from "./open-presentation";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly element: Element;
  readonly box: Box;
  /** RRGGBB of its filling; a picture, or nothing that hides what is behind. */
  readonly fill: string | undefined;
}

const TOLERANCE = 1;
const READABLE = 4.5;
const READABLE_LARGE = 3;
/** What covers more of a slide is a background. */
const BACKGROUND = 0.35;

/**
 * What is wrong with slides on a city's layouts, as sentences: text on text, on
 * what masters and layouts draw, or in a colour that can't be read there.
 */
export const cityFaults = (
  deck: OpenedPresentation,
  slides: OpenedPresentation["slides"],
): readonly string[] =>
  slides.flatMap((slide) => {
    const layout = partOf(deck, slide.part, "/slideLayout");
    const master = partOf(deck, layout, "/slideMaster");
    const scheme = deck.xml(partOf(deck, master, "/theme"));
    const holders = [layout, master].map((part) =>
      all(deck.xml(part), "sp").filter((shape) => holderOf(shape)),
    );
    const drawings = [master, layout].flatMap((part) =>
      children(deck.xml(part))
        .filter((shape) => !holderOf(shape))
        .flatMap((shape) => drawn(shape, boxOf(shape), scheme)),
    );
    const own = children(slide.xml).flatMap((shape) =>
      drawn(shape, boxOf(shape) ?? boxOfHolder(shape, holders), scheme),
    );
    const texts = own.filter(
      ({ element }) =>
        textOf(element).trim() !== "" || all(element, "chart").length > 0,
    );
    const said = (text: string) => `${slide.title}: ${text}`;
    return [
      ...texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => lieOver(wordsOf(one), wordsOf(other)))
          .map((other) => said(`${brief(one)} lies over ${brief(other)}`)),
      ),
      ...texts.flatMap((one) =>
        drawings
          .filter(
            (other) =>
              (other.fill === undefined || other.fill === PICTURE) &&
              share(other.box, deck.size) < BACKGROUND &&
              lieOver(wordsOf(one), other.box),
          )
          .map((other) => said(`${brief(one)} stands on ${brief(other)}`)),
      ),
      ...texts.flatMap((one) =>
        pale(one, [...drawings, ...own.slice(0, own.indexOf(one) + 1)], {
          background: backgroundOf(deck, layout, master),
          scheme,
          inherited: inheritedColor(one.element, holders, deck.xml(master)),
        }).map(said),
      ),
    ];
  });

const PICTURE = "picture";

const partOf = (deck: OpenedPresentation, part: string, type: string): string =>
  [...deck.related(part).values()].find((each) => each.type.endsWith(type))
    ?.target ?? "";

const children = (
  xml: OpenedPresentation["slides"][number]["xml"],
): readonly Element[] =>
  ([...(all(xml, "spTree")[0]?.childNodes ?? [])] as Element[]).filter(
    ({ localName }) =>
      ["sp", "pic", "graphicFrame", "grpSp"].includes(localName ?? ""),
  );

const holderOf = (shape: Element): Element | undefined => all(shape, "ph")[0];

const boxOf = (shape: Element): Box | undefined => {
  const [place] = all(shape, "xfrm");
  const [offset] = place === undefined ? [] : all(place, "off");
  const [extent] = place === undefined ? [] : all(place, "ext");
  return offset === undefined
    ? undefined
    : {
        x: points(offset, "x"),
        y: points(offset, "y"),
        width: points(extent, "cx"),
        height: points(extent, "cy"),
      };
};

type Holders = readonly (readonly Element[])[];

const MASTERS: Readonly<Record<string, string>> = {
  ctrTitle: "title",
  subTitle: "body",
  obj: "body",
};

const typeOf = (shape: Element): string =>
  holderOf(shape)?.getAttribute("type") ?? "obj";

/** The placeholder of the layout that a shape fills, and that of the master behind it. */
const chainOf = (
  shape: Element,
  [ofLayout = [], ofMaster = []]: Holders,
): readonly Element[] => {
  const holder = holderOf(shape);
  if (holder === undefined) return [];
  const type = typeOf(shape);
  const layout = ofLayout.find(
    (each) =>
      typeOf(each) === type &&
      holderOf(each)?.getAttribute("idx") === holder.getAttribute("idx"),
  );
  const master = ofMaster.find(
    (each) => typeOf(each) === (MASTERS[type] ?? type),
  );
  return [layout, master].flatMap((each) => each ?? []);
};

const boxOfHolder = (shape: Element, holders: Holders): Box | undefined =>
  chainOf(shape, holders)
    .map(boxOf)
    .find((box) => box !== undefined);

const drawn = (
  element: Element,
  box: Box | undefined,
  scheme: OpenedPresentation["slides"][number]["xml"],
): readonly Drawn[] => {
  if (box === undefined) return [];
  const [properties] = all(element, "spPr");
  const [fill] = [...(properties?.childNodes ?? [])].filter(
    (node) => (node as Element).localName === "solidFill",
  ) as Element[];
  const isPicture = element.localName === "pic";
  return [
    {
      element,
      box,
      fill: isPicture ? PICTURE : fill && colorOf(fill, scheme),
    },
  ];
};

const colorOf = (
  fill: Element,
  scheme: OpenedPresentation["slides"][number]["xml"],
): string => {
  const [plain] = all(fill, "srgbClr");
  if (plain !== undefined) return plain.getAttribute("val") ?? "";
  const name = all(fill, "schemeClr")[0]?.getAttribute("val") ?? "tx1";
  const [color] = all(
    scheme,
    { tx1: "dk1", bg1: "lt1" }[name as "tx1"] ?? name,
  );
  const [value] = color === undefined ? [] : all(color, "srgbClr");
  const base = value?.getAttribute("val") ?? "000000";
  const share = all(fill, "lumMod")[0]?.getAttribute("val");
  const isLighter = all(fill, "lumOff").length > 0;
  // Our own changes: of white to grey, of black to a lighter one.
  if (share && base === "FFFFFF")
    return share === "95000" ? "F2F2F2" : "E6E6E6";
  return share && isLighter && base === "000000" ? "595959" : base;
};

const lieOver = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.width, other.x + other.width) -
    Math.max(one.x, other.x) >
    TOLERANCE &&
  Math.min(one.y + one.height, other.y + other.height) -
    Math.max(one.y, other.y) >
    TOLERANCE;

const wordsOf = ({ box }: Drawn): Box => box;

const share = (box: Box, size: OpenedPresentation["size"]): number =>
  (box.width * box.height) / (size.width * size.height);

const brief = ({ element }: Drawn): string =>
  `「${textOf(element).slice(0, 12) || (element.localName ?? "")}」`;

const backgroundOf = (
  deck: OpenedPresentation,
  layout: string,
  master: string,
): string => {
  const [background] = [layout, master].flatMap((part) =>
    all(deck.xml(part), "bgPr"),
  );
  if (background === undefined) return "FFFFFF";
  return all(background, "blipFill").length > 0
    ? PICTURE
    : colorOf(background, deck.xml(layout));
};

/** RRGGBB that a text takes from its layout or master, with its size. */
const inheritedColor = (
  shape: Element,
  holders: Holders,
  master: OpenedPresentation["slides"][number]["xml"],
): string | undefined => {
  if (holderOf(shape) === undefined) return undefined;
  const isTitle = ["title", "ctrTitle"].includes(typeOf(shape));
  const styles = [
    ...chainOf(shape, holders).flatMap((each) => all(each, "lstStyle")),
    ...all(master, isTitle ? "titleStyle" : "bodyStyle"),
  ];
  return styles
    .flatMap((each) => all(each, "srgbClr"))
    .map((each) => each.getAttribute("val") ?? "")[0];
};

const pale = (
  one: Drawn,
  below: readonly Drawn[],
  {
    background,
    scheme,
    inherited = "000000",
  }: {
    readonly background: string;
    readonly scheme: OpenedPresentation["slides"][number]["xml"];
    readonly inherited: string | undefined;
  },
): readonly string[] => {
  const { x, y, width, height } = one.box;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const behind = below
    .filter(
      ({ box, fill }) =>
        fill !== undefined &&
        box.x <= middle.x &&
        box.y <= middle.y &&
        box.x + box.width >= middle.x &&
        box.y + box.height >= middle.y,
    )
    .at(-1);
  const ground = behind?.fill ?? background;
  if (all(one.element, "chart").length > 0) return [];
  return all(one.element, "r").flatMap((run) => {
    const [properties] = all(run, "rPr");
    const [fill] = properties === undefined ? [] : all(properties, "solidFill");
    const text = textOf(one.element).slice(0, 12);
    if (ground === PICTURE) {
      // What the designer chose for a picture is kept; ours is not written on one.
      return fill === undefined && holderOf(one.element) !== undefined
        ? []
        : [`「${text}」 is written on a picture`];
    }
    const color = fill === undefined ? inherited : colorOf(fill, scheme);
    const isTitle = ["title", "ctrTitle"].includes(typeOf(one.element));
    const least = isTitle && fill === undefined ? READABLE_LARGE : READABLE;
    return contrastRatio(`#${color}`, `#${ground}`) < least
      ? [`「${text}」 in ${color} can't be read on ${ground}`]
      : [];
  });
};
