import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { unmovedInWords } from "../../import/records/unmoved-in-words";
import { rowsInWords } from "./rows/row-filter";
import type { Hand } from "./hand";

/** What became of everything that was to be written, or taken back. */
export const outcomeView = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller } = hand;
  const { phase } = controller;
  if (phase.at === "written") return ofWriting(hand, phase.outcome);
  if (phase.at === "takenBack") return ofTakingBack(hand, phase.back);
  return nothing;
};

const ofWriting = (
  { messages, outcomes, language }: Hand,
  {
    refused,
    left,
    stop,
    moving,
  }: Extract<Hand["controller"]["phase"], { at: "written" }>["outcome"],
): TemplateResult => {
  const unmoved = moving === undefined ? [] : unmovedInWords(moving, language);
  return html`<div class="nendo-import-outcome">
    ${stop === undefined ? nothing : html`<p class="nendo-import-warning">${outcomes.stops[stop]}</p>`}
    ${left === 0 ? nothing : html`<p>${outcomes.left(left)}</p>`}
    ${unmoved.map((sentence) => html`<p class="nendo-import-warning">${sentence}</p>`)}
    ${
      refused.length === 0
        ? nothing
        : html`<ul>
            ${refused.map(
              ({ record, says }) =>
                html`<li>
                  ${outcomes.refused(rowsInWords([record], messages, language), says)}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
};

const MOST_IDS = 20;

const ofTakingBack = (
  { outcomes, language }: Hand,
  {
    changed,
    gone,
    left,
    stop,
  }: Extract<Hand["controller"]["phase"], { at: "takenBack" }>["back"],
): TemplateResult => {
  const ids = changed.map(({ id }) => id);
  const named = ids.slice(0, MOST_IDS).join(language === "ja" ? "、" : ", ");
  return html`<div class="nendo-import-outcome">
    ${stop === undefined ? nothing : html`<p class="nendo-import-warning">${outcomes.backStops[stop]}</p>`}
    ${left.length === 0 ? nothing : html`<p>${outcomes.notTakenBack(left.length)}</p>`}
    ${
      changed.length === 0
        ? nothing
        : html`<p>
            ${outcomes.changedSince(changed.length, ids.length > MOST_IDS ? `${named}…` : named)}
          </p>`
    }
    ${gone.length === 0 ? nothing : html`<p>${outcomes.goneBefore(gone.length)}</p>`}
  </div>`;
};
