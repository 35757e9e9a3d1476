import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { ComparedTotal } from "../../../import/records/planning/totals/compare-totals";
import { importTotalMessages } from "../../../i18n/entering/import-total-messages";
import type { Hand } from "../hand";

/** More are shown once somebody opens them: a list by month has a dozen. */
const FEW = 3;

/** What the list says of its own totals, beside what was read: what differs first. */
export const listTotals = ({
  controller: { totals },
  language,
  words,
}: Hand): TemplateResult | typeof nothing => {
  if (totals.length === 0) return nothing;
  const texts = importTotalMessages[language];
  const those = (
    ...standings: readonly ComparedTotal["standing"][]
  ): readonly string[] =>
    totals
      .filter(({ standing }) => standings.includes(standing))
      .map((total) => texts.of(total, words));
  const fitting = those("fits", "fitsWithOthers");
  return html`<section aria-labelledby="nendo-import-totals">
    <h4 id="nendo-import-totals">${texts.title}</h4>
    <p>${texts.help}</p>
    ${those("differs").map(
      (sentence) => html`<p class="nendo-import-warning">${sentence}</p>`,
    )}
    ${those("open").map((sentence) => html`<p>${sentence}</p>`)}
    ${
      fitting.length > FEW
        ? html`<details>
            <summary>${texts.fitting(fitting.length)}</summary>
            <ul>
              ${fitting.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </details>`
        : fitting.map((sentence) => html`<p>${sentence}</p>`)
    }
  </section>`;
};
