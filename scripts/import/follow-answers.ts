import { isSame } from "../../src/domain/sameness/sameness";
import type { EnterableField } from "../../src/entering/enterable-fields";
import type { EntryProblem } from "../../src/entering/entered-record";
import { LEFT_BLANK } from "../../src/entering/entered-record";
import type { Understanding } from "../../src/import/records/guess-list";
import type { ImportSession } from "../../src/import/records/import-session";
import { isOfItsCandidates } from "../../src/import/records/planning/asking/of-its-candidates";
import { LEAVES } from "../../src/import/records/planning/asking/row-question";
import { RANKS } from "../../src/import/records/planning/asking/ranks-of-list";
import { JOINS } from "../../src/import/records/planning/rows/joining-of";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import {
  askedYears,
  confirmedYears,
} from "../../src/import/records/planning/years/year-group";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import type { ImportArguments } from "./parse-import-arguments";
import { clearLabel, labelOfAnswer, leftLabel, quoted } from "./tell-list";
import { answeredYears } from "./years-of-days";

/** A list as it is planned with the answers of the command line. */
interface PlannedWithAnswers {
  readonly planned: readonly PlannedRecord[];
  /** Answers that nothing asked, or that settle nothing: left of the sign. */
  readonly unused: readonly string[];
}

/** What the rounds so far settled. */
interface Settled {
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  /** By what stands left of the sign of an answer: keys of the questions that it served. */
  readonly served: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTHING: Settled = { answers: new Map(), served: new Map() };

/**
 * An answer serves every question about the same text, also one that is asked
 * once another is answered: 石原 of 宮崎・石原.
 */
export const planWithAnswers = async (
  session: ImportSession,
  table: ReadTable,
  understanding: Understanding,
  args: ImportArguments,
  before: Settled = NOTHING,
): Promise<PlannedWithAnswers> => {
  const { answers } = before;
  const planned = await session.plan(
    table,
    answers.size === 0 ? understanding : { ...understanding, answers },
    new AbortController().signal,
  );
  const settled = settle(planned, session, args, before);
  return settled.answers.size === answers.size
    ? { planned, unused: unusedOf(planned, args, settled) }
    : planWithAnswers(session, table, understanding, args, settled);
};

const settle = (
  planned: readonly PlannedRecord[],
  session: ImportSession,
  { answers, isGoingOn, isConfirmingYears, ranks }: ImportArguments,
  before: Settled,
): Settled => {
  const problems = planned.flatMap((record) => record.problems);
  const questions = new Map(
    problems.flatMap((problem) =>
      problem.answerKey === undefined
        ? []
        : [[problem.answerKey, problem] as const],
    ),
  );
  const goingOn = problems.flatMap(({ code, answerKey }) =>
    code === "rowGoesOn" && answerKey !== undefined ? [answerKey] : [],
  );
  const years = askedYears(planned).map(({ group }) => group);
  const told = answers.map(([text, answer]) => {
    const asked = questionsAbout(text, questions);
    const isOfOther =
      asked.length > 0 || (before.served.get(text)?.size ?? 0) > 0;
    const ofYears = answeredYears([text, answer], years, isOfOther);
    if (ofYears.length > 0) return { text, settles: ofYears };
    const settles = asked.map((key) => {
      const asking = questions.get(key);
      const meant = meantBy(answer, asking);
      refuseUnlessChoice(meant, asking, session.known.fields);
      return [key, meant] as const;
    });
    return { text, settles };
  });
  const served = new Map(before.served);
  for (const { text, settles } of told) {
    const keys = settles.map(([key]) => key);
    served.set(text, new Set([...(served.get(text) ?? []), ...keys]));
  }
  return {
    served,
    answers: new Map([
      ...(ranks === undefined ? [] : [[RANKS, ranks] as const]),
      ...(isConfirmingYears ? confirmedYears(years) : []),
      ...(isGoingOn ? goingOn.map((key) => [key, JOINS] as const) : []),
      ...told.flatMap(({ settles }) => settles),
      ...before.answers,
    ]),
  };
};

/** What is still asked was not settled by its answer. */
const unusedOf = (
  planned: readonly PlannedRecord[],
  { answers }: ImportArguments,
  { served }: Settled,
): readonly string[] => {
  const open = new Set(
    planned.flatMap(({ problems }) =>
      problems.flatMap(({ level, answerKey }) =>
        level === "error" && answerKey !== undefined ? [answerKey] : [],
      ),
    ),
  );
  return answers.flatMap(([text, answer]) =>
    [...(served.get(text) ?? [])].some((key) => !open.has(key))
      ? []
      : [`${text}=${answer}`],
  );
};

/** As the candidates are told: 取り込まない, 2回, 年度として読む. */
const meantBy = (answer: string, asking: EntryProblem | undefined): string => {
  if (isSame(answer, leftLabel)) return LEAVES;
  if (isSame(answer, clearLabel)) return LEFT_BLANK;
  const told =
    asking !== undefined && isOfItsCandidates(asking)
      ? asking.candidates?.find(({ label }) =>
          isSame(labelOfAnswer(label, asking), answer),
        )
      : undefined;
  return told?.value ?? answer;
};

/** kintone would refuse the record of what is no choice. */
const refuseUnlessChoice = (
  answer: string,
  asking: EntryProblem | undefined,
  fields: readonly EnterableField[],
): void => {
  if (asking !== undefined && isOfItsCandidates(asking)) {
    const offered = (asking.candidates ?? []).map(({ value }) => value);
    if (offered.includes(answer)) return;
    throw usageFailure(
      importCommandMessages.noChoice(
        answer,
        quoted(offered.map((one) => labelOfAnswer(one, asking))),
      ),
    );
  }
  if (asking?.code !== "choiceUnknown" || answer === "") return;
  const options = fields.find(({ name }) => name === asking.field)?.options;
  if (options === undefined || options.includes(answer)) return;
  throw usageFailure(importCommandMessages.noChoice(answer, quoted(options)));
};

/** By the whole text of a question, or by what stands before its brackets where that is one question's alone. */
const questionsAbout = (
  text: string,
  questions: ReadonlyMap<string, EntryProblem>,
): readonly string[] => {
  const keysOf = (shorten: (detail: string) => string) =>
    [...questions].flatMap(([key, { detail = "" }]) =>
      isSame(shorten(detail), text) ? [key] : [],
    );
  const withoutRoster = (detail: string) => detail.split(" ≠ ")[0] ?? "";
  const whole = keysOf(withoutRoster);
  if (whole.length > 0) return whole;
  const short = keysOf((detail) => withoutRoster(detail).split("（")[0] ?? "");
  if (short.length > 1) {
    const texts = short.map((key) =>
      withoutRoster(questions.get(key)?.detail ?? ""),
    );
    throw usageFailure(
      importCommandMessages.severalAsk(text, texts.join("、")),
    );
  }
  return short;
};
