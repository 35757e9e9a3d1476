import type { TemplateResult } from "lit";
import { html } from "lit";
import { hatchPath } from "../../../chart/hatch-path";
import type { SeriesPaint } from "../../../chart/palette";
import { chartInk } from "../../../chart/palette";

const BOX = { x: 1, y: 1, width: 62, height: 34 };

/** A piece of a bar as the chart draws it: fill, pattern, outline and a value. */
export const colorSample = (
  label: string,
  { fill, hatch, ink, text }: SeriesPaint,
): TemplateResult =>
  html`<svg
    class="nendo-config-sample"
    role="img"
    aria-label=${label}
    width="64"
    height="36"
    viewBox="0 0 64 36"
  >
    <rect
      x=${BOX.x}
      y=${BOX.y}
      width=${BOX.width}
      height=${BOX.height}
      fill=${fill}
      stroke=${chartInk.outline}
    ></rect>
    <path d=${hatchPath(hatch, BOX)} stroke=${ink} fill="none"></path>
    <rect x="22" y="9" width="20" height="18" fill=${fill}></rect>
    <text x="32" y="23" text-anchor="middle" font-size="13" fill=${text}>
      12
    </text>
  </svg>`;
