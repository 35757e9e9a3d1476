import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { findChoice } from "../../../../entering/reading/find-choice";
import { choiceKey } from "../../../../entering/record/enter-choice";
import type { RecordChoices } from "../../../../fields/record-choices";
import { findMeaning } from "../../../../kintone/decode/find-meaning";
import type { TableRow } from "../../reading/table-rows";
import { calledOffTexts } from "./called-off-texts";
import { cellKey } from "../cell-key";
import type { Repeated } from "../rows/repeated-rows";
import type { TextRules } from "../rows/texts-of-row";
import { countQuestions } from "./counts/count-questions";
import { timesNotKept } from "./counts/times-not-kept";
import { dayColumnQuestions } from "./day-columns";
import { againQuestions, repeatedQuestions } from "./listed-again";
import type { RowQuestion } from "./row-question";
import { AS_WRITTEN, LEAVES, TAKES } from "./row-question";
import type { RunningCount } from "./counts/running-counts";

/** What tells which questions a row raises, and what was answered. */
export interface AskingRules extends Pick<
  TextRules,
  "kind" | "fields" | "columns" | "mapping" | "edits"
> {
  /** What every row has where its own column is missing or blank, by our names. */
  readonly constants: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly choices: RecordChoices;
}

/** What is to be answered of a row, and what follows from the answers. */
interface AskedOfRow {
  readonly asks: readonly EntryProblem[];
  /** Of fields that are blank, by our names. */
  readonly answered: EnteredTexts;
  /** Of fields whatever stands in them. */
  readonly corrected: EnteredTexts;
  readonly isLeft: boolean;
}

/** What other rows, and columns that are not used, tell of a row. */
interface AskingGround {
  /** What columns say of it that tell whether it was held. */
  readonly outcomes?: readonly string[];
  /** What tells that it may only have been planned. */
  readonly planned?: readonly string[];
  readonly running?: RunningCount | undefined;
  /** Where else the list says the same. */
  readonly repeated?: Repeated | undefined;
}

/**
 * What a row says beside its fields and would change a figure: that it was
 * called off (備考「中止」), whatever its state is, that it stands for several (題名「打合せ（2回）」),
 * and a state that is blank where the list has a column of it. Nothing of it is
 * guessed: each is an error until it is answered.
 * @param own texts of the record itself
 */
export const askOfRow = (
  row: TableRow,
  own: EnteredTexts,
  rules: AskingRules,
  { outcomes = [], planned = [], running, repeated }: AskingGround = {},
): AskedOfRow => {
  const asks: EntryProblem[] = [];
  const answered: Record<string, string> = {};
  const corrected: Record<string, string> = {};
  let isLeft = false;
  for (const question of [
    ...stateQuestions(row, own, rules, { outcomes, planned }),
    ...countQuestions(row, own, rules, running),
    ...timesNotKept(row, rules),
    ...repeatedQuestions(repeated ?? {}, rules.kind),
    ...againQuestions(row, rules),
    ...dayColumnQuestions(row, own, rules),
  ]) {
    const answer = rules.answers.get(question.answerKey);
    const isOffered = question.values.some((value) => value === answer);
    if (answer === undefined || !isOffered) asks.push(problemOf(question));
    else if (answer === LEAVES) isLeft = true;
    else if (answer === TAKES || answer === AS_WRITTEN) continue;
    else if (question.isOfFilled) corrected[question.field] = answer;
    else answered[question.field] = answer;
  }
  return { asks, answered, corrected, isLeft };
};

const problemOf = ({
  values,
  isOfFilled: _,
  ...question
}: RowQuestion): EntryProblem => ({
  ...question,
  level: "error",
  candidates: values.map((value) => ({ value, label: value })),
});

/**
 * A row that tells its state in its own column is asked only where that is held
 * or planned and the row tells that it was called off; one that was corrected
 * is not asked.
 */
const stateQuestions = (
  row: TableRow,
  own: EnteredTexts,
  rules: AskingRules,
  { outcomes, planned }: Required<Pick<AskingGround, "outcomes" | "planned">>,
): readonly RowQuestion[] => {
  const { kind, fields, choices, constants, mapping, edits } = rules;
  const states = statesOf(kind, choices);
  const field = fields.find(({ name }) => name === "status");
  const isTold = !isBlank(own.status);
  if (isTold && (edits.has(cellKey(row.name, "status")) || !isHeld(own, rules)))
    return [];
  const isOption = (name: string): boolean =>
    field?.options.includes(name) ?? false;
  const held = states.held.find(isOption) ?? states.held[0] ?? "";
  const cancelled = states.cancelled.filter(isOption).slice(0, 1);
  const values = [held, ...cancelled, LEAVES];
  const told = [
    ...new Set([
      ...calledOffTexts(row, { ...rules, cancelled: states.cancelled }),
      ...(row.unheldAs === undefined ? [] : [row.unheldAs]),
      ...outcomes,
      ...planned,
    ]),
  ];
  if (told.length > 0) {
    const reserved = states.planned.filter(isOption).slice(0, 1);
    return told.map((detail) => ({
      field: "status",
      code: planned.includes(detail) ? "rowPlanned" : "rowCalledOff",
      detail,
      answerKey: `rowCalledOff:${samenessKey(detail)}`,
      values: planned.includes(detail)
        ? [held, ...reserved, ...cancelled, LEAVES]
        : values,
      isOfFilled: true,
    }));
  }
  const isMapped = [...mapping.values()].includes("status");
  return isMapped && !isTold && isBlank(constants.get("status"))
    ? [
        {
          field: "status",
          code: "stateBlank",
          detail: field?.label ?? "",
          answerKey: "stateBlank",
          values,
        },
      ]
    : [];
};

/** What the choices of the state mean. */
export const statesOf = (
  kind: TextRules["kind"],
  { status, activityStatus }: RecordChoices,
): RecordChoices["status"] | RecordChoices["activityStatus"] =>
  kind === "meetings" ? status : activityStatus;

/** Whether the state that a row has of its own, or by an answer, counts or will. */
const isHeld = (
  { status = "" }: EnteredTexts,
  { kind, choices, fields, answers }: AskingRules,
): boolean => {
  const states = statesOf(kind, choices);
  const [field] = fields.filter(({ name }) => name === "status");
  const choice =
    field &&
    (answers.get(choiceKey(field, status)) ??
      findChoice(status, field, { kind, choices, ranks: [] }));
  const meaning = findMeaning(choice ?? status, states);
  return meaning === "held" || meaning === "planned";
};
