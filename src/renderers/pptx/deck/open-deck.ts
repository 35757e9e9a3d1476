import type { OfficePackage } from "../../ooxml/package/office-package";
import { TemplateError } from "../../ooxml/package/template-error";
import { childAt } from "../../ooxml/package/xml-elements";
import type { Box, LayoutKind } from "../plan/slide-plan";
import { pointsOf } from "../xml/emu";
import type { Deck, DeckLayout, Placeholder } from "./deck";
import { readLook } from "./read-look";
import type { TypedPlaceholder } from "./read-placeholders";
import { insetOfTitle, layoutsOf, readPlaceholders } from "./read-placeholders";

/** A body smaller than this is not meant for a whole slide of content. */
const LEAST_SHARE = { width: 0.5, height: 0.45 } as const;

/**
 * What a presentation offers to slides: its layouts, where their content
 * stands, its colours and fonts.
 * @param master of the layouts to use
 * @throws TemplateError when no layout has a title
 */
export const openDeck = (
  file: OfficePackage,
  mainPart: string,
  master: string,
): Deck => {
  const layouts = layoutsOf(file, master).map((part) => ({
    part,
    type: file.xml(part).documentElement?.getAttribute("type") ?? "",
    placeholders: readPlaceholders(file, part),
  }));
  const titled = layouts.filter(({ placeholders }) =>
    placeholders.some(isTitle),
  );
  const [first] = titled;
  if (first === undefined) throw new TemplateError("noLayouts", "pptx");
  const ofType = (...types: readonly string[]) =>
    types
      .map((type) => titled.find((layout) => layout.type === type))
      .find((layout) => layout !== undefined);
  const text =
    ofType("obj", "tx") ??
    titled.find(({ placeholders }) => placeholders.some(isContent)) ??
    first;
  const titleOnly = ofType("titleOnly") ?? text;
  const chosen: Record<LayoutKind, ReadLayout> = {
    title: ofType("title") ?? titleOnly,
    obj: text,
    twoObj: ofType("twoObj") ?? titleOnly,
    titleOnly,
  };
  const size = slideSize(file, mainPart);
  return {
    file,
    mainPart,
    layouts: {
      title: deckLayout(chosen.title),
      obj: deckLayout(chosen.obj),
      twoObj: deckLayout(chosen.twoObj),
      titleOnly: deckLayout(chosen.titleOnly),
    },
    width: size.width,
    body: bodyOf(text.placeholders, size),
    inset: insetOfTitle(file, text.part),
    look: readLook(file, master),
  };
};

interface ReadLayout {
  readonly part: string;
  readonly placeholders: readonly TypedPlaceholder[];
}

const isTitle = ({ type }: TypedPlaceholder): boolean =>
  type === "title" || type === "ctrTitle";

const isContent = ({ type }: TypedPlaceholder): boolean =>
  type === "obj" || type === "body";

const deckLayout = ({ part, placeholders }: ReadLayout): DeckLayout => {
  const of = (test: (placeholder: TypedPlaceholder) => boolean) =>
    placeholders.find(test);
  const [left, right] = placeholders.filter(isContent);
  const title = of(isTitle);
  const footer = of(({ type }) => type === "ftr");
  const slideNumber = of(({ type }) => type === "sldNum");
  const subTitle = of(({ type }) => type === "subTitle");
  return {
    part,
    ...optional("title", title),
    slots: {
      ...optional("body", left),
      ...optional("left", left),
      ...optional("right", right),
      ...optional("subTitle", subTitle),
    },
    ...optional("footer", footer),
    ...optional("slideNumber", slideNumber),
  };
};

const optional = <Key extends string>(
  key: Key,
  value: Placeholder | undefined,
): Partial<Record<Key, Placeholder>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Placeholder>);

const slideSize = (
  file: OfficePackage,
  mainPart: string,
): Pick<Box, "width" | "height"> => {
  const size = childAt(file.xml(mainPart).documentElement, "sldSz");
  return {
    width: pointsOf(Number(size?.getAttribute("cx") ?? 12_192_000)),
    height: pointsOf(Number(size?.getAttribute("cy") ?? 6_858_000)),
  };
};

/** The place of the text placeholder, or the slide under its title when that is too small. */
const bodyOf = (
  placeholders: readonly TypedPlaceholder[],
  slide: Pick<Box, "width" | "height">,
): Box => {
  const box = placeholders.find(isContent)?.box;
  if (
    box !== undefined &&
    box.width >= slide.width * LEAST_SHARE.width &&
    box.height >= slide.height * LEAST_SHARE.height
  ) {
    return box;
  }
  const title = placeholders.find(isTitle)?.box;
  const x = Math.max(title?.x ?? 0, slide.width * 0.05);
  const below = title === undefined ? 0 : title.y + title.height;
  const y =
    below > 0 && below < slide.height * 0.4
      ? below + slide.height * 0.02
      : slide.height * 0.2;
  return {
    x,
    y,
    width: slide.width - x * 2,
    height: slide.height * 0.9 - y,
  };
};
