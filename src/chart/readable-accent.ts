import { contrastRatio } from "./contrast-ratio";

/** The grey of panels, the darkest that words of this colour stand on. */
const GROUND = "#F2F2F2";
/** WCAG 2.2, 1.4.3 */
const READABLE = 4.5;
const STEP = 0.95;

/**
 * A colour in which words can be read on paper and on panels: itself, or
 * darkened in its own hue as far as needed.
 * @param color `#RRGGBB`
 */
export const readableAccent = (color: string): string => {
  let shade = color.toUpperCase();
  while (contrastRatio(shade, GROUND) < READABLE) shade = darker(shade);
  return shade;
};

const darker = (color: string): string =>
  `#${[1, 3, 5]
    .map((start) =>
      Math.floor(Number.parseInt(color.slice(start, start + 2), 16) * STEP)
        .toString(16)
        .padStart(2, "0")
        .toUpperCase(),
    )
    .join("")}`;
