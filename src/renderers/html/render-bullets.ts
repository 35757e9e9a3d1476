import { formatCell } from "../../report/cells/format-cell";
import type { Bullet, BulletFigure } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup, words } from "./markup";

/** Bullets; their figures stand at the right edge, one under the other. */
export const renderBullets = (
  items: readonly Bullet[],
  context: HtmlContext,
): Markup => markup`<ul class="bullets">
${items.map((item) => renderBullet(item, context))}</ul>
`;

const renderBullet = (bullet: Bullet, context: HtmlContext): Markup => {
  const { label, figures, items } = bullet;
  const values =
    figures.length === 0
      ? undefined
      : markup` <span class="figures">${figures.map((figure) => renderFigure(figure, context))}</span>`;
  const below = items === undefined ? undefined : renderBullets(items, context);
  return markup`<li><span class="entry"><span class="label">${words(label, bullet)}</span>${values}</span>${below}</li>
`;
};

const renderFigure = (
  { lead, cell, tail }: BulletFigure,
  { language }: HtmlContext,
): Markup => markup`${lead}<b>${formatCell(cell, language)}</b>${tail}`;
