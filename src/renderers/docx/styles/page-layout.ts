import { DESIGN } from "../../design-values";

const MARGIN = DESIGN.page.margin * 20;

/** A4 portrait, in twips (a twentieth of a point). */
export const page = {
  width: 11906,
  height: 16838,
  margin: {
    top: 1190,
    right: MARGIN,
    bottom: MARGIN,
    left: MARGIN,
    header: 567,
    footer: 482,
  },
} as const;

/** Between the margins. */
export const TEXT_WIDTH = page.width - page.margin.left - page.margin.right;

/** The tallest that a picture may be and leave room for its caption. */
export const TALLEST_PICTURE = 5400;

/** What stands beside each other: how many, and twips between them. */
export const COLUMNS = { count: 2, gap: 340 } as const;

/** Twips that a column is wide inside. */
export const columnWidth = (textWidth: number): number =>
  Math.floor(textWidth / COLUMNS.count) - COLUMNS.gap / 2;

/** Twips: in a narrower column a chart has no room for its months. */
const NARROWEST = 2600;

/** Whether charts can stand beside each other. */
export const hasRoomBeside = (textWidth: number): boolean =>
  columnWidth(textWidth) >= NARROWEST;

/** Twips to the units of drawings (EMU), of which an inch has 914,400. */
export const emu = (twips: number): number => Math.round(twips * 635);

/** Twips to the pixels of the library, of which an inch has 96. */
export const pixels = (twips: number): number => twips / 15;
