import { roundDecimal } from "../../domain/round-decimal";
import type { Language } from "../../i18n/language";
import { unitFormat } from "../../i18n/unit-format";
import { documentDate } from "../writing/document-date";
import type { Cell, Unit } from "../cell";
import { isFigureCell } from "./is-figure-cell";

/** What stands for a figure that cannot be computed (domain: counting rule 11). */
export const NOT_COMPUTABLE = "―";

/** What stands for a figure of few people that is hidden (domain: Small figures). */
export const HIDDEN_MARK = "＊";

/** Nobody knows of what is hidden whether it is one: the plural. */
const MANY = 2;

/** Digits after the decimal point, by unit. */
const fractionDigits: Readonly<Record<Unit, number>> = {
  times: 0,
  people: 0,
  slots: 0,
  records: 0,
  rate: 1,
  timesPerPerson: 2,
  timesPerMonth: 1,
};

/**
 * A cell as readers see it, in every format and on the screen: 67回, 22名,
 * 83.8%, 令和6年（2024年）3月31日 or 2024年3月31日, ― for a figure without a value, ＊名 for one that is hidden.
 */
export const formatCell = (cell: Cell, language: Language): string => {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "date") {
    return documentDate(cell.date, { language, yearStyle: cell.yearStyle });
  }
  if (cell.kind === "hidden") {
    return unitFormat(language)[cell.unit](HIDDEN_MARK, MANY);
  }
  const { value, unit } = cell;
  return value === null
    ? NOT_COMPUTABLE
    : unitFormat(language)[unit](formatNumber(value, unit), value);
};

/**
 * A cell under a header that names its unit: the bare number, ― or ＊; as
 * readers see it anywhere else where the header names none.
 */
export const formatUnderUnit = (
  cell: Cell,
  unit: Unit | undefined,
  language: Language,
): string => {
  if (unit === undefined || !isFigureCell(cell)) {
    return formatCell(cell, language);
  }
  if (cell.kind === "hidden") return HIDDEN_MARK;
  return cell.value === null ? NOT_COMPUTABLE : formatNumber(cell.value, unit);
};

/**
 * The bare number of a figure, rounded half away from zero: 1,234, 1.56, and
 * 83.8 for the rate 0.838.
 */
export const formatNumber = (value: number, unit: Unit): string => {
  const digits = fractionDigits[unit];
  const shown = unit === "rate" ? value * 100 : value;
  const [whole = "", fraction] = roundDecimal(shown, digits).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
