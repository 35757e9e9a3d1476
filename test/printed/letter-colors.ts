import { contrastRatio } from "../../src/chart/contrast-ratio";
import type { PageDots } from "./page-dots";
import type { PrintedText } from "./printed-text";

/** Of the dots of a word: fewer of a colour are a line that crosses it. */
const LEAST_SHARE = 0.02;

/**
 * The colours in which a word stands on a page, as #RRGGBB: what lies behind
 * is what most of its dots show, the letters are what differs most from it.
 */
export const letterColors = (
  { left, top, right, bottom }: PrintedText,
  { width, height, colors }: PageDots,
): { readonly letters: string; readonly behind: string } => {
  const counts = new Map<number, number>();
  // Lines of tables and the letters of neighbours stand at the edges.
  const edge = (bottom - top) / 8;
  const [from, to] = [Math.round(top + edge), Math.round(bottom - edge)];
  for (let row = Math.max(0, from); row < Math.min(to, height); row += 1)
    for (
      let column = Math.max(0, Math.floor(left));
      column < Math.min(Math.ceil(right), width);
      column += 1
    ) {
      const color = colors.readUIntBE((row * width + column) * 3, 3);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const [behind = "#FFFFFF", ...others] = sorted
    .filter(([, count]) => count >= all * LEAST_SHARE)
    .map(([color]) => `#${color.toString(16).padStart(6, "0")}`);
  const [letters = behind] = others.sort(
    (one, other) => contrastRatio(other, behind) - contrastRatio(one, behind),
  );
  return { letters, behind };
};
