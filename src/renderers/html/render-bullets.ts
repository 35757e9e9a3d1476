import { formatCell } from "../../report/format-cell";
import type { Bullet, BulletFigure } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html } from "./markup";

/** Bullets; their figures stand at the right edge, one under the other. */
export const renderBullets = (
  items: readonly Bullet[],
  context: HtmlContext,
): Markup =>
  html`<ul class="bullets">
    ${items.map((item) => renderBullet(item, context))}
  </ul> `;

const renderBullet = (
  { label, figures, items }: Bullet,
  context: HtmlContext,
): Markup =>
  html`<li>
    <span class="entry"
      ><span class="label">${label}</span>${
        figures.length === 0
          ? undefined
          : html` <span class="figures"
              >${figures.map((figure) => renderFigure(figure, context))}</span
            >`
      }</span
    >${items === undefined ? undefined : renderBullets(items, context)}
  </li> `;

const renderFigure = (
  { lead, cell, tail }: BulletFigure,
  { language }: HtmlContext,
): Markup => html`${lead}<b>${formatCell(cell, language)}</b>${tail}`;
