import type { TemplateResult } from "lit";
import { html } from "lit";
import { replacedWords } from "../../../publishing/editing/replaced-words";
import { wordsOf } from "../../../publishing/editing/text-row";
import { TEXT_TABLES } from "../../../publishing/editing/text-tables";
import type { TextFinding } from "../../../publishing/texts/text-finding";
import { textEdit } from "../texts/origin-edits";
import type { WorkbenchView } from "../workbench-view";
import { rowsOf } from "../workbench-view";

/** More would be guesses. */
const MOST = 3;

/** One click a likely correction of a text: in the draft of the 年度まとめ record, or in the record that wrote it. */
export const textFixes = (
  view: WorkbenchView,
  finding: TextFinding,
): readonly TemplateResult[] =>
  view.isReadOnly
    ? []
    : finding.replacements.slice(0, MOST).flatMap((replacement) => {
        const fix = fixOf(view, finding, replacement);
        return fix === undefined
          ? []
          : [
              html`<button
                type="button"
                class="nendo-plain-button"
                @click=${fix}
              >
                ${view.messages.replaceWith(replacement)}
              </button>`,
            ];
      });

const fixOf = (
  view: WorkbenchView,
  finding: TextFinding,
  replacement: string,
): (() => void) | undefined => {
  const { origin } = finding.text;
  const { actions } = view;
  if (origin.source === "summaries") {
    const row = rowsOf(view).find(({ key }) => key === origin.rowId);
    if (row === undefined) return undefined;
    const { text } = TEXT_TABLES[row.table];
    if (origin.field !== text) return undefined;
    const words = replacedWords(wordsOf(row).trim(), finding, replacement);
    return words === undefined
      ? undefined
      : () => actions.changeRow(row.key, { [text]: words });
  }
  const words = replacedWords(origin.text, finding, replacement);
  const edit = words === undefined ? undefined : textEdit(origin, words);
  return edit === undefined ? undefined : () => actions.editRecords([edit]);
};
