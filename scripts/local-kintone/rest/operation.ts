import type { Actor } from "../auth/actor";
import type { Language } from "../errors/text";
import type { JsonObject } from "../json";
import type { Kintone } from "../kintone";

/** A file that came with a multipart call. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One authenticated REST call. */
export interface Call {
  readonly kintone: Kintone;
  readonly actor: Actor;
  /** The language that the caller is answered in. */
  readonly language: Language;
  readonly params: JsonObject;
  /** The guest space of the address; null for /k/v1/. */
  readonly guestSpaceId: string | null;
  readonly upload: Upload | null;
}

/** An answer that is a file and not JSON. */
export class Download {
  constructor(
    readonly name: string,
    readonly contentType: string,
    readonly bytes: Uint8Array,
  ) {}
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * One REST operation. `handle` is synchronous: a writing call runs as one
 * transaction, and what it throws undoes all it did.
 */
export interface Operation {
  readonly method: Method;
  /** Path behind /k/v1/ without ".json", for example "app/form/fields". */
  readonly path: string;
  readonly handle: (call: Call) => object;
}
