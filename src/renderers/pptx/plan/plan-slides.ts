import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../../ooxml/office-options";
import type { Deck } from "../deck/deck";
import type { Paragraph } from "../flow/paragraph";
import { planChapter } from "./plan-chapter";
import { planCover } from "./plan-cover";
import type { SlidePlan } from "./slide-plan";
import { slideNotes } from "./slide-notes";
import { textShape } from "./text-shape";

/** More than anyone shows or opens; what is beyond stands in the other formats. */
const MOST_SLIDES = 300;

/**
 * All slides of the summary: cover, then chapter by chapter. Where there would
 * be too many, the last one says what is left out, and so does the notice.
 */
export const planSlides = (
  report: Report,
  { pictures }: Pick<OfficeOptions, "pictures">,
  { body, inset, layouts }: Deck,
): {
  readonly slides: readonly SlidePlan[];
  readonly notices: readonly string[];
} => {
  const { language, chapters } = report;
  const area = { ...body, x: body.x + inset, width: body.width - inset * 2 };
  const context = { language, chapters, pictures, body: area };
  const subtitle = layouts.title.slots.subTitle?.box ?? body;
  const cover = {
    ...subtitle,
    x: subtitle.x + inset,
    width: subtitle.width - inset * 2,
  };
  const slides = [planCover(report, cover, slideNotes(undefined, report))];
  for (const chapter of chapters) {
    const notes = slideNotes(chapter.fiscalYear, report);
    const more = planChapter(chapter, notes, context);
    const room = MOST_SLIDES - slides.length;
    if (more.length > room) {
      const { tooMany } = slideMessages[language];
      const said = tooMany.text(chapter.title, MOST_SLIDES);
      return {
        slides: [
          ...slides,
          ...more.slice(0, room - 1),
          {
            layout: "obj",
            title: [{ text: tooMany.title }],
            shapes: [
              { ...textShape([plainParagraph(said)], area), slot: "body" },
            ],
            notes,
          },
        ],
        notices: [said],
      };
    }
    slides.push(...more);
  }
  return { slides, notices: [] };
};

const plainParagraph = (text: string): Paragraph => ({
  runs: [{ text }],
  tail: [],
  style: { size: 16, lineHeight: 24, spaceBefore: 0, hanging: 0 },
});
