import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { EntryProblem } from "../../entering/entered-record";
import { entryProblemMessage } from "../../i18n/entering/entry-messages";
import type { Hand } from "./hand";

interface Question {
  readonly problem: EntryProblem;
  readonly answerKey: string;
  rows: number;
}

/** What one answer settles for all rows that ask it. */
export const questionList = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, messages, language, words } = hand;
  const questions = questionsOf(hand);
  const answers =
    controller.understanding?.answers ?? new Map<string, string>();
  if (questions.length === 0) return nothing;
  const texts = messages.questions;
  return html`<section aria-labelledby="nendo-import-questions">
    <h4 id="nendo-import-questions">${texts.title}</h4>
    <p>${texts.help}</p>
    <ul class="nendo-import-questions">
      ${questions.map(({ problem, answerKey, rows }) => {
        const { candidates = [], detail = "" } = problem;
        return html`<li>
          <label
            ><span
              >${texts.of(detail, rows)}
              ${entryProblemMessage(problem, language, words)}</span
            >
            <select
              @change=${({ currentTarget }: Event) => {
                const { value } = currentTarget as HTMLSelectElement;
                if (value === CHOOSE) return;
                void controller.answer(answerKey, value === NONE ? "" : value);
              }}
            >
              <option value=${CHOOSE} ?selected=${!answers.has(answerKey)}>
                ${texts.choose}
              </option>
              ${candidates.map(
                ({ value, label }) =>
                  html`<option value=${value}>${label}</option>`,
              )}
              <option value=${NONE}>${texts.keep}</option>
            </select></label
          >
        </li>`;
      })}
    </ul>
  </section>`;
};

const CHOOSE = "?";
const NONE = "-";

const questionsOf = ({ controller }: Hand): readonly Question[] => {
  const questions = new Map<string, Question>();
  for (const record of controller.planned) {
    for (const problem of record.problems) {
      const { answerKey, candidates = [] } = problem;
      if (answerKey === undefined || candidates.length === 0) continue;
      const known = questions.get(answerKey);
      if (known === undefined)
        questions.set(answerKey, { problem, answerKey, rows: 1 });
      else known.rows += 1;
    }
  }
  return [...questions.values()];
};
