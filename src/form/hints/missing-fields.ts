import { joinSentences } from "../../i18n/join-sentences";
import type { FormProperties } from "../records/form-properties";
import { isBlankValue } from "../records/form-properties";
import type { EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import type { FormTexts } from "../page/form-texts";
import type { FormProblem } from "../rules/form-problem";

/** What a form still lacks, by the labels that it shows. */
export interface MissingFields {
  /** Whether it is known what the form requires. */
  readonly isKnown: boolean;
  /** Without them it can't be saved. */
  readonly needed: readonly string[];
  /** Without them it can be saved, and does not count as it should. */
  readonly wished: readonly string[];
}

/**
 * @param properties of the app's form; undefined where this kintone does not tell
 * @param wished codes of the fields that figures rest on
 * @param problems of the record; those that something is missing for are named
 */
export const missingFields = (
  record: EventRecord,
  properties: FormProperties | undefined,
  wished: readonly (string | undefined)[],
  problems: readonly FormProblem[],
  labelOf: (problem: FormProblem) => string | undefined,
): MissingFields => {
  const told = problems.flatMap((problem) => {
    const label = labelOf(problem);
    return label === undefined ? [] : [{ label, level: problem.level }];
  });
  const needed = unique([
    ...requiredBlanks(record, properties ?? {}),
    ...told.flatMap(({ label, level }) => (level === "error" ? label : [])),
  ]);
  const blank = wished.flatMap((code = "") =>
    record[code] !== undefined && isBlankValue(record[code]?.value)
      ? (properties?.[code]?.label ?? code)
      : [],
  );
  return {
    isKnown: properties !== undefined,
    needed,
    wished: unique([...blank, ...told.map(({ label }) => label)]).filter(
      (label) => !needed.includes(label),
    ),
  };
};

/** The sentence of what is missing, for whoever begins to type. */
export const missingSentence = (
  { isKnown, needed, wished }: MissingFields,
  { panel, separator }: FormTexts,
): string => {
  const list = wished.join(separator);
  if (needed.length > 0) {
    return joinSentences([
      panel.needed(needed.join(separator)),
      wished.length === 0 ? "" : panel.wishedToo(list),
    ]);
  }
  if (wished.length === 0) return isKnown ? panel.complete : "";
  return isKnown ? panel.wished(list) : panel.wishedToo(list);
};

const requiredBlanks = (
  record: EventRecord,
  properties: FormProperties,
): readonly string[] =>
  Object.entries(properties).flatMap(
    ([code, { label = code, required, fields }]) => {
      const cell = record[code];
      if (cell === undefined) return [];
      if (fields !== undefined) {
        return rowsOf(cell).flatMap(({ value }) =>
          requiredBlanks(value, fields),
        );
      }
      return required === true && isBlankValue(cell.value) ? [label] : [];
    },
  );

const unique = (labels: readonly string[]): readonly string[] => [
  ...new Set(labels),
];
