import type { Rank } from "../../domain/rank";
import { rankClassifier } from "../../domain/rank";
import { foldAlike } from "../../domain/sameness/alike-letters";
import { isSame, samenessKey } from "../../domain/sameness/sameness";
import { CHOICE_SYNONYMS } from "../../fields/likeness/choice-synonyms";
import type { ChoiceName, RecordChoices } from "../../fields/record-choices";
import { CHOICE_NAMES, RECORD_CHOICES } from "../../fields/record-choices";
import { findMeaning } from "../../kintone/decode/find-meaning";
import type { EnterableField, EnteredKind } from "../enterable-fields";

/** What tells which choice a text means. */
export interface ChoiceKnowledge {
  readonly kind: EnteredKind;
  readonly choices: RecordChoices;
  readonly ranks: readonly Rank[];
}

type Choosable = Pick<EnterableField, "name" | "options">;

/**
 * The choice of a field that a text means, all of it: the same spelling, the same
 * meaning (済 for 実施), the same rank (課長 for 課長級).
 * @returns undefined where none is meant, or it can't be told which
 */
export const findChoice = (
  text: string,
  { name, options }: Choosable,
  { kind, choices, ranks }: ChoiceKnowledge,
): string | undefined => {
  const same = options.find((option) => isSame(option, text));
  if (same !== undefined) return same;
  if (name === "rank") {
    const classify = classifierOf(ranks);
    const index = classify(text);
    return index < 0
      ? undefined
      : only(options.filter((option) => classify(option) === index));
  }
  const choice = choiceOf(kind, name);
  if (choice !== undefined) {
    const meaning = meaningOf(text, choice, choices);
    if (meaning !== undefined) {
      return options.find(
        (option) =>
          findMeaning(option, meaningsOf(choice, choices)) === meaning,
      );
    }
  }
  return only(options.filter((option) => plain(option) === plain(text)));
};

/**
 * All choices, the likest to a text first: within it, or it within them, then those that
 * begin like it the longest (石原弘子 of 石原補佐官).
 */
export const likeChoices = (
  text: string,
  options: readonly string[],
): readonly string[] => {
  const key = folded(text);
  const likeness = (option: string): number => {
    const own = folded(option);
    return own.includes(key) || key.includes(own)
      ? Infinity
      : sharedBeginning(own, key);
  };
  const likenesses = new Map(options.map((one) => [one, likeness(one)]));
  const of = (option: string): number => likenesses.get(option) ?? 0;
  return [...options].sort((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
};

/** How many letters two texts begin with alike. */
const sharedBeginning = (one: string, other: string): number => {
  const letters = [...other];
  const at = [...one].findIndex((letter, index) => letter !== letters[index]);
  return at < 0 ? [...one].length : at;
};

/** Made once for the ranks of the settings, which never change. */
const classifiers = new WeakMap<
  readonly Rank[],
  ReturnType<typeof rankClassifier>
>();

const classifierOf = (
  ranks: readonly Rank[],
): ReturnType<typeof rankClassifier> => {
  const known = classifiers.get(ranks) ?? rankClassifier(ranks);
  classifiers.set(ranks, known);
  return known;
};

const only = (options: readonly string[]): string | undefined =>
  options.length === 1 ? options[0] : undefined;

const plain = (text: string): string => samenessKey(text).toLowerCase();

/** 髙橋 is like 高橋, and asked: one is never taken for the other. */
const folded = (text: string): string => foldAlike(plain(text));

const choiceOf = (kind: EnteredKind, field: string): ChoiceName | undefined =>
  CHOICE_NAMES.find(
    (name) =>
      RECORD_CHOICES[name].source === kind &&
      RECORD_CHOICES[name].field === field,
  );

const meaningsOf = (
  choice: ChoiceName,
  choices: RecordChoices,
): Readonly<Record<string, readonly string[]>> => choices[choice];

const meaningOf = (
  text: string,
  choice: ChoiceName,
  choices: RecordChoices,
): string | undefined => {
  const synonyms: Readonly<Record<string, readonly string[]>> =
    CHOICE_SYNONYMS[choice] ?? {};
  return (
    findMeaning(text, meaningsOf(choice, choices)) ??
    findMeaning(plain(text), synonyms)
  );
};
