import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { parseCalendarMonth } from "../../domain/calendar/calendar-date";
import { manyMessages } from "../../i18n/records/many-messages";
import type { GridParts } from "./grid-parts";

/** What becomes of days that were typed before another month was chosen. */
interface DayActs {
  readonly moveDays: () => void;
  readonly keepDays: () => void;
}

/** What stands above the rows of a grid: how it is used, the month, and the state that records begin with. */
export const gridHead = (
  { language, messages, place, session, words }: GridParts,
  acts: DayActs,
): TemplateResult =>
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
          @change=${(event: Event) => {
            const month = monthIn(event);
            // Blank between two keys: what is typed so far would be taken away.
            if (month !== undefined) session.chooseMonth(month);
          }}
          @blur=${(event: Event) => {
            const month = monthIn(event);
            if (month !== session.month) session.chooseMonth(month);
          }}
      /></label>
      <span class="nendo-help">${messages.monthHelp}</span>
    </p>
    <div aria-live="polite">${daysToMove({ messages, session }, acts)}</div>`;

const monthIn = ({ currentTarget }: Event): CalendarMonth | undefined =>
  parseCalendarMonth((currentTarget as HTMLInputElement).value);

/** Of days that were typed without the month or the year that was chosen since: whether they are of it. */
const daysToMove = (
  { messages, session }: Pick<GridParts, "messages" | "session">,
  { keepDays, moveDays }: DayActs,
): TemplateResult | typeof nothing => {
  const count = session.daysToMove;
  if (count === 0) return nothing;
  const act = (text: string, run: () => void): TemplateResult =>
    html`<button type="button" class="nendo-plain-button" @click=${run}>
      ${text}
    </button>`;
  return html`<p class="nendo-grid-warning">${messages.daysToMove(count)}</p>
    <p class="nendo-grid-buttons">
      ${act(messages.moveDays(count, session.month ?? ""), moveDays)}
      ${act(messages.keepDays, keepDays)}
    </p>`;
};
