import { isSame } from "../../domain/sameness/sameness";
import type { TextCellName } from "../../publishing/editing/text-tables";
import { findMeaning } from "../decode/find-meaning";
import { parseFiscalYear } from "../decode/days/parse-fiscal-year";
import type { TextPlace } from "./text-place";

/** A field of the live form, as far as writing needs it (kintone: form/fields.json). */
export interface FormField {
  readonly type: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a field takes for a cell; undefined when it is a choice that the field does not offer. */
export const encodeCell = (
  name: TextCellName,
  value: string,
  field: FormField,
  place: Pick<TextPlace, "choices" | "sections">,
): string | readonly string[] | undefined => {
  const isSeveral = ["CHECK_BOX", "MULTI_SELECT"].includes(field.type);
  if (value === "") return isSeveral ? [] : "";
  const options =
    field.options === undefined ? undefined : Object.keys(field.options);
  if (isSeveral && options !== undefined) {
    const chosen = value
      .split(/[、，,；;\n]/u)
      .map((part) => options.find((option) => isSame(option, part)));
    return chosen.includes(undefined) ? undefined : (chosen as string[]);
  }
  const means = meaningOf(name, value, place);
  return options === undefined
    ? means.plain
    : options.find((option) => means.isIt(option));
};

interface Meaning {
  /** Where the field takes any text. */
  readonly plain: string;
  readonly isIt: (option: string) => boolean;
}

const meaningOf = (
  name: TextCellName,
  value: string,
  { choices, sections }: Pick<TextPlace, "choices" | "sections">,
): Meaning => {
  const same = (option: string): boolean => isSame(option, value);
  if (name === "commentaryKind") {
    const kinds: Readonly<Record<string, readonly string[]>> =
      choices.commentaryKind;
    const isIt = (option: string): boolean =>
      findMeaning(option, choices.commentaryKind) === value || same(option);
    return { plain: kinds[value]?.[0] ?? value, isIt };
  }
  if (name === "commentaryFiscalYear") {
    const isIt = (option: string): boolean =>
      String(parseFiscalYear(option)) === value || same(option);
    return { plain: value, isIt };
  }
  if (name === "commentarySection") {
    const names = sections
      .map(({ id, title, recordValues }) => [title, ...recordValues, id])
      .find((known) => known.some(same));
    const isIt = (option: string): boolean =>
      same(option) || (names?.some((known) => isSame(known, option)) ?? false);
    return { plain: value, isIt };
  }
  return { plain: value, isIt: same };
};
