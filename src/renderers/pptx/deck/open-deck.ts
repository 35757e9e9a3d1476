import type { OfficePackage } from "../../ooxml/package/office-package";
import { TemplateError } from "../../ooxml/package/template-error";
import { childAt } from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import { pointsOf } from "../xml/emu";
import { chooseLayouts } from "./choose-layouts";
import type { Deck } from "./deck";
import { contentLayout, coverLayout } from "./deck-layouts";
import { ownPlaces } from "./own-places";
import { readLayout } from "./read-layout";
import { readLook } from "./read-look";
import { insetOfTitle, layoutsOf } from "./read-placeholders";

/**
 * What a presentation offers to slides: its layouts, where their content
 * stands, its colours and fonts. Without a layout that has a title and room
 * beside it, slides are drawn on its emptiest layout.
 * @param masters whose layouts may be used, the preferred one first
 * @throws TemplateError when there is no layout at all
 */
export const openDeck = (
  file: OfficePackage,
  mainPart: string,
  masters: readonly string[],
): Deck => {
  const slide = slideOf(file, mainPart);
  const layouts = masters.flatMap((master) =>
    layoutsOf(file, master).map((part) =>
      readLayout(file, part, master, slide),
    ),
  );
  const [first] = layouts;
  if (first === undefined) throw new TemplateError("noLayouts", "pptx");
  const { layouts: chosen, body } =
    chooseLayouts(layouts, slide) ?? ownPlaces(layouts, first, slide);
  return {
    file,
    mainPart,
    layouts: {
      title: coverLayout(chosen.title, slide),
      obj: contentLayout(chosen.obj, body),
      twoObj: contentLayout(chosen.twoObj, body),
      titleOnly: contentLayout(chosen.titleOnly, body),
    },
    width: slide.width,
    body,
    inset: insetOfTitle(file, chosen.obj.part),
    look: readLook(file, chosen.obj, body),
  };
};

const slideOf = (file: OfficePackage, mainPart: string): Box => {
  const size = childAt(file.xml(mainPart).documentElement, "sldSz");
  return {
    x: 0,
    y: 0,
    width: pointsOf(Number(size?.getAttribute("cx") ?? 12_192_000)),
    height: pointsOf(Number(size?.getAttribute("cy") ?? 6_858_000)),
  };
};
