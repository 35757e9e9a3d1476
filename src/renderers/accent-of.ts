import { readableAccent } from "../chart/readable-accent";
import { tintOf } from "../chart/tint-of";
import type { Report } from "../report/report";
import { DESIGN } from "./design-values";

/** `#RRGGBB` of headings, rules and links: the city's, as dark as it has to be, or our blue. */
export const accentOf = ({ city }: Pick<Report, "city">): string =>
  city?.color === undefined ? DESIGN.colors.accent : readableAccent(city.color);

/** How far a tint is from its colour to white. */
const TINT = 0.9;
const EDGE = 0.75;

/** `#RRGGBB` behind dark letters: a tint of the accent. */
export const accentTintOf = (report: Pick<Report, "city">): string =>
  report.city?.color === undefined
    ? DESIGN.colors.tint
    : tintOf(accentOf(report), TINT);

/** `#RRGGBB` of what only decorates: the city's second colour, or a tint of the first. */
export const edgeColorOf = (report: Pick<Report, "city">): string =>
  report.city?.secondColor ??
  (report.city?.color === undefined
    ? DESIGN.colors.edge
    : tintOf(accentOf(report), EDGE));
