import type { Settings } from "../../settings/settings";
import { choicesOf } from "../defaults/default-settings";
import type { Programme } from "./programme";
import type { ProgrammeName } from "./programmes";
import { PROGRAMME_NAMES, PROGRAMMES } from "./programmes";

/** Whose words the settings have; undefined for words of a city's own. */
export const programmeOf = ({
  words,
}: Pick<Settings, "words">): ProgrammeName | undefined =>
  PROGRAMME_NAMES.find((name) => isSame(PROGRAMMES[name].words, words));

/**
 * Settings in the words of a programme. Ranks, sections, terms and choices
 * follow where they are still those of a programme: what a city wrote itself
 * stays.
 */
export const withProgramme = (
  settings: Settings,
  programme: Programme,
): Settings => {
  const isProposed = <Part>(part: Part, of: (one: Programme) => Part) =>
    Object.values(PROGRAMMES).some((one) => isSame(of(one), part));
  const { ranks, sections, terms, choices } = settings;
  const { role } = choices;
  return {
    ...settings,
    words: programme.words,
    ranks: isProposed(ranks, (one) => one.ranks) ? programme.ranks : ranks,
    sections: isProposed(sections, (one) => one.sections)
      ? programme.sections
      : sections,
    terms: isProposed(terms, (one) => one.terms) ? programme.terms : terms,
    choices: isProposed(role, (one) => choicesOf(one).role)
      ? { ...choices, role: choicesOf(programme).role }
      : choices,
  };
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
