import { isOfInputMethod } from "../../../kintone/page/is-of-input-method";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import { RECORD_CHOICES } from "../../../fields/record-choices";
import type { TextCellName } from "../../../publishing/editing/text-tables";
import { cellsOf, TEXT_TABLES } from "../../../publishing/editing/text-tables";
import type { TextRow } from "../../../publishing/editing/text-row";
import { cellOf } from "../../../publishing/editing/text-row";
import type { WorkbenchView } from "../workbench-view";
import { rowsOf } from "../workbench-view";
import type { RowEditing } from "./editing";

type Kind = keyof typeof RECORD_CHOICES.commentaryKind.meanings;

/** Where a row's words are typed, in place of the text itself. */
export const rowEditor = (
  view: WorkbenchView,
  editing: RowEditing,
): TemplateResult => {
  const { messages, actions } = view;
  const text = TEXT_TABLES[editing.table].text;
  const words = editing.cells[text] ?? "";
  const change = (name: TextCellName, value: string): void =>
    actions.typed({ ...editing, cells: { ...editing.cells, [name]: value } });
  return html`<span
    class="nendo-edit"
    role="group"
    aria-label=${messages.editText}
    @keydown=${(event: KeyboardEvent) => {
      if (isOfInputMethod(event)) return;
      if (event.key === "Escape") {
        event.stopPropagation();
        actions.endEditing(false);
      } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        actions.endEditing(true);
      }
    }}
  >
    <textarea
      class="nendo-edit-words"
      aria-label=${messages.words}
      rows=${Math.max(2, Math.ceil(words.length / 40) + words.split("\n").length - 1)}
      .value=${live(words)}
      data-nendo-focus
      @input=${(event: Event) =>
        change(text, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <span class="nendo-edit-places">
      ${cellsOf(editing.table)
        .filter((name) => name !== text)
        .map((name) => placeInput(view, editing, name, change))}
    </span>
    <span class="nendo-edit-buttons">
      <button
        type="button"
        class="nendo-edit-button nendo-edit-main"
        @click=${() => actions.endEditing(true)}
      >
        ${messages.done}
      </button>
      <button
        type="button"
        class="nendo-edit-button"
        @click=${() => actions.endEditing(false)}
      >
        ${messages.cancel}
      </button>
      ${editing.key === undefined ? nothing : rowButtons(view, editing.key)}
    </span>
  </span>`;
};

const placeInput = (
  view: WorkbenchView,
  { cells }: RowEditing,
  name: TextCellName,
  change: (name: TextCellName, value: string) => void,
): TemplateResult => {
  const { messages } = view;
  const value = cells[name] ?? "";
  const label = labelOf(name, messages);
  const choices = choicesOf(view, name);
  const changed = (event: Event): void =>
    change(name, (event.target as HTMLInputElement | HTMLSelectElement).value);
  if (choices === undefined) {
    return html`<label class="nendo-edit-place"
      >${label}<input .value=${live(value)} @input=${changed}
    /></label>`;
  }
  const known = choices.some(([choice]) => choice === value)
    ? choices
    : [[value, value] as const, ...choices];
  return html`<label class="nendo-edit-place"
    >${label}<select @change=${changed}>
      ${known.map(
        ([choice, words]) =>
          html`<option value=${choice} ?selected=${choice === value}>
            ${words}
          </option>`,
      )}
    </select></label
  >`;
};

const labelOf = (
  name: TextCellName,
  messages: WorkbenchView["messages"],
): string =>
  ({
    commentaryFiscalYear: messages.year,
    commentarySection: messages.section,
    commentaryKind: messages.kind,
    commentaryText: messages.words,
    goodPracticeCategory: messages.category,
    goodPracticeDivisions: messages.divisions,
    goodPracticeText: messages.words,
  })[name];

/** What a cell can be; undefined: any text. */
const choicesOf = (
  { messages, report, sections, language }: WorkbenchView,
  name: TextCellName,
): readonly (readonly [string, string])[] | undefined => {
  if (name === "commentaryFiscalYear") {
    return [
      ["", messages.allYears],
      ...report.fiscalYears.map(
        (year) =>
          [
            String(year),
            fiscalYearLabel(year, language, report.yearStyle),
          ] as const,
      ),
    ];
  }
  if (name === "commentarySection") {
    return [
      ["", messages.noSection],
      ...sections.map(({ title }) => [title, title] as const),
    ];
  }
  if (name === "commentaryKind") {
    return (Object.keys(RECORD_CHOICES.commentaryKind.meanings) as Kind[]).map(
      (kind) => [kind, messages.kinds[kind]] as const,
    );
  }
  return undefined;
};

const rowButtons = (view: WorkbenchView, key: string): TemplateResult => {
  const { messages, actions } = view;
  const [before, behind] = neighbours(rowsOf(view), key);
  const move = (
    label: string,
    beside: string | undefined,
    side: "before" | "behind",
  ): TemplateResult =>
    html`<button
      type="button"
      class="nendo-edit-button"
      ?disabled=${beside === undefined}
      @click=${() => {
        if (beside !== undefined) actions.moveRow(key, beside, side);
      }}
    >
      ${label}
    </button>`;
  return html`${move(messages.moveUp, before, "before")}
    ${move(messages.moveDown, behind, "behind")}
    <button
      type="button"
      class="nendo-edit-button nendo-edit-remove"
      @click=${() => actions.removeRow(key)}
    >
      ${messages.remove}
    </button>`;
};

/** Keys of the rows that are printed before and behind: those of the same place. */
const neighbours = (
  rows: readonly TextRow[],
  key: string,
): readonly [string | undefined, string | undefined] => {
  const row = rows.find((one) => one.key === key);
  const beside = rows.filter(
    (one) =>
      row !== undefined &&
      one.table === row.table &&
      TEXT_TABLES[row.table].places
        .filter((name) => name !== "goodPracticeDivisions")
        .every((name) => cellOf(one, name) === cellOf(row, name)),
  );
  const at = beside.findIndex((one) => one.key === key);
  return [beside[at - 1]?.key, beside[at + 1]?.key];
};
