import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SmallFigure } from "../../../disclosure/small-figure";
import { smallFigureMessages } from "../../../i18n/publishing/small-figure-messages";
import { summaryMessages } from "../../../i18n/summary/summary-messages";
import { formatCell } from "../../../report/cells/format-cell";
import "../../summary/widgets/long-list";
import { recordsBehind } from "../records-behind";
import type { WorkbenchView } from "../workbench-view";

/**
 * The figures of few people that the public edition prints or hides, under why
 * it does, each with where it stands and the records behind it.
 */
export const smallFigureLists = (
  view: WorkbenchView,
): TemplateResult | typeof nothing => {
  const { rule, small, hidden } = view.state.summary.disclosure();
  if (small.length === 0) return nothing;
  const messages = smallFigureMessages[view.language];
  const keys = new Set(small.map(({ key }) => key));
  const others = hidden.filter(({ key }) => !keys.has(key));
  const title = rule.mode === "warn" ? "shownList" : "hiddenList";
  return html`${figureList(view, messages[title](small.length, rule.threshold), small)}
    ${
      others.length === 0
        ? nothing
        : figureList(view, messages.othersList(others.length), others)
    }
    <p class="nendo-help">${messages.whereSet}</p>`;
};

const FIRST_SHOWN = 20;

const figureList = (
  view: WorkbenchView,
  title: string,
  figures: readonly SmallFigure[],
): TemplateResult =>
  html`<div class="nendo-wb-small">
    <h4>${title}</h4>
    <nendo-long-list
      .items=${figures}
      .draw=${(shown: readonly SmallFigure[]) =>
        html`<ul class="nendo-wb-list">
          ${shown.map((figure) => figureLine(view, figure))}
        </ul>`}
      .more=${summaryMessages[view.language].more}
      .first=${FIRST_SHOWN}
      .step=${FIRST_SHOWN}
    ></nendo-long-list>
  </div>`;

const figureLine = (
  view: WorkbenchView,
  { label, value, unit, selection, places: [place] }: SmallFigure,
): TemplateResult =>
  html`<li>
    <span class="nendo-wb-small-figure"
      ><span>${label}</span>
      <strong
        >${formatCell({ kind: "number", value, unit }, view.language)}</strong
      ></span
    >
    <div class="nendo-wb-small-ways">
      ${
        place === undefined
          ? nothing
          : html`<button
              type="button"
              class="nendo-link-button"
              @click=${() => view.actions.goToPlace(place)}
            >
              ${view.messages.toPlace}
            </button>`
      }
      ${recordsBehind(view, selection)}
    </div>
  </li>`;
