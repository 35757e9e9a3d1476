import { samenessKey } from "../../domain/sameness/sameness";
import type { Person } from "../../domain/person";
import { personKey } from "../../domain/person";

/** The number of someone without an identity. */
export const UNIDENTIFIED = 0;

/** A person as the records know them. */
export interface IdentifiedPerson {
  /** Absent for a bare name. */
  readonly code?: string;
  /** Different names entered, normalised. */
  readonly names: readonly string[];
}

/**
 * People as small whole numbers from 1, in the order they are first met
 * (domain: counting rule 4), with every name they were entered under.
 */
export class PersonRegistry {
  readonly #idByKey = new Map<string, number>();
  readonly #idByCode = new Map<string, number>();
  readonly #idByName = new Map<string, number>();
  readonly #names: string[][] = [[]];
  readonly #codes: (string | undefined)[] = [undefined];

  /** People met so far. */
  get size(): number {
    return this.#idByKey.size;
  }

  /** The number of a person; UNIDENTIFIED for one with neither code nor name. */
  idOf(person: Person | undefined): number {
    if (person === undefined) return UNIDENTIFIED;
    const { code, name } = person;
    const id =
      this.#idOfText(this.#idByCode, code, { code: code ?? "" }) ||
      this.#idOfText(this.#idByName, name, { name: name ?? "" });
    if (name !== undefined && id !== UNIDENTIFIED) this.#noteName(id, name);
    return id;
  }

  people(): readonly IdentifiedPerson[] {
    return Array.from({ length: this.size }, (_, index) => {
      const code = this.#codes[index + 1];
      const names = this.#names[index + 1]?.map(samenessKey) ?? [];
      return {
        ...(code === undefined ? {} : { code }),
        names: [...new Set(names)].filter((name) => name !== ""),
      };
    });
  }

  /** Texts repeat from record to record: the rule of identity runs once for each. */
  #idOfText(
    ids: Map<string, number>,
    text: string | undefined,
    person: Person,
  ): number {
    if (text === undefined) return UNIDENTIFIED;
    const known = ids.get(text);
    if (known !== undefined) return known;
    const key = personKey(person);
    const id = key === undefined ? UNIDENTIFIED : this.#idOfKey(key, person);
    ids.set(text, id);
    return id;
  }

  #idOfKey(key: string, person: Person): number {
    const known = this.#idByKey.get(key);
    if (known !== undefined) return known;
    const id = this.size + 1;
    this.#idByKey.set(key, id);
    this.#names[id] = [];
    this.#codes[id] = person.code && samenessKey(person.code);
    return id;
  }

  #noteName(id: number, name: string): void {
    const names = this.#names[id];
    if (names !== undefined && !names.includes(name)) names.push(name);
  }
}
