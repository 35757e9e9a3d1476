import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { importYearMessages } from "../../i18n/entering/import-year-messages";
import { answerQuestion } from "../../import/records/change-understanding";
import type { AskedYears } from "../../import/records/planning/years/year-group";
import { readingKey } from "../../import/records/planning/years/year-reading";
import { buttonRow } from "../button-row";
import { plainButton } from "../plain-button";
import { fiscalYearsBack } from "./columns/year-choice";
import type { Hand } from "./hand";

/** The years of days that lack them, with what tells each: confirmed at once, or chosen anew. */
export const yearQuestions = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, language } = hand;
  const { years } = controller;
  if (years.length === 0) return nothing;
  const texts = importYearMessages[language];
  const days = years.reduce((sum, { rows }) => sum + rows, 0);
  const isOpen = years.some(({ group }) => !group.isConfirmed);
  const canConfirm = years.some(
    ({ group }) => !group.isConfirmed && group.taken !== undefined,
  );
  return html`<section aria-labelledby="nendo-import-years">
    <h4 id="nendo-import-years">${texts.title}</h4>
    <p class=${isOpen ? "nendo-import-warning" : ""}>
      ${isOpen ? texts.asked(days) : texts.confirmed(days)}
    </p>
    <ul class="nendo-import-questions">
      ${repeat(
        years,
        ({ group }) => group.answerKey,
        (asked) => yearLine(asked, hand),
      )}
    </ul>
    ${
      canConfirm
        ? buttonRow(
            plainButton(
              texts.confirm,
              () => {
                void controller.confirmYears();
              },
              { isMain: true },
            ),
          )
        : nothing
    }
  </section>`;
};

const yearLine = ({ group, rows }: AskedYears, hand: Hand): TemplateResult => {
  const { controller, language } = hand;
  const texts = importYearMessages[language];
  const { taken, offered, by, sheets, answerKey } = group;
  const chosen = taken === undefined ? "" : readingKey(taken.reading);
  const isUnsure = taken === undefined && offered.length > 0;
  const witness = isUnsure ? texts.unsure(texts.by(by)) : texts.by(by);
  const named = sheets.filter((name) => name !== "").join("」「");
  const own = new Map(
    [...offered, ...(taken === undefined ? [] : [taken])].map(
      (read) => [readingKey(read.reading), read] as const,
    ),
  );
  const others = fiscalYearsBack(hand)
    .map((year) => ({ reading: { way: "fiscal" as const, year } }))
    .filter(({ reading }) => !own.has(readingKey(reading)));
  return html`<li class=${group.isConfirmed ? "nendo-import-answered" : ""}>
    <label
      ><span>${texts.line(named, rows, witness)}</span>
      <select
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          void controller.change(
            answerQuestion(answerKey, value === "" ? undefined : value),
          );
        }}
      >
        ${
          taken === undefined
            ? html`<option value="" selected>${texts.choose}</option>`
            : nothing
        }
        ${[...own.values(), ...others].map((read) => {
          const key = readingKey(read.reading);
          const span = texts.span(read);
          return html`<option value=${key} ?selected=${key === chosen}>
            ${texts.reading(read)}${span === "" ? "" : `：${span}`}
          </option>`;
        })}
      </select></label
    >
  </li>`;
};
