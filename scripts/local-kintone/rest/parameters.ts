import { ErrorCollector } from "../errors/error-collector";
import {
  atLeast,
  atMost,
  BAD_ENUM,
  BAD_SHAPE,
  NOT_A_BOOLEAN,
  NOT_AN_INTEGER,
  REQUIRED_PARAMETER,
} from "../errors/messages";
import { isObject, type JsonObject, toInteger } from "../json";
import { readRevision } from "./require-revision";

/**
 * Reads the parameters of a call and gathers what is wrong with them; call
 * check() before using what was read.
 */
export class Parameters {
  readonly errors = new ErrorCollector();

  constructor(private readonly params: JsonObject) {}

  /** Throws CB_VA01 when anything read so far was wrong. */
  check(): void {
    this.errors.throwIfAny();
  }

  /** The parameter as it came; undefined when absent or null. */
  raw(name: string): unknown {
    return this.params[name] ?? undefined;
  }

  /** A positive number such as an app or record id; 0 when wrong. */
  id(name: string): number {
    const id = this.optionalId(name);
    if (id === undefined && this.#isAbsent(name)) {
      this.errors.add(name, REQUIRED_PARAMETER);
    }
    return id ?? 0;
  }

  optionalId(name: string): number | undefined {
    return this.integer(name, { minimum: 1 });
  }

  /** A whole number, as a number or as text. */
  integer(
    name: string,
    range: { readonly minimum?: number; readonly maximum?: number } = {},
  ): number | undefined {
    if (this.#isAbsent(name)) return undefined;
    const number = toInteger(this.params[name]);
    if (number === null) {
      this.errors.add(name, NOT_AN_INTEGER);
      return undefined;
    }
    if (range.minimum !== undefined && number < range.minimum) {
      this.errors.add(name, atLeast(range.minimum));
      return undefined;
    }
    if (range.maximum !== undefined && number > range.maximum) {
      this.errors.add(name, atMost(range.maximum));
      return undefined;
    }
    return number;
  }

  /** The revision a writer expects; undefined when any will do. */
  revision(): number | undefined {
    return readRevision(this.raw("revision"), "revision", this.errors);
  }

  string(name: string): string {
    const value = this.optionalString(name);
    if (value === undefined || value === "") {
      this.errors.add(name, REQUIRED_PARAMETER);
    }
    return value ?? "";
  }

  optionalString(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    this.errors.add(name, BAD_SHAPE);
    return undefined;
  }

  boolean(name: string): boolean | undefined {
    const value = this.raw(name);
    if (value === undefined || value === "") return undefined;
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    this.errors.add(name, NOT_A_BOOLEAN);
    return undefined;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.optionalString(name);
    if (value === undefined) return undefined;
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) this.errors.add(name, BAD_ENUM);
    return found;
  }

  /** A list; a single value counts as a list of one. */
  list(name: string): readonly unknown[] | undefined {
    const value = this.raw(name);
    if (value === undefined || value === "") return undefined;
    if (Array.isArray(value)) return value as unknown[];
    if (typeof value !== "object") return [value];
    this.errors.add(name, BAD_SHAPE);
    return undefined;
  }

  strings(name: string): readonly string[] | undefined {
    return this.list(name)?.map((value) => String(value));
  }

  /** A JSON object; {} when it is missing or something else. */
  object(name: string): JsonObject {
    const value = this.raw(name);
    if (isObject(value)) return value;
    this.errors.add(name, value === undefined ? REQUIRED_PARAMETER : BAD_SHAPE);
    return {};
  }

  #isAbsent(name: string): boolean {
    const value = this.raw(name);
    return value === undefined || value === "";
  }
}
