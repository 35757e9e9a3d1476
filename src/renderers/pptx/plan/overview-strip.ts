import { DESIGN } from "../../design-values";
import { pagedMessages } from "../../../i18n/documents/paged-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { StripFigure } from "../../../report/report";
import { textWidth } from "../../lines/char-width";
import type { Paragraph, Run } from "../flow/paragraph";
import { textOfRuns } from "../flow/paragraph";
import { textShape } from "../pieces/text-shape";
import { columnWidth } from "./lay-columns";
import type { PlanContext } from "./plan-context";
import type { SlidePlan } from "./slide-plan";

interface StripLook {
  readonly number: { readonly size: number; readonly lineHeight: number };
  readonly label: { readonly size: number; readonly lineHeight: number };
}

const { note, body: text, title: largest } = DESIGN.slide;

/** Large figures are for slides that are half empty without them. */
export const STRIP_LOOKS = {
  small: {
    number: { size: 18, lineHeight: 22 },
    label: { size: note, lineHeight: 13 },
  },
  large: {
    number: { size: largest, lineHeight: 38 },
    label: { size: text, lineHeight: 20 },
  },
} as const satisfies Readonly<Record<string, StripLook>>;

/** The title keeps this much more than its words need. */
const AIR = 24;

/** Beside a title of many words, or with units of many: figures as large as texts, closer to each other. */
const CLOSE: StripLook = {
  number: { size: text, lineHeight: 22 },
  label: STRIP_LOOKS.small.label,
};
const CLOSE_GAP = 10;

const heightOf = ({ number, label }: StripLook): number =>
  number.lineHeight + label.lineHeight * 2;

const HEIGHT = heightOf(STRIP_LOOKS.small);
/** Points from the upper edge of a slide. */
const HIGHEST = 12;
const GAP = 20;
/** Bold figures are wider, and so is the air that Office leaves between a figure and its unit. */
const BOLD = 1.16;

/** Key figures on a slide, and the points of its title that they take. */
export interface Strip extends Pick<SlidePlan, "besideTitle" | "shapes"> {
  /** Whether all of them have room. */
  readonly isWhole: boolean;
}

/**
 * Key figures in large letters beside a title that leaves room for them: as
 * many as stand there on one line each.
 */
export const stripBesideTitle = (
  figures: readonly StripFigure[],
  title: readonly Run[],
  { title: place, body, language }: PlanContext,
): Strip => {
  const none = { shapes: [], isWhole: figures.length === 0 };
  if (place === undefined) return none;
  const y = place.box.y + place.box.height - HEIGHT;
  if (y < HIGHEST || y + HEIGHT > body.y) return none;
  const needed = textWidth(textOfRuns(title), place.textSize) + AIR;
  const right = Math.min(place.box.x + place.box.width, body.x + body.width);
  const room = right - place.box.x - needed;
  const large = shownOf(figures, STRIP_LOOKS.small, {
    room,
    gap: GAP,
    language,
  });
  const close = shownOf(figures, CLOSE, {
    room,
    gap: CLOSE_GAP,
    language,
  });
  const { shown, taken, gap } =
    close.shown.length > large.shown.length ? close : large;
  if (shown.length < 2) return none;
  let x = right - taken + gap;
  return {
    isWhole: shown.length === figures.length,
    besideTitle: place.box.x + place.box.width - right + taken,
    shapes: shown.map(({ width, paragraphs }) => {
      const shape = textShape(paragraphs, { x, y, width });
      x += width + gap;
      return { ...shape, name: pagedMessages[language].keyFigures };
    }),
  };
};

/** As many figures as have room beside each other. */
const shownOf = (
  figures: readonly StripFigure[],
  look: StripLook,
  {
    room,
    gap,
    language,
  }: {
    readonly room: number;
    readonly gap: number;
    readonly language: PlanContext["language"];
  },
) => {
  const shown: { readonly width: number; readonly paragraphs: Paragraph[] }[] =
    [];
  let taken = 0;
  for (const figure of figures) {
    const paragraphs = paragraphsOf(figure, look, language);
    const width = widthOfAll(paragraphs);
    if (taken + width + gap > room) break;
    taken += width + gap;
    shown.push({ width, paragraphs });
  }
  return { shown, taken, gap };
};

/** The same over the body, each in a share of its width; undefined where one has no room so. */
export const stripOverBody = (
  figures: readonly StripFigure[],
  { body, language }: PlanContext,
  look: StripLook = STRIP_LOOKS.small,
):
  | { readonly height: number; readonly shapes: SlidePlan["shapes"] }
  | undefined => {
  const width = columnWidth(body.width, figures.length, GAP);
  const all = figures.map((figure) => paragraphsOf(figure, look, language));
  if (all.some((paragraphs) => widthOfAll(paragraphs) > width))
    return undefined;
  const shapes = all.map((paragraphs, place) => ({
    ...textShape(paragraphs, {
      x: body.x + place * (width + GAP),
      y: body.y,
      width,
    }),
    name: pagedMessages[language].keyFigures,
  }));
  return { height: heightOf(look), shapes };
};

const widthOfAll = (paragraphs: readonly Paragraph[]): number =>
  Math.max(...paragraphs.map(widthOf)) * 1.06 + 2;

const paragraphsOf = (
  { label, figure, change }: StripFigure,
  look: StripLook,
  language: PlanContext["language"],
): Paragraph[] => [
  {
    runs: [{ text: label, ink: "faint" }],
    tail: [],
    style: { ...look.label, spaceBefore: 0, hanging: 0 },
  },
  {
    runs: [{ text: formatCell(figure, language), bold: true, ink: "accent" }],
    tail: [],
    style: { ...look.number, spaceBefore: 0, hanging: 0 },
  },
  {
    runs: [{ text: change ?? "" }],
    tail: [],
    style: { ...look.label, spaceBefore: 0, hanging: 0 },
  },
];

const widthOf = ({ runs, style }: Paragraph): number =>
  textWidth(textOfRuns(runs), style.size) *
  (runs.some(({ bold }) => bold) ? BOLD : 1);
