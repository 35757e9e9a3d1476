import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../entering/entered-record";
import type { RecordChoices } from "../../../fields/record-choices";
import { TICKS } from "../columns/column-target";
import type { TableRow } from "../reading/table-rows";
import type { TextRules } from "./texts-of-row";

/** What tells which questions a row raises, and what was answered. */
export interface AskingRules extends Pick<
  TextRules,
  "kind" | "fields" | "columns" | "mapping"
> {
  /** What every row has where its own column is missing or blank, by our names. */
  readonly constants: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly choices: RecordChoices;
}

/** The answer that a row is not to be taken. */
export const LEAVES = "leaves";

/** What is to be answered of a row, and what follows from the answers. */
interface AskedOfRow {
  readonly asks: readonly EntryProblem[];
  /** By our names of fields. */
  readonly answered: EnteredTexts;
  readonly isLeft: boolean;
}

/**
 * What a row says beside its fields and would change a figure: that it was
 * called off (備考「中止」), that it stands for several (題名「打合せ（2回）」),
 * and a state that is blank where the list has a column of it. Nothing of it is
 * guessed: each is an error until it is answered.
 * @param own texts of the record itself
 */
export const askOfRow = (
  row: TableRow,
  own: EnteredTexts,
  rules: AskingRules,
): AskedOfRow => {
  const asks: EntryProblem[] = [];
  const answered: Record<string, string> = {};
  let isLeft = false;
  for (const question of [
    ...stateQuestions(row, own, rules),
    ...countQuestions(own, rules),
  ]) {
    const answer = rules.answers.get(question.answerKey);
    const isOffered = question.values.some((value) => value === answer);
    if (answer === undefined || !isOffered) asks.push(problemOf(question));
    else if (answer === LEAVES) isLeft = true;
    else answered[question.field] = answer;
  }
  return { asks, answered, isLeft };
};

interface RowQuestion {
  readonly field: "status" | "count";
  readonly code: "rowCalledOff" | "stateBlank" | "titleTellsCount";
  readonly detail: string;
  readonly answerKey: string;
  readonly values: readonly string[];
}

const problemOf = ({ values, ...question }: RowQuestion): EntryProblem => ({
  ...question,
  level: "error",
  candidates: values.map((value) => ({ value, label: value })),
});

/** A row that tells its state in its own column, or was corrected, is not asked. */
const stateQuestions = (
  row: TableRow,
  own: EnteredTexts,
  rules: AskingRules,
): readonly RowQuestion[] => {
  if (!isBlank(own.status)) return [];
  const { kind, fields, choices, constants, mapping } = rules;
  const states = kind === "meetings" ? choices.status : choices.activityStatus;
  const field = fields.find(({ name }) => name === "status");
  const isOption = (name: string): boolean =>
    field?.options.includes(name) ?? false;
  const held = states.held.find(isOption) ?? states.held[0] ?? "";
  const cancelled = states.cancelled.filter(isOption).slice(0, 1);
  const values = [held, ...cancelled, LEAVES];
  const texts = [...new Set(calledOffTexts(row, states.cancelled, rules))];
  if (texts.length > 0) {
    return texts.map((detail) => ({
      field: "status",
      code: "rowCalledOff",
      detail,
      answerKey: `rowCalledOff:${samenessKey(detail)}`,
      values,
    }));
  }
  const isMapped = [...mapping.values()].includes("status");
  return isMapped && isBlank(constants.get("status"))
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

const CALLED_OFF =
  "中止|取り?消し?|取り?やめ|キャンセル|延期|順延|欠席|見送り?|未実施|流会|cancell?ed|postponed";
/** What may follow the word where the text says nothing else: 中止（台風のため）. */
const ENDS =
  "(?:$|[(（【\\[、。,.:;：・\\s]|のため|につき|した|しました|と?なった|になった|となりました|になりました)";

/**
 * What cells say of a meeting that did not take place: the word alone where the
 * cell begins with it, so that one answer serves every reason, else all of the
 * cell, 11/2に延期. In a column that is used it counts in brackets alone: a theme
 * may well be 中止の基準.
 */
const calledOffTexts = (
  { cells }: TableRow,
  cancelled: readonly string[],
  { columns, mapping }: AskingRules,
): readonly string[] => {
  const own = cancelled.map((word) =>
    samenessKey(word).replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"),
  );
  const words = `(?:${[...own, CALLED_OFF].join("|")})`;
  const anywhere = new RegExp(words, "iu");
  const atStart = new RegExp(`^[^\\p{L}\\p{N}]*(${words})${ENDS}`, "iu");
  const inBrackets = new RegExp(`[(【\\[<]${words}|^${words}$`, "iu");
  return columns.flatMap(({ index }) => {
    const text = cells[index] ?? "";
    const key = samenessKey(text);
    const target = mapping.get(index);
    const isSaid =
      target === undefined ? anywhere.test(key) : inBrackets.test(key);
    if (!isSaid || target === TICKS || target === "status") return [];
    return [atStart.exec(key)?.[1] ?? text.trim()];
  });
};

/** 2回, 12回; not 第2回, 2回目 and 1回. */
const TIMES = /(?<![第\d.])(\d{1,3})回(?!目|生|線|答|復|転)/gu;

/** Of an activity whose count nothing else tells. */
const countQuestions = (
  own: EnteredTexts,
  { kind, fields, constants }: AskingRules,
): readonly RowQuestion[] => {
  const isTold = !isBlank(own.count) || !isBlank(constants.get("count"));
  const hasCount = fields.some(({ name }) => name === "count");
  if (kind !== "activities" || isTold || !hasCount) return [];
  const told = [...samenessKey(own.title ?? "").matchAll(TIMES)]
    .map(([, times]) => Number(times))
    .find((times) => times > 1);
  return told === undefined
    ? []
    : [
        {
          field: "count",
          code: "titleTellsCount",
          detail: `${told}回`,
          answerKey: `titleTellsCount:${told}`,
          values: ["1", String(told)],
        },
      ];
};
