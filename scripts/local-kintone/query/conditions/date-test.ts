import { isDate, parseInstant } from "../../fields/read-date";
import type { FieldType } from "../../state/field-property";
import type { CellValue } from "../../state/record";
import { addDays } from "../dates/calendar";
import { textOf } from "./cell-values";
import { compareTexts } from "./compare-texts";
import { type DayRange, daysOfFunction } from "../dates/date-functions";
import type { QueryEnvironment } from "../environment";
import { rangeTest, signTest } from "./ordered-test";
import type { Operand, Operator } from "../query";
import { badFunctionUse, badQuery } from "../query-errors";
import { dayInZone, startOfDay } from "../dates/zoned-day";

type CellTest = (cell: CellValue) => boolean;

/**
 * Test of a date, time or instant. An empty cell is smaller than any value;
 * days of functions are those of the user's time zone.
 */
export function dateTest(
  type: FieldType,
  operator: Operator,
  operand: Operand,
  environment: QueryEnvironment,
): CellTest {
  if (operand.kind === "literal" && operand.text === "") {
    const test = signTest(operator);
    return (cell) => test(textOf(cell) === "" ? 0 : 1);
  }
  if (type === "TIME") return timeTest(operator, operand);
  if (type === "DATE") return dayTest(operator, operand, environment);
  return instantTest(operator, operand, environment);
}

function timeTest(operator: Operator, operand: Operand): CellTest {
  const match =
    operand.kind === "literal"
      ? /^(\d{1,2}):(\d{2})$/.exec(operand.text)
      : null;
  if (operand.kind === "function") throw badFunctionUse();
  if (match === null) throw badQuery();
  const time = `${(match[1] ?? "").padStart(2, "0")}:${match[2]}`;
  const test = signTest(operator);
  return (cell) => test(compareTexts(textOf(cell), time));
}

function dayTest(
  operator: Operator,
  operand: Operand,
  environment: QueryEnvironment,
): CellTest {
  const days = daysOf(operand, environment);
  const test = rangeTest(operator, {
    from: days.first,
    to: addDays(days.last, 1),
  });
  // "" sorts before every day.
  return (cell) => test(textOf(cell));
}

function instantTest(
  operator: Operator,
  operand: Operand,
  environment: QueryEnvironment,
): CellTest {
  const test = rangeTest(operator, instantsOf(operand, environment));
  return (cell) => {
    const text = textOf(cell);
    return test(text === "" ? Number.NEGATIVE_INFINITY : Date.parse(text));
  };
}

function instantsOf(
  operand: Operand,
  environment: QueryEnvironment,
): { from: number; to: number } {
  const point = (instant: Date): { from: number; to: number } => ({
    from: instant.getTime(),
    to: instant.getTime() + 1,
  });
  if (operand.kind === "literal") {
    const instant = parseInstant(operand.text);
    if (instant === null) throw badQuery();
    return point(instant);
  }
  if (operand.name === "NOW") {
    if (operand.args.length > 0) throw badFunctionUse();
    return point(environment.kintone.now());
  }
  const { timezone } = environment.actor.user;
  const { first, last } = daysOf(operand, environment);
  return {
    from: startOfDay(first, timezone).getTime(),
    to: startOfDay(addDays(last, 1), timezone).getTime(),
  };
}

function daysOf(
  operand: Operand,
  { actor, kintone }: QueryEnvironment,
): DayRange {
  if (operand.kind === "literal") {
    if (!isDate(operand.text)) throw badQuery();
    return { first: operand.text, last: operand.text };
  }
  const today = dayInZone(kintone.now(), actor.user.timezone);
  const days = daysOfFunction(operand.name, operand.args, today);
  if (days === null) throw badFunctionUse();
  return days;
}
