import type { AppConfig } from "../state/app";
import type { FieldProperty } from "../state/field-property";
import type { StoredRecord } from "../state/record";
import { labelsOf, textOf, topCellReader } from "./conditions/cell-values";
import { compareNumbers } from "./conditions/compare-numbers";
import { compareTexts } from "./conditions/compare-texts";
import type { QueryEnvironment } from "./environment";
import type { SortKey } from "./query";
import { operatorNotForType } from "./query-errors";
import { resolveField } from "./resolve-field";

export type RecordOrder = (a: StoredRecord, b: StoredRecord) => number;

const SORTABLE: ReadonlySet<string> = new Set([
  "RECORD_NUMBER",
  "NUMBER",
  "CALC",
  "SINGLE_LINE_TEXT",
  "LINK",
  "RADIO_BUTTON",
  "DROP_DOWN",
  "DATE",
  "TIME",
  "DATETIME",
  "CREATED_TIME",
  "UPDATED_TIME",
  "CREATOR",
  "MODIFIER",
  "STATUS",
]);

/**
 * Compiles `order by`; records that are equal under it come newest first.
 * Errors: GAIA_IQ11, and GAIA_IQ03 for a type that can't be sorted.
 */
export function compileOrder(
  keys: readonly SortKey[],
  environment: QueryEnvironment,
): RecordOrder {
  const orders = keys.map(({ field, direction }) => {
    const { property, table } = resolveField(field, environment);
    if (table !== null || !SORTABLE.has(property.type)) {
      throw operatorNotForType(field, "order by");
    }
    const order = orderOf(property, environment.config);
    return direction === "asc"
      ? order
      : (a: StoredRecord, b: StoredRecord) => order(b, a);
  });
  return (a, b) => {
    for (const order of orders) {
      const sign = order(a, b);
      if (sign !== 0) return sign;
    }
    return b.id - a.id;
  };
}

/** Empty cells come first. */
function orderOf(property: FieldProperty, config: AppConfig): RecordOrder {
  const read = topCellReader(property, config);
  switch (property.type) {
    case "RECORD_NUMBER":
      return (a, b) => a.id - b.id;
    case "NUMBER":
    case "CALC":
      return (a, b) => {
        const [x, y] = [textOf(read(a)), textOf(read(b))];
        if (x === "" || y === "") return Number(x !== "") - Number(y !== "");
        if (x.includes(":") || /^\d{4}-/.test(x)) return compareTexts(x, y);
        return compareNumbers(x, y);
      };
    case "RADIO_BUTTON":
    case "DROP_DOWN":
    case "STATUS": {
      const indexOf = (record: StoredRecord): number =>
        Number(property.options?.[textOf(read(record))]?.index ?? -1);
      return (a, b) => indexOf(a) - indexOf(b);
    }
    case "CREATOR":
    case "MODIFIER":
      return (a, b) =>
        compareTexts(labelsOf(read(a))[0] ?? "", labelsOf(read(b))[0] ?? "");
    default:
      return (a, b) => compareTexts(textOf(read(a)), textOf(read(b)));
  }
}
