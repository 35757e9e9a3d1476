import { explainError } from "../../src/i18n/error-messages";
import { toKintoneError } from "../../src/kintone/rest/errors/to-kintone-error";
import type { Told } from "./use-case";

/** What screens say of an error: title and advice; below them they show kintone's own words. */
export const explained =
  (error: unknown): Told["say"] =>
  (language) => {
    const { title, advice } = explainError(toKintoneError(error), language);
    return [title, advice];
  };
