import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { formatMonth } from "../../../domain/calendar/era";
import { breakdownInWords } from "../../../import/records/breakdown-in-words";
import { countMonths } from "../../../import/records/planning/results/count-months";
import type { Hand } from "../hand";

/** How many records of each month the list makes, and of what: to be laid beside its own totals, and what somebody knows of those years. */
export const monthCounts = ({
  controller,
  messages: { months: texts },
  language,
  words,
}: Hand): TemplateResult | typeof nothing => {
  const { months, total, times, totalTimes, notHeld, rankless } = countMonths(
    controller.planned,
  );
  const host = controller.session?.host;
  if (host === undefined || (months.length === 0 && notHeld === 0))
    return nothing;
  const breakdown = breakdownInWords(controller.planned, host, words, language);
  return html`<section aria-labelledby="nendo-import-months">
    <h4 id="nendo-import-months">${texts.title}</h4>
    <p>${texts.help}</p>
    <ul class="nendo-import-months">
      ${months.map(
        ([month, count]) =>
          html`<li>
            ${texts.of(formatMonth(month, "era", language), count, times.get(month) ?? count)}
          </li>`,
      )}
      <li>
        <strong>${texts.total(total, totalTimes)}</strong>
      </li>
    </ul>
    ${
      rankless === 0
        ? nothing
        : html`<p class="nendo-import-problem-warning">
            ${texts.rankless(rankless, words)}
          </p>`
    }
    <ul class="nendo-import-breakdown">
      ${breakdown.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
};
