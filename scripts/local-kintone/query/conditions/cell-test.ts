import { notImplemented } from "../../errors/request-errors";
import type { FieldProperty } from "../../state/field-property";
import type { Attachment, CellValue } from "../../state/record";
import { textOf } from "./cell-values";
import { compareNumbers } from "./compare-numbers";
import { dateTest } from "./date-test";
import type { QueryEnvironment } from "../environment";
import { signTest } from "./ordered-test";
import type { Comparison, Operand } from "../query";
import { badFunctionUse, badQuery } from "../query-errors";
import { inTest } from "./set-test";
import { wordSearch } from "./word-search";

export type CellTest = (cell: CellValue) => boolean;

/** CALC formats whose values are plain numbers. */
const NUMBER_FORMATS: ReadonlySet<string> = new Set(["NUMBER", "NUMBER_DIGIT"]);

/**
 * Test of one cell for a checked comparison; null when the comparison is
 * dropped (see inTest).
 */
export function cellTest(
  { operator, operands }: Comparison,
  property: FieldProperty,
  environment: QueryEnvironment,
): CellTest | null {
  const negated = operator.startsWith("not ");
  switch (operator) {
    case "in":
    case "not in": {
      const test = isNumeric(property)
        ? numberInTest(property, operands)
        : inTest(property, operands, environment);
      return test !== null && negated ? (cell) => !test(cell) : test;
    }
    case "like":
    case "not like": {
      const search = wordSearch(literalOf(operands[0]));
      return (cell) => search(searchableText(cell)) !== negated;
    }
    case "is empty":
      return isBlank;
    case "is not empty":
      return (cell) => !isBlank(cell);
    default:
      break;
  }
  const operand = operands[0];
  if (operand === undefined) throw badQuery();
  switch (property.type) {
    case "DATE":
    case "TIME":
    case "DATETIME":
    case "CREATED_TIME":
    case "UPDATED_TIME":
      return dateTest(property.type, operator, operand, environment);
    case "SINGLE_LINE_TEXT":
    case "LINK":
    case "STATUS": {
      const wanted = literalOf(operand);
      const test = signTest(operator);
      return (cell) => test(textOf(cell) === wanted ? 0 : 1);
    }
    default: {
      const number = numberLiteral(property, operand);
      const test = signTest(operator);
      return (cell) => test(compareCell(textOf(cell), number));
    }
  }
}

function isNumeric({ type }: FieldProperty): boolean {
  return type === "NUMBER" || type === "CALC" || type === "RECORD_NUMBER";
}

function numberInTest(
  property: FieldProperty,
  operands: readonly Operand[],
): CellTest {
  const numbers = operands.map((operand) => numberLiteral(property, operand));
  return (cell) => {
    const text = textOf(cell);
    return numbers.some((number) => compareCell(text, number) === 0);
  };
}

/** An empty cell equals "" and is smaller than every number. */
function compareCell(cell: string, number: string): number {
  if (cell === "" || number === "") {
    return Number(cell !== "") - Number(number !== "");
  }
  return compareNumbers(cell, number);
}

function numberLiteral(property: FieldProperty, operand?: Operand): string {
  if (
    property.type === "CALC" &&
    !NUMBER_FORMATS.has(property.format ?? "NUMBER")
  ) {
    throw notImplemented(
      `A query on a CALC field of format ${property.format}`,
    );
  }
  const literal = literalOf(operand);
  // A record number may carry the app's code: "APP-12".
  const text =
    property.type === "RECORD_NUMBER"
      ? literal.slice(literal.lastIndexOf("-") + 1)
      : literal;
  if (text !== "" && !/^[+-]?\d+(\.\d+)?$/.test(text)) throw badQuery();
  return text;
}

function literalOf(operand: Operand | undefined): string {
  if (operand === undefined) throw badQuery();
  if (operand.kind === "function") throw badFunctionUse();
  return operand.text;
}

function isBlank(cell: CellValue): boolean {
  if (typeof cell === "string") return /^[ \t\r\n]*$/.test(cell);
  return cell === null || cell.length === 0;
}

/** Text of a cell, or the names of its files. */
function searchableText(cell: CellValue): string {
  if (typeof cell === "string") return cell;
  return ((cell ?? []) as readonly Attachment[])
    .map((file) => file.name)
    .join("\n");
}
