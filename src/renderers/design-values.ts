/**
 * What slides, pages and the web share of their looks: sizes of text, margins
 * and colours. Lengths of slides and pages are points, of the web pixels.
 */
export const DESIGN = {
  colors: {
    accent: "#0017C1",
    /** Behind headings of sheets. */
    tint: "#E8F1FE",
    /** Beside the accent, where it only decorates. */
    edge: "#C5D7FB",
  },
  /** 13.33 × 7.5 inches with a margin of 0.6. */
  slide: {
    width: 960,
    height: 540,
    margin: 43,
    title: 28,
    heading: 16,
    body: 14,
    table: 12,
    note: 10.5,
  },
  /** A4 with a margin of 18 mm. */
  page: {
    margin: 51,
    title: 16,
    heading: 12,
    body: 10.5,
    table: 9.5,
    note: 8.5,
  },
  web: {
    title: 28,
    heading: 20,
    body: 16,
    table: 15,
    note: 13,
  },
} as const;
