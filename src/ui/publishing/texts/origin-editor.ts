import { isOfInputMethod } from "../../../kintone/page/is-of-input-method";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { RecordEdit } from "../../../kintone/corrections/edit-records";
import type { TextOrigin } from "../../../report/text-origin";
import type { WorkbenchView } from "../workbench-view";
import type { OriginEditing } from "./editing";
import { textEdit, unpublishEdit } from "./origin-edits";

/** Where the words of a meeting or an activity are edited; they are written to its record at once. */
export const originEditor = (
  view: WorkbenchView,
  editing: OriginEditing,
): TemplateResult => {
  const { messages, actions } = view;
  const { origin, words } = editing;
  const write = (edit: RecordEdit | undefined): void => {
    if (edit !== undefined) void actions.editRecords([edit]);
  };
  return html`<span
    class="nendo-edit"
    role="group"
    aria-label=${messages.editText}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape" || isOfInputMethod(event)) return;
      event.stopPropagation();
      actions.endEditing(false);
    }}
  >
    <textarea
      class="nendo-edit-words"
      aria-label=${messages.words}
      rows=${Math.max(2, Math.ceil(words.length / 40))}
      .value=${live(words)}
      data-nendo-focus
      @input=${(event: Event) =>
        actions.typed({
          ...editing,
          words: (event.target as HTMLTextAreaElement).value,
        })}
    ></textarea>
    <span class="nendo-edit-buttons">
      <button
        type="button"
        class="nendo-edit-button nendo-edit-main"
        ?disabled=${words === origin.text}
        @click=${() => write(textEdit(origin, words))}
      >
        ${messages.writeToRecord}
      </button>
      ${unpublish(view, origin, write)}
      <button
        type="button"
        class="nendo-edit-button"
        @click=${() => actions.endEditing(false)}
      >
        ${messages.cancel}
      </button>
      <a
        class="nendo-edit-link"
        href=${actions.recordUrl(origin.source, origin.recordId)}
        target="_blank"
        rel="noopener"
        >${messages.openRecord(origin.recordId, view.state.summary.words)}</a
      >
    </span>
  </span>`;
};

const unpublish = (
  { messages }: WorkbenchView,
  origin: TextOrigin,
  write: (edit: RecordEdit | undefined) => void,
): TemplateResult | typeof nothing => {
  const edit = unpublishEdit(origin);
  return edit === undefined
    ? nothing
    : html`<button
        type="button"
        class="nendo-edit-button"
        @click=${() => write(edit)}
      >
        ${messages.unpublish}
      </button>`;
};
