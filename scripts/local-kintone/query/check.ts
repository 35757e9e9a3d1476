import { hasOption } from "../fields/read-choice";
import type { FieldType } from "../state/field-property";
import type { Comparison, Operator } from "./query";
import {
  operatorNotForType,
  operatorNotInTable,
  optionNotFound,
} from "./query-errors";
import type { QueryField } from "./resolve-field";

const EQUALITY: readonly Operator[] = ["=", "!="];
const ORDER: readonly Operator[] = [">", "<", ">=", "<="];
const SET: readonly Operator[] = ["in", "not in"];
const SEARCH: readonly Operator[] = ["like", "not like"];
const EMPTINESS: readonly Operator[] = ["is empty", "is not empty"];

const NUMBERS = [...EQUALITY, ...ORDER, ...SET];
const TEXTS = [...EQUALITY, ...SET, ...SEARCH];
const TIMES = [...EQUALITY, ...ORDER];

const OPERATORS: Readonly<Partial<Record<FieldType, readonly Operator[]>>> = {
  RECORD_NUMBER: NUMBERS,
  NUMBER: NUMBERS,
  CALC: NUMBERS,
  SINGLE_LINE_TEXT: TEXTS,
  LINK: TEXTS,
  MULTI_LINE_TEXT: [...SEARCH, ...EMPTINESS],
  RICH_TEXT: SEARCH,
  CHECK_BOX: SET,
  RADIO_BUTTON: SET,
  DROP_DOWN: SET,
  MULTI_SELECT: SET,
  FILE: [...SEARCH, ...EMPTINESS],
  DATE: TIMES,
  TIME: TIMES,
  DATETIME: TIMES,
  CREATED_TIME: TIMES,
  UPDATED_TIME: TIMES,
  CREATOR: SET,
  MODIFIER: SET,
  USER_SELECT: SET,
  ORGANIZATION_SELECT: SET,
  GROUP_SELECT: SET,
  STATUS: [...EQUALITY, ...SET],
  STATUS_ASSIGNEE: SET,
};

const WITH_OPTION_CHECK: ReadonlySet<Operator> = new Set([...EQUALITY, ...SET]);

/**
 * Checks a comparison against the type of its field, options first.
 * Errors: GAIA_IQ10, GAIA_IQ07, GAIA_IQ03.
 */
export function checkComparison(
  { operator, operands }: Comparison,
  { property, table }: QueryField,
): void {
  const { code, type, options } = property;
  if (options !== undefined && WITH_OPTION_CHECK.has(operator)) {
    for (const operand of operands) {
      if (operand.kind !== "literal" || operand.text === "") continue;
      if (!hasOption(property, operand.text)) {
        throw optionNotFound(code, operand.text);
      }
    }
  }
  if (table !== null && EQUALITY.includes(operator)) {
    throw operatorNotInTable(code, operator);
  }
  if (!(OPERATORS[type] ?? []).includes(operator)) {
    throw operatorNotForType(code, operator);
  }
}
