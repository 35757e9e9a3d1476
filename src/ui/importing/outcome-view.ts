import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { plainButton } from "../plain-button";
import { rowsInWords } from "./row-filter";
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
  { controller, messages, outcomes, language, askTakingBack }: Hand,
  {
    refused,
    left,
    stop,
  }: Extract<Hand["controller"]["phase"], { at: "written" }>["outcome"],
): TemplateResult => {
  const [note] = controller.notes;
  return html`<div class="nendo-import-outcome">
    ${stop === undefined ? nothing : html`<p class="nendo-import-warning">${outcomes.stops[stop]}</p>`}
    ${left === 0 ? nothing : html`<p>${outcomes.left(left)}</p>`}
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
    <p class="nendo-correction-buttons">
      ${
        left === 0
          ? nothing
          : plainButton(outcomes.goOn, () => {
              void controller.goOn();
            })
      }
      ${
        note === undefined || note.made.length === 0
          ? nothing
          : plainButton(outcomes.takeBackNow(note.made.length), () =>
              askTakingBack(note),
            )
      }
    </p>
  </div>`;
};

const MOST_IDS = 20;

const ofTakingBack = (
  { controller, outcomes, language }: Hand,
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
    ${
      left.length === 0
        ? nothing
        : html`<p class="nendo-correction-buttons">
            ${plainButton(outcomes.takeBackAgain, () => {
              void controller.takeBackAgain();
            })}
          </p>`
    }
  </div>`;
};
