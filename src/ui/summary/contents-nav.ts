import type { TemplateResult } from "lit";
import { html } from "lit";
import { goToChapter } from "./blocks/text-blocks";
import type { ReportView } from "./report-view";

/** Chapters of the document and of the analysis; buttons, as a link would change kintone's address. */
export const contentsNav = (view: ReportView): TemplateResult =>
  html`<nav class="nendo-contents" aria-label=${view.messages.contents}>
    <ul>
      ${[...view.summary.report.chapters, ...view.summary.analysis].map(
        (chapter) =>
          html`<li>
            <button
              type="button"
              class="nendo-link-button"
              @click=${(event: Event) => goToChapter(event, chapter.id)}
            >
              ${chapter.no === undefined ? "" : `${chapter.no} `}${chapter.title}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
