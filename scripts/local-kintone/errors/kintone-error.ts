import { randomBytes } from "node:crypto";
import type { Language, Text } from "./text";

/** Error path → messages, in the order in which they were found. */
export type FieldErrors = ReadonlyMap<string, readonly Text[]>;

/** The body of an error answer. */
export interface ErrorBody {
  readonly code: string;
  readonly id: string;
  readonly message: string;
  readonly errors?: Readonly<
    Record<string, { readonly messages: readonly string[] }>
  >;
}

/** What a REST call answers instead of its result. */
export class KintoneError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: Text,
    readonly errors: FieldErrors | null = null,
  ) {
    super(`[${status}] [${code}] ${text.en}`);
    this.name = "KintoneError";
  }

  /** The JSON body in one language, with a fresh random id. */
  toBody(language: Language): ErrorBody {
    return {
      code: this.code,
      id: randomBytes(15).toString("base64url"),
      message: this.text[language],
      ...(this.errors === null
        ? {}
        : {
            errors: Object.fromEntries(
              [...this.errors].map(([path, texts]) => [
                path,
                { messages: texts.map((text) => text[language]) },
              ]),
            ),
          }),
    };
  }
}
