import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { FiguresView } from "./report-view";

/** So many years are seen at first: as their overviews are beside each other, and in a narrow window one. */
const mostYears = ({ isNarrow }: FiguresView): number => (isNarrow ? 1 : 2);

/**
 * Of parts of one year each those of the years before the last two, in a narrow
 * window before the last one; empty for fewer years.
 * @param yearOf undefined for what is not of one year
 */
export const ofEarlierYears = <Part>(
  view: FiguresView,
  parts: readonly Part[],
  yearOf: (part: Part) => number | undefined,
): ReadonlySet<Part> => {
  const years = [...new Set(parts.map(yearOf))]
    .filter((year) => year !== undefined)
    .sort((a, b) => a - b);
  const earlier = new Set(years.slice(0, -mostYears(view)));
  return new Set(
    parts.filter((part) => {
      const year = yearOf(part);
      return year !== undefined && earlier.has(year);
    }),
  );
};

/** Parts of earlier years behind a line that says how many there are; nothing for none. */
export const earlierYears = (
  { messages }: FiguresView,
  count: number,
  content: TemplateResult,
): TemplateResult | typeof nothing =>
  count === 0
    ? nothing
    : html`<details class="nendo-earlier nendo-earlier-parts">
        <summary>${messages.earlierYears(count)}</summary>
        <div class="nendo-earlier-content">${content}</div>
      </details>`;
