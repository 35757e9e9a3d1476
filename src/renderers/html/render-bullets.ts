import { formatCell } from "../../report/cells/format-cell";
import type { Bullet, BulletFigure } from "../../report/block";
import { textWidth } from "../lines/char-width";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup, words } from "./markup";

/** Bullets; their figures stand at the right edge, one under the other. */
export const renderBullets = (
  items: readonly Bullet[],
  context: HtmlContext,
): Markup => markup`<ul class="${isBrief(items) ? "bullets brief" : "bullets"}">
${items.map((item) => renderBullet(item, context))}</ul>
`;

/** A longer list of short items stands in two columns on paper. */
const BRIEF = { items: 8, letters: 22 } as const;

const isBrief = (items: readonly Bullet[]): boolean =>
  items.length >= BRIEF.items &&
  items.every(
    ({ label, figures, items: below }) =>
      figures.length === 0 &&
      below === undefined &&
      textWidth(label, 1) <= BRIEF.letters,
  );

const renderBullet = (bullet: Bullet, context: HtmlContext): Markup => {
  const { label, figures, items } = bullet;
  const kind = isLong(figures, context) ? "figures long" : "figures";
  const values =
    figures.length === 0
      ? undefined
      : markup` <span class="${kind}">${figures.map((figure) => renderFigure(figure, context))}</span>`;
  const below = items === undefined ? undefined : renderBullets(items, context);
  return markup`<li><span class="entry"><span class="label">${words(label, bullet)}</span>${values}</span>${below}</li>
`;
};

/** Letters of figures that leave too few of a narrow column to a label beside them. */
const LONG = 7;

const isLong = (
  figures: readonly BulletFigure[],
  { language }: HtmlContext,
): boolean =>
  figures.reduce(
    (sum, { lead, cell, tail }) =>
      sum + textWidth(lead + formatCell(cell, language) + tail, 1),
    0,
  ) > LONG;

const renderFigure = (
  { lead, cell, tail }: BulletFigure,
  { language }: HtmlContext,
): Markup => markup`${lead}<b>${formatCell(cell, language)}</b>${tail}`;
