import { choiceOptions } from "./choice-options";
import type { LookupDefinition } from "./field-definition";

interface InputOptions {
  readonly required?: boolean;
}

const input = <Type extends string, Options extends InputOptions>(
  type: Type,
  options: Options,
): Options & { readonly type: Type; readonly required: boolean } => ({
  ...options,
  type,
  required: options.required ?? false,
});

/** One line of text. */
export const text = (
  options: InputOptions & { readonly unique?: boolean } = {},
) => input("SINGLE_LINE_TEXT", options);

/** Several lines of text. */
export const longText = (options: InputOptions = {}) =>
  input("MULTI_LINE_TEXT", options);

/** A whole number; `unit` stands after it on the screen. */
export const wholeNumber = (
  options: InputOptions & {
    readonly unit?: string;
    readonly minValue?: string;
    readonly defaultValue?: string;
  } = {},
) =>
  input("NUMBER", {
    ...options,
    displayScale: "0",
    unitPosition: "AFTER" as const,
  });

export const date = (
  options: InputOptions & { readonly defaultNowValue?: boolean } = {},
) => input("DATE", options);

/** A day with its time, shown in the time zone of the reader. */
export const dateTime = (options: InputOptions = {}) =>
  input("DATETIME", options);

export const time = (options: InputOptions = {}) => input("TIME", options);

export const files = (options: InputOptions = {}) =>
  input("FILE", { ...options, thumbnailSize: "150" as const });

/** Exactly one of `choices`, in their order. */
export const dropDown = (
  choices: readonly string[],
  options: InputOptions & { readonly defaultValue?: string } = {},
) => input("DROP_DOWN", { ...options, options: choiceOptions(choices) });

/** Any of `choices`, in their order. */
export const checkBox = (
  choices: readonly string[],
  options: InputOptions & { readonly defaultValue?: readonly string[] } = {},
) => input("CHECK_BOX", { ...options, options: choiceOptions(choices) });

/** The key of a record in another app, copying fields of it. */
export const lookup = (
  source: LookupDefinition["lookup"],
  options: InputOptions = {},
) => input("SINGLE_LINE_TEXT", { ...options, lookup: source });

/** Rows of those fields of the catalogue that stand in it. */
export const table = () => ({ type: "SUBTABLE" as const });

/** A part of the form that can be folded away. */
export const fieldGroup = (openGroup: boolean) => ({
  type: "GROUP" as const,
  openGroup,
});
