import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../../ooxml/office-options";
import type { Deck } from "../deck/deck";
import { planChapter } from "./plan-chapter";
import { planCover } from "./plan-cover";
import type { SlidePlan } from "./slide-plan";
import { slideNotes } from "./slide-notes";

/** All slides of the summary: cover, then chapter by chapter. */
export const planSlides = (
  report: Report,
  { pictures }: Pick<OfficeOptions, "pictures">,
  { body, inset, layouts }: Deck,
): readonly SlidePlan[] => {
  const { language, chapters } = report;
  const area = { ...body, x: body.x + inset, width: body.width - inset * 2 };
  const context = { language, chapters, pictures, body: area };
  const subtitle = layouts.title.slots.subTitle?.box ?? body;
  const cover = {
    ...subtitle,
    x: subtitle.x + inset,
    width: subtitle.width - inset * 2,
  };
  return [
    planCover(report, cover, slideNotes(undefined, report)),
    ...chapters.flatMap((chapter) =>
      planChapter(chapter, slideNotes(chapter.fiscalYear, report), context),
    ),
  ];
};
