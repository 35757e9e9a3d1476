import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { summaryMessages } from "../../../i18n/summary/summary-messages";
import { versionMessages } from "../../../i18n/publishing/version-messages";
import type { VersionDifferences } from "../../../publishing/versions/compare-versions";
import "../../summary/widgets/long-list";
import type { LoadedSummary } from "../../summary/summary-source";

/** What became different since: what somebody changed, and what it does to figures and sentences. */
export const changesView = (
  changes: VersionDifferences,
  summary: Pick<LoadedSummary, "recordUrl" | "words">,
  language: Language,
): TemplateResult => {
  const messages = versionMessages[language];
  const { records, figures, sentences } = changes;
  return html`<div class="nendo-freezing-differences">
    ${changes.isSummaryChanged ? html`<p>${messages.summaryChanged}</p>` : nothing}
    ${changes.areSettingsChanged ? html`<p>${messages.settingsChanged}</p>` : nothing}
    ${part(
      messages.records(records.length),
      records,
      [messages.change, messages.record],
      ({ change, source, recordId }) => [
        messages.kinds[change],
        change === "removed"
          ? messages.recordName(
              summaryMessages[language].sources(summary.words)[source],
              recordId,
              summary.words,
            )
          : html`<a
              class="nendo-record-link"
              href=${summary.recordUrl(source, recordId)}
              >${messages.recordName(
                summaryMessages[language].sources(summary.words)[source],
                recordId,
                summary.words,
              )}</a
            >`,
      ],
    )}
    ${part(
      messages.figures(figures.length),
      figures,
      [messages.figure, messages.before, messages.after],
      ({ label, before, after, unit }) => [
        label.join(" "),
        messages.value(before, unit),
        messages.value(after, unit),
      ],
    )}
    ${part(
      messages.sentences(sentences.length),
      sentences,
      [messages.place, messages.before, messages.after],
      ({ place, before, after }) => [
        place.join(" › "),
        before ?? messages.none,
        after ?? messages.none,
      ],
    )}
  </div>`;
};

const part = <Item>(
  title: string,
  items: readonly Item[],
  columns: readonly string[],
  cells: (item: Item) => readonly unknown[],
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<p class="nendo-state-title">${title}</p>
        <nendo-long-list
          .items=${items}
          .draw=${(shown: readonly Item[]) =>
            html`<div
              class="nendo-table-scroll"
              role="region"
              tabindex="0"
              aria-label=${title}
            >
              <table class="nendo-table">
                <thead>
                  <tr>
                    ${columns.map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${shown.map(
                    (item) =>
                      html`<tr>
                        ${cells(item).map((cell) => html`<td>${cell}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`}
        ></nendo-long-list>`;
