import { isSame } from "../../domain/sameness/sameness";

type Meanings<Meaning extends string> = Readonly<
  Record<Meaning, readonly string[]>
>;

/** Choices are few and records many: each spelling is looked up once. */
const known = new WeakMap<object, Map<string, string | undefined>>();

/**
 * Which of our meanings a choice on a record has; spellings are compared
 * as sameness says.
 * @param meanings of the settings, which never change
 * @returns undefined for a choice without a meaning
 */
export const findMeaning = <Meaning extends string>(
  text: string,
  meanings: Meanings<Meaning>,
): Meaning | undefined => {
  const found = known.get(meanings) ?? new Map<string, string | undefined>();
  if (found.size === 0) known.set(meanings, found);
  if (!found.has(text)) found.set(text, search(text, meanings));
  return found.get(text) as Meaning | undefined;
};

const search = <Meaning extends string>(
  text: string,
  meanings: Meanings<Meaning>,
): Meaning | undefined => {
  return (Object.keys(meanings) as Meaning[]).find((meaning) =>
    meanings[meaning].some((value) => isSame(value, text)),
  );
};
