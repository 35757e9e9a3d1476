import { readableAccent } from "../chart/readable-accent";
import type { Report } from "../report/report";
import { DESIGN } from "./design-values";

/** `#RRGGBB` of headings, rules and links: the city's, as dark as it has to be, or our blue. */
export const accentOf = ({ city }: Pick<Report, "city">): string =>
  city?.color === undefined ? DESIGN.colors.accent : readableAccent(city.color);
