import { CHOICE_SYNONYMS } from "../../../fields/likeness/choice-synonyms";
import type { ChoiceName } from "../../../fields/record-choices";
import { CHOICE_NAMES, RECORD_CHOICES } from "../../../fields/record-choices";
import { isSame } from "../../../domain/sameness/sameness";
import type { LabelledForm } from "../../../settings/labelled-form";
import { optionsOf } from "../../../settings/labelled-form";
import type { Settings } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, slotsOf, sourceOf } from "../../../settings/source-slots";
import { textsOf } from "./field-content";

type Meanings = Readonly<Record<string, readonly string[]>>;

/**
 * What the choices of the mapped fields of a source mean, by their words: 実施済
 * was held, 予約 is planned. A choice that has a meaning keeps it, and one that
 * nothing tells gets none. What the form doesn't offer is left out as long as
 * it is our own suggestion.
 */
export const guessChoices = (
  settings: Settings,
  slot: SourceSlot,
  form: LabelledForm,
  records: readonly unknown[],
  defaults: Pick<Settings, "choices">,
): Settings => {
  const isSole =
    slotsOf(settings.sources).filter((one) => kindOf(one) === kindOf(slot))
      .length === 1;
  const changed = CHOICE_NAMES.flatMap((name) => {
    const { source: owner, field } = RECORD_CHOICES[name];
    const code = sourceOf(settings, slot)?.fields[field];
    if (owner !== kindOf(slot) || code === undefined) return [];
    const meanings: Meanings = settings.choices[name];
    const guessed = withGuesses(name, meanings, {
      texts: textsOf(form, records, code),
      // Another app of the kind may offer what this one does not.
      options: isSole ? optionsOf(form, code) : [],
      suggested: Object.values(defaults.choices[name]).flat(),
    });
    return [[name, guessed] as const];
  });
  return {
    ...settings,
    choices: { ...settings.choices, ...Object.fromEntries(changed) },
  };
};

const withGuesses = (
  name: ChoiceName,
  meanings: Meanings,
  {
    texts,
    options,
    suggested,
  }: {
    readonly texts: readonly string[];
    readonly options: readonly string[];
    readonly suggested: readonly string[];
  },
): Meanings => {
  const known = Object.values(meanings).flat();
  const isKnown = (text: string): boolean =>
    known.some((value) => isSame(value, text));
  const isOffered = (value: string): boolean =>
    options.length === 0 ||
    options.some((option) => isSame(option, value)) ||
    !suggested.includes(value);
  const news = texts
    .filter((text) => !isKnown(text))
    .map((text) => [text, meaningOf(name, text)] as const);
  return Object.fromEntries(
    Object.entries(meanings).map(([meaning, values]) => [
      meaning,
      [
        ...values.filter(isOffered),
        ...news.flatMap(([text, found]) => (found === meaning ? text : [])),
      ],
    ]),
  );
};

/** The meaning of which the choice is a known word as a whole; undefined for none: a part of it may be denied (不実施). */
const meaningOf = (name: ChoiceName, choice: string): string | undefined => {
  const synonyms: Meanings = CHOICE_SYNONYMS[name] ?? {};
  return Object.keys(synonyms).find((meaning) =>
    synonyms[meaning]?.some((word) => isSame(word, choice.toLowerCase())),
  );
};
