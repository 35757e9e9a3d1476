import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, svg } from "lit";
import { phrased } from "../widgets/phrased";
import { openFigureOf } from "./bar-figures";

/** A line of columns side by side: one name over months, or over years. */
export interface Lane {
  readonly name: string;
  /** Of the whole line, after its name. */
  readonly figures: readonly TemplateResult[];
  readonly points: readonly LanePoint[];
  readonly isTotal?: boolean;
}

interface LanePoint {
  readonly label: string;
  readonly figures: readonly TemplateResult[];
  /** Heights, from the bottom up, in the unit of `highest`; of a total none. */
  readonly parts: readonly number[];
}

/** So many columns are years; more are the months of one. */
const MOST_YEARS = 11;

/**
 * Lines of columns below each other, on one axis, each column under its
 * figures; a line has as many columns as points, in two rows where it is narrow.
 * @param name of the list, for screen readers
 * @param highest what a column of the whole height stands for
 */
export const barLanes = (
  name: string,
  lanes: readonly Lane[],
  highest: number,
): TemplateResult => html`
  <ul
    class="nendo-bars nendo-lanes ${lanes.some(({ points }) => points.length > MOST_YEARS) ? "nendo-lanes-months" : ""}"
    aria-label=${name}
  >
    ${lanes.map(
      (lane) =>
        html`<li class=${lane.isTotal === true ? "nendo-bars-total" : ""}>
          <span class="nendo-bar-name"
            >${phrased(lane.name)}
            ${lane.figures.map((figure) => html`${figure} `)}</span
          >
          <span class="nendo-lane" .style=${columnsOf(lane)}>
            ${lane.points.map((point) => drawn(point, highest))}
          </span>
        </li>`,
    )}
  </ul>
`;

const columnsOf = ({ points }: Lane): string =>
  `--nendo-points: ${points.length}; --nendo-half: ${Math.ceil(points.length / 2)}`;

const drawn = (point: LanePoint, highest: number): TemplateResult =>
  html`<span class="nendo-bar-place nendo-lane-point">
    <span class="nendo-lane-figures">${point.figures}</span>
    ${point.parts.length === 0 ? "" : column(point.parts, highest)}
    <span class="nendo-lane-label" aria-hidden="true"
      >${brokenLabel(point.label)}</span
    >
  </span>`;

/** 平成26 over ten columns takes two lines, broken before its number. */
const brokenLabel = (label: string): readonly unknown[] =>
  label
    .split(/(?<=\p{L})(?=\d)/u)
    .map((part, index) => (index === 0 ? part : html`<wbr />${part}`));

const column = (parts: readonly number[], highest: number): TemplateResult => {
  let top = 100;
  const shown = parts.map((part, index): SVGTemplateResult => {
    const height = highest <= 0 ? 0 : (100 * part) / highest;
    top -= height;
    return svg`<rect
      class="nendo-bar-part-${index}"
      y=${top}
      width="10"
      height=${height}
      @click=${openFigureOf(index)}
    ></rect>`;
  });
  return html`<svg
    class="nendo-lane-column"
    viewBox="0 0 10 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${shown}
  </svg>`;
};
