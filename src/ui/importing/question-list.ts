import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { formatMonth } from "../../domain/calendar/era";
import type { EntryAnswers, EntryProblem } from "../../entering/entered-record";
import { LEFT_BLANK } from "../../entering/entered-record";
import { entryProblemMessage } from "../../i18n/entering/entry-messages";
import { ownWordsIn } from "../../i18n/entering/own-words";
import type { Language } from "../../i18n/language";
import { answerQuestion } from "../../import/records/change-understanding";
import { LEAVES } from "../../import/records/planning/asking/row-question";
import { isOfItsCandidates } from "../../import/records/planning/asking/of-its-candidates";
import type { Hand } from "./hand";
import type { Question } from "./questions";

/** What one answer settles for all rows that ask it; an answer can be changed. */
export const questionList = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, messages } = hand;
  const { questions } = controller;
  const answers: EntryAnswers = controller.understanding?.answers ?? new Map();
  if (questions.length === 0) return nothing;
  const texts = messages.questions;
  return html`<section aria-labelledby="nendo-import-questions">
    <h4 id="nendo-import-questions">${texts.title}</h4>
    <p>${texts.help}</p>
    <ul class="nendo-import-questions">
      ${repeat(
        questions,
        ({ answerKey }) => answerKey,
        (question) => questionItem(question, answers, hand),
      )}
    </ul>
  </section>`;
};

const CHOOSE = "?";
const NONE = "-";
/** Of all rows with several people in one cell the first is the principal. */
const FIRST = "!";

/** Of these nothing is written where none of the candidates is meant. */
const BLANK_IF_NONE: ReadonlySet<string> = new Set([
  "choiceUnknown",
  "choiceEverybody",
  "personsTogether",
  "personsUnnamed",
  "personStoodIn",
] satisfies readonly EntryProblem["code"][]);

const noneOf = (
  { code }: EntryProblem,
  texts: Hand["messages"]["questions"],
): string => {
  if (code === "rowGoesOn") return texts.apart;
  return BLANK_IF_NONE.has(code) ? texts.leaveBlank : texts.asWritten;
};

/** 令和5年6月～令和6年3月; "" where a question is the same at any time. */
const spanText = (months: Question["months"], language: Language): string =>
  [...new Set(months)]
    .map((month) => formatMonth(month, "era", language))
    .join(language === "ja" ? "～" : " to ");

/** It is about a row, a sheet or rows that its sentence names: what stands before it says which row asks. */
const isRowOf = ({ code }: EntryProblem): boolean =>
  code === "rowRepeated" ||
  code === "rowOfOtherSheet" ||
  code === "ranksDiffer";

const questionItem = (
  { problem, answerKey, rows, only, months }: Question,
  answers: EntryAnswers,
  { controller, messages, language, words }: Hand,
): TemplateResult => {
  const texts = messages.questions;
  const { candidates = [], detail = "" } = problem;
  const answer = answers.get(answerKey);
  const isOfRow = problem.code === "rowGoesOn";
  const labelOf = (value: string, label: string): string => {
    if (value === LEAVES) return messages.rows.standing.left;
    const said = isOfItsCandidates(problem) ? texts.said[value] : undefined;
    if (said !== undefined) return said;
    return problem.field === "count"
      ? texts.times(Number(value))
      : ownWordsIn(label, language);
  };
  return html`<li class=${answer === undefined ? "" : "nendo-import-answered"}>
    <label
      ><span
        >${
          isRowOf(problem) && only !== undefined
            ? texts.atRow(only)
            : texts.of(
                isRowOf(problem) ? "" : ownWordsIn(detail, language),
                rows,
                spanText(months, language),
              )
        }
        ${entryProblemMessage(problem, language, words)}</span
      >
      <select
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          if (value === FIRST) {
            void controller.change((before) => ({
              ...before,
              isFirstPrincipal: true,
            }));
            return;
          }
          const chosen = value === NONE ? "" : value;
          void controller.change(
            answerQuestion(answerKey, value === CHOOSE ? undefined : chosen),
          );
        }}
      >
        <option value=${CHOOSE} ?selected=${answer === undefined}>
          ${texts.choose}
        </option>
        ${candidates.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${answer === value}>
              ${isOfRow ? texts.joins : labelOf(value, label)}
            </option>`,
        )}
        ${
          problem.code === "personsTogether"
            ? html`<option value=${FIRST}>${texts.first(words)}</option>`
            : nothing
        }
        ${
          problem.isClearable
            ? html`<option
                value=${LEFT_BLANK}
                ?selected=${answer === LEFT_BLANK}
              >
                ${texts.clear}
              </option>`
            : nothing
        }
        ${
          isOfItsCandidates(problem) || candidates.length === 0
            ? nothing
            : html`<option value=${NONE} ?selected=${answer === ""}>
                ${noneOf(problem, texts)}
              </option>`
        }
      </select></label
    >
  </li>`;
};
