import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { TextRow } from "../../../publishing/editing/text-row";
import { cellOf, wordsOf } from "../../../publishing/editing/text-row";
import type { WorkbenchView } from "../workbench-view";
import { rowsOf } from "../workbench-view";
import { rowEditor } from "./row-editor";

/** Every text of the record, also those that the document prints nowhere, and a way to add one. */
export const textList = (view: WorkbenchView): TemplateResult => {
  const { messages, editing, actions } = view;
  const rows = rowsOf(view);
  const isAdding =
    editing?.kind === "row" &&
    editing.key === undefined &&
    editing.at === undefined;
  return html`
    ${
      isAdding
        ? html`<div class="nendo-wb-adding">${rowEditor(view, editing)}</div>`
        : html`<p>
            <button
              type="button"
              class="nendo-plain-button"
              ?disabled=${view.isReadOnly}
              @click=${() =>
                actions.edit({
                  kind: "row",
                  table: "commentaryTable",
                  cells: {
                    commentaryFiscalYear: String(
                      view.report.fiscalYears.at(-1) ?? "",
                    ),
                    commentarySection: view.sections[0]?.title ?? "",
                    commentaryKind: "commentary",
                    commentaryText: "",
                  },
                })}
            >
              ＋ ${messages.addText}
            </button>
            <button
              type="button"
              class="nendo-plain-button"
              ?disabled=${view.isReadOnly}
              @click=${() =>
                actions.edit({
                  kind: "row",
                  table: "goodPracticeTable",
                  cells: { goodPracticeCategory: "", goodPracticeText: "" },
                })}
            >
              ＋ ${messages.goodPractice}
            </button>
          </p>`
    }
    <details class="nendo-wb-fold">
      <summary>${messages.allTexts(rows.length)}</summary>
      <ul class="nendo-wb-list">
        ${rows.map((row) => listed(view, row, view.printed.has(row.key)))}
      </ul>
    </details>
  `;
};

const listed = (
  view: WorkbenchView,
  row: TextRow,
  isPrinted: boolean,
): TemplateResult => {
  const { messages, editing, actions } = view;
  if (
    !isPrinted &&
    editing?.kind === "row" &&
    editing.key !== undefined &&
    editing.key === row.key
  ) {
    return html`<li>${rowEditor(view, editing)}</li>`;
  }
  return html`<li>
    <p class="nendo-help">
      ${placeOf(view, row)}
      ${isPrinted ? nothing : html`<strong>${messages.notPrinted}</strong>`}
    </p>
    <p class="nendo-wb-words">${wordsOf(row)}</p>
    <button
      type="button"
      class="nendo-link-button"
      ?disabled=${view.isReadOnly}
      @click=${() =>
        isPrinted
          ? actions.goToRow(row.key)
          : actions.edit({
              kind: "row",
              key: row.key,
              table: row.table,
              cells: row.cells,
            })}
    >
      ${isPrinted ? messages.toPlace : messages.editText}
    </button>
  </li>`;
};

/** 令和4年度・1on1ミーティング・所見 */
const placeOf = (
  { messages, language, report }: WorkbenchView,
  row: TextRow,
): string => {
  if (row.table === "goodPracticeTable") {
    return [messages.goodPractice, cellOf(row, "goodPracticeCategory")]
      .filter((text) => text !== "")
      .join("・");
  }
  const year = cellOf(row, "commentaryFiscalYear");
  const kind = cellOf(row, "commentaryKind") || "commentary";
  const kinds: Readonly<Record<string, string>> = messages.kinds;
  return [
    /^\d+$/u.test(year)
      ? fiscalYearLabel(Number(year), language, report.yearStyle)
      : year,
    cellOf(row, "commentarySection"),
    kinds[kind] ?? kind,
  ]
    .filter((text) => text !== "")
    .join("・");
};
