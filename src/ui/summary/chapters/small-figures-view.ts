import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SmallFigure } from "../../../disclosure/small-figure";
import { publishingSentence } from "../../../i18n/publishing/publishing-messages";
import { smallFigureMessages } from "../../../i18n/publishing/small-figure-messages";
import { formatCell } from "../../../report/cells/format-cell";
import "../widgets/long-list";
import type { ReportView } from "./report-view";

/** What the public edition tells of few people, or hides: one line, and each figure behind it. */
export const smallFiguresView = ({
  messages,
  language,
  words,
  summary,
}: ReportView): TemplateResult | typeof nothing => {
  const item = summary.readiness?.steps
    .flatMap(({ items }) => items)
    .find(({ fact }) => fact.kind === "smallFigures");
  if (item?.fact.kind !== "smallFigures") return nothing;
  const { title, figure } = smallFigureMessages[language];
  return html`<div class="nendo-small-figures">
    <h4>${title}</h4>
    <details>
      <summary>
        <span class="nendo-level nendo-level-${item.level}"
          >${messages.levels[item.level]}</span
        >
        ${publishingSentence(item.fact, language, words)}
      </summary>
      <nendo-long-list
        .items=${item.fact.figures}
        .draw=${(shown: readonly SmallFigure[]) =>
          html`<ul class="nendo-finding-list">
            ${shown.map(
              ({ label, value, unit }) =>
                html`<li>
                  ${figure(
                    label,
                    formatCell({ kind: "number", value, unit }, language),
                  )}
                </li>`,
            )}
          </ul>`}
        .more=${messages.more}
        .first=${20}
        .step=${20}
      ></nendo-long-list>
    </details>
  </div>`;
};
