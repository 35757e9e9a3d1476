import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SuggestedSentence } from "../../../report/analysis/suggested-sentences";
import type { Report } from "../../../report/report";
import type { ReportPlace } from "../../../report/report-place";
import type { WorkbenchView } from "../workbench-view";
import type { RowEditing } from "./editing";
import { rowEditor } from "./row-editor";
import { openSuggestions } from "./suggestions";

/** Behind a part of the document: a button that adds a text there, and the suggestions for it. */
export const addHere = (
  view: WorkbenchView,
  place: ReportPlace,
): TemplateResult | typeof nothing => {
  const { editing, messages, actions } = view;
  const start = view.isReadOnly ? undefined : startAt(view, place);
  if (start === undefined) return nothing;
  if (editing?.kind === "row" && isSamePlace(editing.at, place)) {
    return html`<div class="nendo-add-open">${rowEditor(view, editing)}</div>`;
  }
  const suggestions = suggestionsAt(view, place);
  return html`<div class="nendo-add">
    <button
      type="button"
      class="nendo-add-button"
      @click=${() => actions.edit({ ...start, at: place })}
    >
      ＋ ${messages.addHere(suggestions.length)}
    </button>
    ${
      suggestions.length === 0
        ? nothing
        : html`<details class="nendo-add-suggestions">
            <summary>${messages.candidates}</summary>
            <ul>
              ${suggestions.map(
                (suggestion) =>
                  html`<li>
                    <span>${suggestion.text}</span>
                    <button
                      type="button"
                      class="nendo-edit-button"
                      @click=${() => actions.insert(suggestion)}
                    >
                      ${messages.insert}
                    </button>
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </div>`;
};

const isSamePlace = (a: ReportPlace | undefined, b: ReportPlace): boolean =>
  a?.chapterId === b.chapterId && a.sectionId === b.sectionId;

/** What a new text of a place is; undefined where none can stand. */
const startAt = (
  { report, sections }: WorkbenchView,
  { chapterId, sectionId }: ReportPlace,
): RowEditing | undefined => {
  const chapter = report.chapters.find(({ id }) => id === chapterId);
  const section = chapter?.sections.find(({ id }) => id === sectionId);
  const titleOf = (ruleId: string | undefined): string | undefined =>
    sections.find(({ id }) => id === ruleId)?.title;
  const commentary = (cells: RowEditing["cells"]): RowEditing => ({
    kind: "row",
    table: "commentaryTable",
    cells: { commentaryText: "", ...cells },
  });
  switch (chapter?.kind) {
    case "overview": {
      const title = titleOf(section?.ruleId);
      return title === undefined
        ? undefined
        : commentary({
            commentaryFiscalYear: String(chapter.fiscalYear ?? ""),
            commentarySection: title,
            commentaryKind: hasDetail(
              report,
              section?.ruleId,
              chapter.fiscalYear,
            )
              ? "bullet"
              : "commentary",
          });
    }
    case "detail": {
      const title = titleOf(chapter.ruleId);
      return sectionId !== undefined || title === undefined
        ? undefined
        : commentary({
            commentaryFiscalYear: String(
              chapter.fiscalYear ?? report.fiscalYears.at(-1) ?? "",
            ),
            commentarySection: title,
            commentaryKind: "commentary",
          });
    }
    case "programme":
      return sectionId === undefined
        ? commentary({ commentaryKind: "programme" })
        : undefined;
    case "outcomes":
      return commentary({ commentaryKind: "outcome" });
    case "goodPractices":
      return section === undefined
        ? undefined
        : {
            kind: "row",
            table: "goodPracticeTable",
            cells: {
              goodPracticeCategory: section.title,
              goodPracticeText: "",
            },
          };
    case "notes":
    case "appendix":
    case "records":
    case undefined:
    default:
      return undefined;
  }
};

const hasDetail = (
  report: Report,
  ruleId: string | undefined,
  fiscalYear: number | undefined,
): boolean =>
  report.chapters.some(
    (chapter) =>
      chapter.kind === "detail" &&
      chapter.ruleId === ruleId &&
      (chapter.fiscalYear ?? fiscalYear) === fiscalYear,
  );

/** Suggestions for a part of the document: where a section has a page of its own, they stand there. */
const suggestionsAt = (
  view: WorkbenchView,
  { chapterId, sectionId }: ReportPlace,
): readonly SuggestedSentence[] => {
  const { report, sections } = view;
  const chapter = report.chapters.find(({ id }) => id === chapterId);
  const section = chapter?.sections.find(({ id }) => id === sectionId);
  const isDetail = chapter?.kind === "detail" && sectionId === undefined;
  const ruleId = isDetail ? chapter.ruleId : section?.ruleId;
  const title = sections.find(({ id }) => id === ruleId)?.title;
  if (title === undefined) return [];
  return openSuggestions(view).filter(
    (suggestion) =>
      suggestion.section === title &&
      (chapter?.fiscalYear ?? suggestion.fiscalYear) ===
        suggestion.fiscalYear &&
      (isDetail || !hasDetail(report, ruleId, suggestion.fiscalYear)),
  );
};
