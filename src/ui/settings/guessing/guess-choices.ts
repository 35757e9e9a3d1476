import { CHOICE_SYNONYMS } from "../../../fields/likeness/choice-synonyms";
import { CHOICE_WORDS } from "../../../fields/likeness/choice-words";
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

/** The meaning of a known word that the choice is, or has in it where nothing may deny that; undefined for none. */
const meaningOf = (name: ChoiceName, choice: string): string | undefined => {
  const plain = choice.normalize("NFKC").toLowerCase();
  const synonyms: Meanings = CHOICE_SYNONYMS[name] ?? {};
  const whole = Object.keys(synonyms).find((meaning) =>
    synonyms[meaning]?.some((word) => isSame(word, plain)),
  );
  if (whole !== undefined || MAY_DENY.test(plain)) return whole;
  return CHOICE_WORDS[name]?.find(([, words]) =>
    words.some((word) => plain.includes(word)),
  )?.[0];
};

/** 不実施, 未済, 実施せず, 実施（欠席）, 中止→実施, キャンセル待ち: the administrator says what they mean. */
const MAY_DENY =
  /[不非未否無待?→/()]|せず|しな|でき|なし|ない|ません|見送|見合|延期|一部|又は|または|欠席|代理/u;
