import { answerOf, toKintoneError } from "../rest/errors/to-kintone-error";
import type { SaveErrorCode, SaveFacts } from "./save-error-code";

/** Files could not be put on a record. */
export class SaveError extends Error {
  override readonly name = "SaveError";

  constructor(
    readonly facts: SaveFacts,
    cause?: unknown,
  ) {
    super(
      [facts.code, `record ${facts.recordId}`, facts.file, facts.detail]
        .filter(Boolean)
        .join(", "),
      { cause },
    );
  }
}

/** kintone's codes that mean something else while saving than while reading. */
const BY_KINTONE_CODE: Readonly<Record<string, SaveErrorCode>> = {
  GAIA_RE01: "recordNotFound",
  CB_NO02: "noRight",
  GAIA_FU01: "noRight",
  GAIA_NO01: "tokenNoRight",
  CB_VA01: "recordRefused",
};

/**
 * Our error for what a request about a record's files threw; what is not about
 * saving stays as it is. Judged by shape, not by the client's classes.
 */
export const toSaveError = (
  error: unknown,
  place: Omit<SaveFacts, "code" | "detail">,
): unknown => {
  if (error instanceof SaveError) return error;
  const { code = "", status } = answerOf(error);
  const { detail } = toKintoneError(error);
  const isTooLarge = status === 413 && place.file !== undefined;
  const known = isTooLarge ? "fileTooLarge" : BY_KINTONE_CODE[code];
  if (known === undefined) return error;
  const words = detail === undefined ? {} : { detail };
  return new SaveError({ ...place, code: known, ...words }, error);
};

/** Whether the files may be on the record all the same. */
export const isOutcomeUnknown = (error: unknown): boolean =>
  error instanceof SaveError && error.facts.code === "outcomeUnknown";
