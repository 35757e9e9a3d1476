import type { Element } from "@xmldom/xmldom";
import { contrastRatio } from "../../../src/chart/contrast-ratio";
import type { OpenedPresentation } from "./open-presentation";
import { all, points, textOf } from "./open-presentation";
import { heightOfTexts, overflowingTexts } from "./overflowing-texts";

/** Points that may be lost in rounding. */
const TOLERANCE = 1;
/** A slide whose chapter goes on holds at least this share. */
const LEAST_FILLED = 0.5;
/** Points. */
const SMALLEST = { words: 10.5, bullets: 14 } as const;
const OVERVIEW = /の主な実施内容|^Main activities of /u;
/** WCAG 2.2, 1.4.3 */
const READABLE = 4.5;
/** Points from the upper edge. */
const MARKING = 24;
/** Points under a heading in which what it heads begins. */
const NEAR = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  readonly element: Element;
  readonly box: Box;
}

/**
 * What a designer would send back, as sentences: slides that are half empty,
 * shapes over each other or over the edge, letters too small or too pale,
 * headings without what they head. Empty for a good presentation.
 */
export const layoutFaults = (deck: OpenedPresentation): readonly string[] => [
  ...overflowingTexts(deck),
  ...deck.slides.flatMap((slide, index) => {
    const shapes = shapesOn(slide, deck);
    const faults = [
      ...overlaps(shapes),
      ...orphanHeadings(shapes),
      ...smallLetters(slide),
      ...paleLetters(slide.xml, deck),
      ...(isHalfEmpty(shapes, deck) && goesOn(deck, index)
        ? ["less than half of it is filled"]
        : []),
      ...(isShort(deck, index) && isShort(deck, index + 1)
        ? ["it and the next have room on one"]
        : []),
    ];
    return faults.map((fault) => `${index + 1} ${slide.title}: ${fault}`);
  }),
];

const shapesOn = (
  slide: OpenedPresentation["slides"][number],
  deck: OpenedPresentation,
): readonly Shape[] => [...shapesOf(slide.xml), ...placeholdersOf(slide, deck)];

/** A chapter on a single slide that is half empty, and need not stand alone as the cover and the overview of a year do. */
const isShort = (deck: OpenedPresentation, index: number): boolean => {
  const slide = deck.slides[index];
  return (
    slide !== undefined &&
    index > 0 &&
    !OVERVIEW.test(slide.title) &&
    !goesOn(deck, index) &&
    !goesOn(deck, index - 1) &&
    isHalfEmpty(shapesOn(slide, deck), deck)
  );
};

/** Everything between title and footer, as far as a slide places it itself. */
const shapesOf = (
  xml: OpenedPresentation["slides"][number]["xml"],
): readonly Shape[] => {
  const [tree] = all(xml, "spTree");
  return [...(tree?.childNodes ?? [])].flatMap((node) => {
    const element = node as Element;
    const [transform] =
      node.nodeType === 1 && element.localName !== "grpSpPr"
        ? all(element, "xfrm")
        : [];
    const kind = transform && all(element, "ph")[0]?.getAttribute("type");
    if (transform === undefined || ["title", "ctrTitle"].includes(kind ?? ""))
      return [];
    const [offset] = all(transform, "off");
    const [extent] = all(transform, "ext");
    const box = {
      x: points(offset, "x"),
      y: points(offset, "y"),
      width: points(extent, "cx"),
      height: points(extent, "cy"),
    };
    // The marking of an internal edition stands above everything.
    return box.y + box.height < MARKING ? [] : [{ element, box }];
  });
};

/** Texts that stand where the layout says, as high as they are. */
const placeholdersOf = (
  { xml, part }: OpenedPresentation["slides"][number],
  deck: OpenedPresentation,
): readonly Shape[] => {
  const layout = [...deck.related(part).values()].find(({ type }) =>
    type.endsWith("/slideLayout"),
  );
  const master =
    layout &&
    [...deck.related(layout.target).values()].find(({ type }) =>
      type.endsWith("/slideMaster"),
    );
  const places = [layout, master].flatMap((each) =>
    each === undefined ? [] : shapesOf(deck.xml(each.target)),
  );
  return all(xml, "sp").flatMap((element) => {
    const [holder] = all(element, "ph");
    const index = holder?.getAttribute("idx");
    if (
      !index ||
      holder?.getAttribute("type") ||
      all(element, "xfrm").length > 0
    )
      return [];
    const place = places.find(
      (each) => all(each.element, "ph")[0]?.getAttribute("idx") === index,
    );
    if (place === undefined) return [];
    const { box } = place;
    return [
      { element, box: { ...box, height: heightOfTexts(element, box.width) } },
    ];
  });
};

const goesOn = ({ slides }: OpenedPresentation, index: number): boolean =>
  /(?:（続き）|\(continued\))$/u.test(slides[index + 1]?.title ?? "");

const isHalfEmpty = (
  shapes: readonly Shape[],
  { size }: OpenedPresentation,
): boolean => {
  const top = Math.min(...shapes.map(({ box }) => box.y));
  const bottom = Math.max(...shapes.map(({ box }) => box.y + box.height));
  return bottom - top < (size.height * 0.9 - top) * LEAST_FILLED;
};

const overlaps = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .filter((other) => lieOver(one.box, other.box) && !isOnPanel(one, other))
      .map(
        (other) =>
          `「${shortText(one)}」 and 「${shortText(other)}」 lie over each other`,
      ),
  );

const lieOver = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.width, other.x + other.width) -
    Math.max(one.x, other.x) >
    TOLERANCE &&
  Math.min(one.y + one.height, other.y + other.height) -
    Math.max(one.y, other.y) >
    TOLERANCE;

/** Panels lie behind what stands on them. */
const isOnPanel = (one: Shape, other: Shape): boolean =>
  isDecoration(one) &&
  (isDecoration(other) ||
    (other.box.x >= one.box.x - TOLERANCE &&
      other.box.y >= one.box.y - TOLERANCE &&
      other.box.x + other.box.width <= one.box.x + one.box.width + TOLERANCE &&
      other.box.y + other.box.height <=
        one.box.y + one.box.height + TOLERANCE));

const isDecoration = ({ element }: Shape): boolean =>
  all(element, "decorative").length > 0;

const shortText = ({ element }: Shape): string => textOf(element).slice(0, 20);

/** A heading is the last of its shape and nothing begins below it. */
const orphanHeadings = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => {
    const { element, box } = shape;
    if (!["sp", "graphicFrame"].includes(element.localName ?? "")) return [];
    const last = all(element, "p")
      .filter((each) => textOf(each) !== "")
      .at(-1);
    if (last === undefined || !isHeading(last)) return [];
    const foot = box.y + box.height;
    const hasNext = shapes.some(
      (other) =>
        other !== shape &&
        other.box.y >= foot - TOLERANCE &&
        other.box.y <= foot + NEAR &&
        other.box.x < box.x + box.width &&
        other.box.x + other.box.width > box.x,
    );
    return hasNext ? [] : [`nothing stands under 「${textOf(last)}」`];
  });

const isHeading = (paragraph: Element): boolean => {
  const runs = all(paragraph, "rPr");
  return (
    runs.length > 0 &&
    runs.every(
      (run) =>
        run.getAttribute("b") === "1" && Number(run.getAttribute("sz")) >= 1600,
    ) &&
    all(paragraph, "buChar").length === 0 &&
    all(paragraph, "pPr")[0]?.getAttribute("algn") === "l" &&
    // A figure at the right edge stands beside its heading.
    !/^\d[\d,]*\D{0,10}$/u.test(textOf(paragraph))
  );
};

const smallLetters = ({
  xml,
}: OpenedPresentation["slides"][number]): readonly string[] =>
  all(xml, "p").flatMap((paragraph) => {
    const least =
      SMALLEST[all(paragraph, "buChar").length > 0 ? "bullets" : "words"];
    const sizes = all(paragraph, "rPr").flatMap((run) =>
      run.hasAttribute("sz") ? [Number(run.getAttribute("sz")) / 100] : [],
    );
    return sizes.some((size) => size < least)
      ? [
          `「${textOf(paragraph).slice(0, 20)}」 is set in ${Math.min(...sizes)} pt`,
        ]
      : [];
  });

const paleLetters = (
  xml: OpenedPresentation["slides"][number]["xml"],
  deck: OpenedPresentation,
): readonly string[] => {
  const theme = deck.parts.find((part) => /theme\/theme\d+\.xml$/u.test(part));
  const scheme = theme === undefined ? undefined : deck.xml(theme);
  const colorOf = (name: string): string => {
    const [color] = scheme === undefined ? [] : all(scheme, name);
    const [value] = color === undefined ? [] : all(color, "*");
    return `#${value?.getAttribute("lastClr") ?? value?.getAttribute("val") ?? "000000"}`;
  };
  const inks = new Set(
    all(xml, "rPr").flatMap((run) =>
      all(run, "schemeClr").map((color) => color.getAttribute("val") ?? ""),
    ),
  );
  return [...inks].flatMap((ink) => {
    const color = colorOf(ink === "tx1" ? "dk1" : ink);
    // The grey of panels is the darkest that text stands on.
    return contrastRatio(color, "#F2F2F2") < READABLE
      ? [`letters in ${ink} are too pale`]
      : [];
  });
};
