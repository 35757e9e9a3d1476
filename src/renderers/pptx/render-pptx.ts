import { withAppendix } from "../../report/paged/with-appendix";
import type { Report } from "../../report/report";
import type { OfficeOptions } from "../ooxml/office-options";
import { readTemplate } from "../ooxml/package/read-template";
import { writeProperties } from "../ooxml/package/write-properties";
import { TemplateError } from "../ooxml/package/template-error";
import { basePackage, MAIN_PART } from "./base/base-package";
import type { Deck } from "./deck/deck";
import { openDeck } from "./deck/open-deck";
import { planSlides } from "./plan/plan-slides";
import { addSlides } from "./write/add-slides";
import { fillTags, isSummarySlide } from "./write/fill-tags";
import type { ListedSlide } from "./write/list-slides";
import { listedSlides, listSlides } from "./write/list-slides";
import { markSlides } from "./write/mark-slides";

/**
 * The summary as a presentation with native charts and tables: on slides of
 * ours, or after the slides of the city's own file, or in the place of its
 * slide that holds {{年度まとめ}}.
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
  const { deck, replaced } =
    options.template === undefined
      ? ownDeck()
      : cityDeck(options.template, report);
  const { slides: plans, notices } = planSlides(report, options, deck);
  const parts = await addSlides(plans, deck, report, options);
  listSlides(parts, deck.file, deck.mainPart, replaced);
  if (report.marking !== undefined) markSlides(deck, report.marking);
  writeProperties(deck.file, report);
  return { bytes: deck.file.toBytes(), notices };
};

interface Base {
  readonly deck: Deck;
  /** Slide of the city that gives way to the summary. */
  readonly replaced?: ListedSlide;
}

const ownDeck = (): Base => {
  const file = basePackage();
  return { deck: openDeck(file, MAIN_PART, firstMaster(file, MAIN_PART)) };
};

const cityDeck = (template: Uint8Array, report: Report): Base => {
  const { file, mainPart } = readTemplate(template, "pptx");
  try {
    const slides = listedSlides(file, mainPart);
    const replaced = slides.find(({ part }) => isSummarySlide(file, part));
    for (const { part } of slides) fillTags(file, part, report);
    const layout = replaced && file.related(replaced.part, "/slideLayout");
    const master =
      (layout && file.related(layout, "/slideMaster")) ??
      firstMaster(file, mainPart);
    const deck = openDeck(file, mainPart, master);
    return { deck, ...(replaced === undefined ? {} : { replaced }) };
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError("damaged", "pptx", String(error));
  }
};

const firstMaster = (file: Deck["file"], mainPart: string): string => {
  const master = file.related(mainPart, "/slideMaster");
  if (master === undefined || !file.has(master)) {
    throw new TemplateError("noLayouts", "pptx");
  }
  return master;
};
