import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import { manyMessages } from "../../i18n/records/many-messages";
import type { GridParts } from "./grid-parts";

/** What stands above the rows of a grid: how it is used, the month, and the state that records begin with. */
export const gridHead = ({
  language,
  messages,
  place,
  session,
  words,
}: GridParts): TemplateResult =>
  html`<h2 class="nendo-grid-title" id="nendo-grid-title">
      ${messages.title(words)[place.kind]}
    </h2>
    <p class="nendo-help">${messages.help}</p>
    ${
      place.firstState === undefined
        ? nothing
        : html`<p>
            ${messages.firstState(
              place.firstState,
              manyMessages[language].dueSearch,
            )}
          </p>`
    }
    <p class="nendo-grid-month">
      <label
        >${messages.month}
        <input
          type="month"
          .value=${session.month ?? ""}
          @change=${(event: Event) =>
            session.chooseMonth(
              parseCalendarMonth(
                (event.currentTarget as HTMLInputElement).value,
              ),
            )}
      /></label>
      <span class="nendo-help">${messages.monthHelp}</span>
    </p>`;
