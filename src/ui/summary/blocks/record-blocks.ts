import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock, DatedListBlock } from "../../../report/block";
import { figureLink } from "../widgets/figure-link";
import { FOLD_OF_LINES, folded } from "./folded";
import { picture } from "../widgets/picture";
import type { ReportView } from "../chapters/report-view";

/** Dates and what took place; each leads to its record. */
export const datedList = (
  view: ReportView,
  block: DatedListBlock,
  place: string,
): TemplateResult =>
  folded(
    view,
    block.items,
    FOLD_OF_LINES,
    (items) => html`
      <ul class="nendo-dated-list">
        ${items.map(
          (item) =>
            html`<li>
              <span class="nendo-when">${item.when}</span>
              <span class="nendo-what"
                >${recordLink(view, item.recordId, item.text)}
                ${
                  item.figure
                    ? figureLink(view, item.figure, item.text, place)
                    : nothing
                }</span
              >
            </li>`,
        )}
      </ul>
    `,
  );

/** Trainings, and good practices with photos. */
export const cards = (
  view: ReportView,
  block: CardsBlock,
  level: number,
): TemplateResult => html`
  <div class="nendo-cards">
    ${block.cards.map(
      (card) => html`
        <article class="nendo-card">
          <p class="nendo-card-heading" role="heading" aria-level=${level}>
            ${recordLink(view, card.recordId, card.heading)}
          </p>
          ${
            card.lines.length === 0
              ? nothing
              : html`<dl class="nendo-card-lines">
                  ${card.lines.map(
                    (line) => html`
                      <div>
                        <dt>${line.label}</dt>
                        <dd>${formatCell(line.value, view.language)}</dd>
                      </div>
                    `,
                  )}
                </dl>`
          }
          ${
            card.text
              ? html`<p class="nendo-paragraph">${card.text}</p>`
              : nothing
          }
          ${card.images.map((image) => picture(view, image))}
        </article>
      `,
    )}
  </div>
`;

const recordLink = (
  view: ReportView,
  recordId: string | undefined,
  text: string,
): TemplateResult =>
  recordId === undefined
    ? html`${text}`
    : html`<a
        class="nendo-record-link"
        href=${view.summary.recordUrl("activities", recordId)}
        >${text}</a
      >`;
