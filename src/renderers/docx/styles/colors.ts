import { DESIGN } from "../../design-values";

/** The colours of the document, RRGGBB: one blue, the first of the charts, and greys. */
export const accent = DESIGN.colors.accent.slice(1);
export const ink = "1A1A1C";
export const faint = "4D4D4D";
export const line = "B3B3B3";
export const hairline = "D9D9D9";
export const soft = "F2F2F2";
