import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TableBars } from "../../../report/block";
import { shortLabel, type YearColumns } from "./bar-years";

/** What the parts of a bar are, where it has several. */
export const barLegend = (
  { lengths }: TableBars,
  [year]: readonly YearColumns[],
): TemplateResult | typeof nothing =>
  lengths.length < 2
    ? nothing
    : html`<p class="nendo-bars-legend" aria-hidden="true">
        ${lengths.map(
          (column, index) =>
            html`<span
              ><svg
                class="nendo-bar-swatch"
                viewBox="0 0 10 10"
                preserveAspectRatio="none"
              >
                <rect
                  class="nendo-bar-part-${index}"
                  width="10"
                  height="10"
                ></rect></svg
              >${year?.columns[column]?.label}</span
            >`,
        )}
      </p>`;

/** What the bars are of, which the list has in its name, and which year stands in which column and which bar is its; nothing where neither is to be said. */
export const barHead = (
  caption: string,
  years: readonly YearColumns[],
): TemplateResult | typeof nothing =>
  caption === "" && years.every(({ label }) => label === undefined)
    ? nothing
    : html`<li class="nendo-bars-head" aria-hidden="true">
        <span class="nendo-bars-caption">${caption}</span>
        ${years
          .filter(({ label }) => label !== undefined)
          .map(
            (year, index) =>
              html`<span
                class="nendo-bar-place"
                .style=${`--nendo-year: ${index + 1}`}
                ><span class="nendo-bar-year"
                  ><svg
                    class="nendo-bar-swatch"
                    viewBox="0 0 10 10"
                    preserveAspectRatio="none"
                  >
                    <rect
                      class="nendo-bar-part-0"
                      width="10"
                      height="10"
                    ></rect>
                  </svg>
                  ${shortLabel(year)}</span
                ></span
              >`,
          )}
      </li>`;
