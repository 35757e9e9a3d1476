import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Chapter } from "../../../report/report";
import { goToChapter } from "../blocks/text-blocks";
import type { ReportView } from "./report-view";

/** Chapters that are shown together; buttons, as a link would change kintone's address. Nothing for one alone. */
export const contentsNav = (
  view: ReportView,
  chapters: readonly Pick<Chapter, "id" | "no" | "title">[],
): TemplateResult | typeof nothing =>
  chapters.length < 2
    ? nothing
    : html`<nav class="nendo-contents" aria-label=${view.messages.contents}>
        <ul>
          ${chapters.map(
            ({ id, no, title }) =>
              html`<li>
                <button
                  type="button"
                  class="nendo-link-button"
                  @click=${({ currentTarget }: Event) =>
                    goToChapter(currentTarget as Element, id)}
                >
                  ${no === undefined ? "" : `${no} `}${title}
                </button>
              </li>`,
          )}
        </ul>
      </nav>`;
