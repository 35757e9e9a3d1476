import {
  isBlank,
  isSame,
  samenessKey,
} from "../../../domain/sameness/sameness";
import type { Words } from "../../../domain/words/words";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import { likeChoice } from "./like-choice";
import type { ColumnMapping } from "./map-columns";

/**
 * Adds columns whose heading says nothing, but whose every value is a choice of
 * one field that has no column: 担当 with the names of advisers, CXO with names for short. Nothing is
 * guessed where two columns or two fields fit.
 */
export const mapByValues = (
  table: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  fields: readonly EnterableField[],
  words: readonly Words[],
): ColumnMapping => {
  const taken = new Set(mapping.values());
  const open = fields.filter(
    ({ name, options }) => !taken.has(name) && options.length > 1,
  );
  const pairs = table.columns
    .filter(({ index, beside }) => !mapping.has(index) && beside === undefined)
    .flatMap((column) =>
      open
        .filter(
          (field) =>
            holdsChoices(column, table, field.options) ||
            holdsAdvisers(column, table, field, words),
        )
        .map(({ name }) => ({ index: column.index, name })),
    );
  const isAlone = (pair: (typeof pairs)[number]): boolean =>
    pairs.every(
      (other) =>
        other === pair ||
        (other.index !== pair.index && other.name !== pair.name),
    );
  return new Map([
    ...mapping,
    ...pairs.filter(isAlone).map(({ index, name }) => [index, name] as const),
  ]);
};

/** Below CXO, the beginning of CXO補佐官, names for short are advisers, too: 宮崎, 宮崎さん. */
const holdsAdvisers = (
  { index, names }: TableColumn,
  { rows }: Pick<ReadTable, "rows">,
  { name, options }: EnterableField,
  words: readonly Words[],
): boolean => {
  const isCalled = names.some((called) => {
    const key = samenessKey(called).replace(IN_CHARGE, "");
    return (
      key.length >= LEAST_OF_WORD &&
      words.some(({ adviser }) => samenessKey(adviser).startsWith(key))
    );
  });
  const texts = rows
    .map(({ cells }) => cells[index] ?? "")
    .filter((text) => !isBlank(text));
  return (
    name === "advisers" &&
    isCalled &&
    texts.length > 0 &&
    texts.every((text) => likeChoice(text, options, words) !== undefined)
  );
};
const LEAST_OF_WORD = 2;
/** 担当 CXO, 対応CXO */
const IN_CHARGE = /^(?:担当|対応)/u;

const BETWEEN = /[、，,・･／/\n]/u;

const holdsChoices = (
  { index }: TableColumn,
  { rows }: Pick<ReadTable, "rows">,
  options: readonly string[],
): boolean => {
  const texts = rows
    .flatMap(({ cells }) => (cells[index] ?? "").split(BETWEEN))
    .filter((text) => !isBlank(text));
  return (
    texts.length > 0 &&
    texts.every((text) => options.some((option) => isSame(option, text)))
  );
};
