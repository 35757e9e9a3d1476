/** A4 portrait, in twips (a twentieth of a point). */
export const page = {
  width: 11906,
  height: 16838,
  margin: {
    top: 1332,
    right: 1247,
    bottom: 1134,
    left: 1247,
    header: 624,
    footer: 567,
  },
} as const;

/** Between the margins. */
export const TEXT_WIDTH = page.width - page.margin.left - page.margin.right;

/** The tallest that a picture may be and leave room for its caption. */
export const TALLEST_PICTURE = 8500;

/** Of a native chart, twips. */
export const CHART_HEIGHT = 4480;

/** Twips to the units of drawings (EMU), of which an inch has 914,400. */
export const emu = (twips: number): number => Math.round(twips * 635);

/** Twips to the pixels of the library, of which an inch has 96. */
export const pixels = (twips: number): number => twips / 15;
