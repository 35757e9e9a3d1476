import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TableBars } from "../../../report/report";
import type { YearColumns } from "./bar-years";

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

/** Which year stands in which column, and which bar is its; nothing for one year. */
export const barHead = (
  years: readonly YearColumns[],
): TemplateResult | typeof nothing =>
  years.every(({ label }) => label === undefined)
    ? nothing
    : html`<li class="nendo-bars-head" aria-hidden="true">
        ${years.map(
          ({ label }, index) =>
            html`<span
              class="nendo-bar-place"
              .style=${`--nendo-year: ${index + 1}`}
              ><span class="nendo-bar-year"
                ><svg
                  class="nendo-bar-swatch"
                  viewBox="0 0 10 10"
                  preserveAspectRatio="none"
                >
                  <rect class="nendo-bar-part-0" width="10" height="10"></rect>
                </svg>
                ${label}</span
              ></span
            >`,
        )}
      </li>`;
