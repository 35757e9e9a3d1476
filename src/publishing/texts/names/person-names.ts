import type { Person } from "../../../domain/person";
import type { Steps } from "../../../domain/steps";
import { forEachInSteps } from "../../../domain/steps";
import { isBlank } from "../../../domain/sameness/sameness";
import { foldedKey } from "./folded-text";

/** Someone whose name may stand in a text. */
export interface NamedPerson extends Person {
  /** Ranks on the records of the person: 市長 names a mayor, not 山口. */
  readonly ranks: readonly string[];
}

/** A word that names someone. */
export interface NameWord {
  /** As foldedKey() has it. */
  readonly key: string;
  /**
   * `full`: the whole name; `family`: the family name, which names someone only
   * before a title; `part`: the beginning of a name that is written without a
   * space, which may be the family name; `code`: the staff number.
   */
  readonly kind: "full" | "family" | "part" | "code";
  readonly ranks: readonly string[];
}

/**
 * The words that name people: whole names, family names as far as the space
 * after them tells, or else the first one to three letters, and numbers. Of one
 * word the surest kind is kept.
 */
export function* nameWords(
  people: readonly NamedPerson[],
): Steps<readonly NameWord[]> {
  const known = new Map<string, NameWord>();
  const add = (word: NameWord): void => {
    if (word.key === "") return;
    const id = word.kind === "code" ? `code:${word.key}` : word.key;
    const before = known.get(id);
    if (before === undefined) {
      known.set(id, word);
      return;
    }
    known.set(id, {
      ...(ORDER[word.kind] < ORDER[before.kind] ? word : before),
      ranks: [...new Set([...before.ranks, ...word.ranks])],
    });
  };
  yield* forEachInSteps(people, ({ code, name, ranks }) => {
    if (!isBlank(code) && foldedKey(code).length >= SHORTEST_CODE) {
      add({ key: foldedKey(code), kind: "code", ranks });
    }
    if (isBlank(name)) return;
    const [family = "", ...given] = name.trim().split(/[\s\u3000]+/u);
    const full = foldedKey(name);
    if (Array.from(full).length > 1) add({ key: full, kind: "full", ranks });
    if (given.length > 0) {
      add({ key: foldedKey(family), kind: "family", ranks });
      return;
    }
    const letters = Array.from(full);
    for (
      let length = 1;
      length <= Math.min(3, letters.length - 1);
      length += 1
    ) {
      add({ key: letters.slice(0, length).join(""), kind: "part", ranks });
    }
  });
  return [...known.values()];
}

/** Shorter ones are no numbers of people but words: A, b1. */
const SHORTEST_CODE = 3;

const ORDER = { full: 0, family: 1, part: 2, code: 3 } as const;
