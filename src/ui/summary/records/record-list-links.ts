import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { recordListMessages } from "../../../i18n/summary/record-list-messages";
import { untilPainted } from "../../../kintone/page/until-painted";
import type { RecordLists } from "../../../kintone/record-lists/record-lists";
import { defineElement } from "../../define-element";
import type { OpenedFigure } from "../chapters/report-view";
import type { ShownFigures } from "../summary-source";

/** Links to kintone's own lists of the records behind a figure; kintone is asked for them when it opens. */
class RecordListLinks extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) summary: ShownFigures | undefined;
  @property({ attribute: false, hasChanged: hasOtherRecords })
  opened: OpenedFigure | undefined;

  @state() private found: RecordLists | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("opened") || changed.has("summary")) void this.search();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.summary?.recordLists) return nothing;
    const messages = recordListMessages[this.language];
    if (!this.found)
      return html`<p class="nendo-footnote">${messages.searching}</p>`;
    const { lists, leftOut } = this.found;
    return html`
      ${
        lists.length > 1
          ? html`<p class="nendo-footnote">${messages.split}</p>`
          : nothing
      }
      <ul class="nendo-record-lists">
        ${lists.map(
          ({ url, count }, index) =>
            html`<li>
              <a class="nendo-record-link" href=${url}
                >${
                  lists.length === 1
                    ? messages.open
                    : messages.openPart(index + 1, lists.length, count)
                }</a
              >
            </li>`,
        )}
      </ul>
      ${
        leftOut > 0
          ? html`<p class="nendo-footnote">${messages.leftOut(leftOut)}</p>`
          : nothing
      }
    `;
  }

  private async search(): Promise<void> {
    const { summary, opened } = this;
    this.found = undefined;
    if (!summary?.recordLists || !opened) return;
    // What leads to tens of thousands takes a while: the records are seen before.
    await untilPainted();
    if (this.opened?.records !== opened.records) return;
    const found = await summary.recordLists(
      opened.selection,
      opened.records.map(({ recordId }) => recordId),
    );
    if (this.opened?.records === opened.records) this.found = found;
  }
}

/** People who are shown later are behind the same records. */
function hasOtherRecords(
  opened: OpenedFigure | undefined,
  before: OpenedFigure | undefined,
): boolean {
  return opened?.records !== before?.records;
}

defineElement("nendo-record-list-links", RecordListLinks);
