import type { TemplateResult } from "lit";
import { html } from "lit";
import type { TextOrigin, WrittenText } from "../../../report/text-origin";
import type { WorkbenchView } from "../workbench-view";
import { rowsOf } from "../workbench-view";
import type { Editing } from "./editing";
import { originEditor } from "./origin-editor";
import { rowEditor } from "./row-editor";

/** Fields of records whose words are edited from the document; others decide where a record counts. */
const EDITED_FIELDS: Readonly<
  Partial<Record<TextOrigin["source"], ReadonlySet<string>>>
> = {
  summaries: new Set(["commentaryText", "goodPracticeText"]),
  meetings: new Set(["theme", "voice"]),
  activities: new Set(["title", "content", "lecturer", "audience", "remark"]),
};

/**
 * Texts of a document that is drawn: pressed, one is edited where it stands. A
 * text that is printed in several places has its editor where it was pressed.
 */
export const editableTexts = (
  view: WorkbenchView,
): ((words: WrittenText) => TemplateResult) => {
  const drawn = new Map<string, number>();
  return (words) =>
    editableWords(view, words, (origin) => {
      const key = JSON.stringify(origin);
      const nth = drawn.get(key) ?? 0;
      drawn.set(key, nth + 1);
      return nth;
    });
};

const editableWords = (
  view: WorkbenchView,
  { text, origins = [] }: WrittenText,
  nthOf: (origin: TextOrigin) => number,
): TemplateResult => {
  const { messages, editing, actions } = view;
  const starts = view.isReadOnly
    ? []
    : origins.flatMap((origin) => startOf(view, origin, nthOf(origin)) ?? []);
  const open = starts.find((start) => isOf(editing, start));
  if (open !== undefined && editing !== undefined) {
    return editing.kind === "row"
      ? rowEditor(view, editing)
      : originEditor(view, editing);
  }
  const [first] = starts;
  return first === undefined
    ? html`${text}`
    : html`<button
        type="button"
        class="nendo-words"
        title=${messages.editText}
        data-nendo-row=${first.kind === "row" ? (first.key ?? "") : ""}
        data-nendo-record=${
          first.kind === "origin"
            ? `${first.origin.source}/${first.origin.recordId}/${first.origin.field}`
            : ""
        }
        @click=${() => actions.edit(first)}
      >
        <span class="nendo-words-text">${text}</span>
      </button>`;
};

const startOf = (
  view: WorkbenchView,
  origin: TextOrigin,
  nth: number,
): Editing | undefined => {
  if (!EDITED_FIELDS[origin.source]?.has(origin.field)) return undefined;
  if (origin.source !== "summaries") {
    return { kind: "origin", origin, words: origin.text, nth };
  }
  const row = rowsOf(view).find(({ key }) => key === origin.rowId);
  return row === undefined
    ? undefined
    : { kind: "row", key: row.key, table: row.table, cells: row.cells, nth };
};

const isOf = (editing: Editing | undefined, start: Editing): boolean => {
  if ((editing?.nth ?? 0) !== start.nth) return false;
  if (editing?.kind !== start.kind) return false;
  if (editing.kind === "row" && start.kind === "row") {
    return editing.key === start.key;
  }
  return (
    editing.kind === "origin" &&
    start.kind === "origin" &&
    editing.origin.source === start.origin.source &&
    editing.origin.recordId === start.origin.recordId &&
    editing.origin.field === start.origin.field
  );
};
