/** The JSON body of a refused REST call (kintone: error shape). */
export interface RestErrorBody {
  readonly code: string;
  readonly id: string;
  readonly message: string;
  readonly errors?: Readonly<
    Record<string, { readonly messages: readonly string[] }>
  >;
}

/** A refused REST call: `body` is the parsed JSON, or the text when it is none. */
export class RestError extends Error {
  constructor(
    readonly status: number,
    readonly body: RestErrorBody | string,
  ) {
    super(typeof body === "string" ? body : body.message);
    this.name = "RestError";
  }
}
