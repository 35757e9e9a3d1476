import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../../ooxml/office-options";
import type { Deck } from "../deck/deck";
import type { Paragraph } from "../flow/paragraph";
import { chapterSlides } from "./chapter-slides";
import { planCover } from "./plan-cover";
import type { SlidePlan } from "./slide-plan";
import { MOST_SLIDES } from "./slide-plan";
import { slideNotes } from "./slide-notes";
import { LOGO_BOXES, logoShapes } from "../pieces/logo-shapes";
import { textShape } from "../pieces/text-shape";

/**
 * All slides of the summary: cover, then chapter by chapter. Where there would
 * be too many, the last one says what is left out, and so does the notice.
 */
export const planSlides = async (
  report: Report,
  {
    pictures,
    pause = () => Promise.resolve(),
  }: Pick<OfficeOptions, "pictures" | "pause">,
  { body, inset, layouts }: Pick<Deck, "body" | "inset" | "layouts">,
  { hasCover }: { readonly hasCover: boolean },
): Promise<{
  readonly slides: readonly SlidePlan[];
  readonly notices: readonly string[];
}> => {
  const { language, chapters } = report;
  const area = { ...body, x: body.x + inset, width: body.width - inset * 2 };
  const { title } = layouts.titleOnly;
  const context = {
    language,
    chapters,
    pictures,
    body: area,
    ...(title?.box === undefined || !title.isPlain
      ? {}
      : { title: { box: title.box, textSize: title.textSize } }),
  };
  const subtitle =
    layouts.title.slots.subTitle?.box ?? layouts.title.subTitle ?? body;
  const cover = {
    ...subtitle,
    x: subtitle.x + inset,
    width: subtitle.width - inset * 2,
  };
  const small = logoShapes(report, LOGO_BOXES.slide, pictures);
  const slides = hasCover
    ? [
        planCover(
          report,
          cover,
          slideNotes(undefined, report),
          logoShapes(report, LOGO_BOXES.cover, pictures),
        ),
      ]
    : [];
  for await (const {
    chapters: [chapter],
    plans: more,
  } of chapterSlides(report, context, pause)) {
    const notes = slideNotes(chapter.fiscalYear, report);
    const room = MOST_SLIDES - slides.length;
    if (more.length > room) {
      const { tooMany } = slideMessages[language];
      const said = tooMany.text(chapter.title, MOST_SLIDES);
      return {
        slides: [
          ...slides,
          ...more.slice(0, room - 1),
          {
            anchors: [],
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
    slides.push(
      ...more.map((plan) => ({ ...plan, shapes: [...plan.shapes, ...small] })),
    );
  }
  return { slides, notices: [] };
};

const plainParagraph = (text: string): Paragraph => ({
  runs: [{ text }],
  tail: [],
  style: { size: 16, lineHeight: 24, spaceBefore: 0, hanging: 0 },
});
