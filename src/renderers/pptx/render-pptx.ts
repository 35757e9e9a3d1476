import { withAppendix } from "../../report/paged/with-appendix";
import type { Report } from "../../report/report";
import type { OfficeOptions } from "../ooxml/office-options";
import { readTemplate } from "../ooxml/package/read-template";
import { writeProperties } from "../ooxml/package/write-properties";
import { TemplateError } from "../ooxml/package/template-error";
import { basePackage, MAIN_PART } from "./base/base-package";
import {
  childAt,
  childrenOf,
  relationshipId,
} from "../ooxml/package/xml-elements";
import { accentOf, edgeColorOf } from "../accent-of";
import type { Deck } from "./deck/deck";
import { openDeck } from "./deck/open-deck";
import { planSlides } from "./plan/plan-slides";
import { addSlides } from "./write/add-slides";
import { fillWords } from "../ooxml/package/fill-words";
import { isOwnCover, isSummarySlide } from "./write/slide-tags";
import type { ListedSlide } from "./write/list-slides";
import { listedSlides, listSlides } from "./write/list-slides";
import { markCitySlides } from "./write/mark-slides";

/**
 * The summary as a presentation with native charts and tables: on slides of
 * ours, or after the slides of the city's own file, or in the place of its
 * slide that holds {{年度まとめ}}. A slide of the city with {{題名}} before it
 * is the cover.
 * @throws TemplateError when the city's file can't be used
 */
export const renderPptx = async (
  whole: Report,
  options: OfficeOptions,
): Promise<{
  readonly bytes: Uint8Array;
  /** What is told of it: more slides than a presentation may have. */
  readonly notices: readonly string[];
}> => {
  const report = withAppendix(whole);
  const { deck, replaced, hasOwnCover } =
    options.template === undefined
      ? ownDeck(report)
      : cityDeck(options.template, report);
  const { slides: plans, notices } = await planSlides(report, options, deck, {
    hasCover: !hasOwnCover && !report.leftOut?.includes("cover"),
  });
  await options.pause?.();
  const parts = await addSlides(plans, deck, report, options);
  listSlides(parts, deck.file, deck.mainPart, replaced);
  if (report.marking !== undefined) markCitySlides(deck, report.marking, parts);
  writeProperties(deck.file, report);
  await options.pause?.();
  const bytes = await deck.file.toBytes(options.pause);
  return { bytes, notices };
};

interface Base {
  readonly deck: Deck;
  /** Slide of the city that gives way to the summary. */
  readonly replaced?: ListedSlide;
  /** A slide of the city before the summary bears its title. */
  readonly hasOwnCover: boolean;
}

const ownDeck = (report: Report): Base => {
  const file = basePackage({
    accent: accentOf(report),
    edge: edgeColorOf(report),
  });
  return {
    deck: openDeck(file, MAIN_PART, mastersOf(file, MAIN_PART)),
    hasOwnCover: false,
  };
};

const cityDeck = (template: Uint8Array, report: Report): Base => {
  const open = readTemplate(template, "pptx");
  const { file, mainPart } = open;
  try {
    const slides = listedSlides(file, mainPart);
    const replaced = slides.find(({ part }) => isSummarySlide(file, part));
    const before =
      replaced === undefined
        ? slides
        : slides.slice(0, slides.indexOf(replaced));
    const hasOwnCover = before.some(({ part }) => isOwnCover(file, part));
    fillWords(open, "pptx", report);
    const layout = replaced && file.related(replaced.part, "/slideLayout");
    const own = layout && file.related(layout, "/slideMaster");
    const masters = mastersOf(file, mainPart);
    // Where the city put the place of the summary, it showed its looks too.
    const deck = openDeck(
      file,
      mainPart,
      own === undefined || !masters.includes(own)
        ? masters
        : [own, ...masters.filter((master) => master !== own)],
    );
    return {
      deck,
      hasOwnCover,
      ...(replaced === undefined ? {} : { replaced }),
    };
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError("damaged", "pptx", String(error));
  }
};

/** In the order of the presentation. */
const mastersOf = (file: Deck["file"], mainPart: string): readonly string[] => {
  const targets = new Map(
    file.relationships(mainPart).map(({ id, target }) => [id, target]),
  );
  const list = childAt(file.xml(mainPart).documentElement, "sldMasterIdLst");
  const masters = childrenOf(list, "sldMasterId").flatMap((entry) => {
    const part = targets.get(relationshipId(entry));
    return part !== undefined && file.has(part) ? [part] : [];
  });
  if (masters.length === 0) throw new TemplateError("noLayouts", "pptx");
  return masters;
};
