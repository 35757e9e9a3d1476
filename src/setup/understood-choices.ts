import { choicesOf } from "../apps/defaults/default-settings";
import type { Programme } from "../apps/programmes/programme";
import { rankMatcher } from "../domain/rank";
import { FIELD_CODES } from "../fields/field-codes";
import type { SourceName } from "../fields/fields";
import type { ChoiceName, RecordChoices } from "../fields/record-choices";
import { CHOICE_NAMES, RECORD_CHOICES } from "../fields/record-choices";
import type { Settings } from "../settings/settings";

/** What a city's settings read in choices of its records. */
export type Understanding = Pick<Settings, "ranks" | "sections" | "choices">;

/** What they are for a programme that nobody changed. */
export const understandingOf = (programme: Programme): Understanding => ({
  ranks: programme.ranks,
  sections: programme.sections,
  choices: choicesOf(programme),
});

const { activities, meetings, staff, summaries } = FIELD_CODES;

const RANK_CODES: readonly string[] = [
  meetings.rank,
  staff.rank,
  staff.postedRank,
];
/** Fields whose choices are the sections of a programme. */
export const SECTION_CODES: readonly string[] = [
  activities.section,
  summaries.commentarySection,
];
const ADVISER_CODES: readonly string[] = [
  meetings.advisers,
  activities.advisers,
];

/**
 * Choices that a form would need: those for which the settings understand none
 * that it has. What no setting reads is the city's own affair.
 * @param wanted what our form offers in the field
 * @param here what the form offers
 */
export const choicesLacking = (
  key: SourceName,
  code: string,
  wanted: readonly string[],
  here: readonly string[],
  { ranks, sections, choices }: Understanding,
): readonly string[] => {
  const absent = wanted.filter((choice) => !here.includes(choice));
  if (RANK_CODES.includes(code)) {
    const match = rankMatcher(ranks);
    const known = new Set(here.map((choice) => match(choice).index));
    return absent.filter((choice) => !known.has(match(choice).index));
  }
  if (SECTION_CODES.includes(code)) {
    return withoutAlike(
      absent,
      here,
      sections.map(({ title, recordValues }) => [title, ...recordValues]),
    );
  }
  const name = CHOICE_NAMES.find((one) => isAbout(one, key, code));
  if (name !== undefined) {
    return withoutAlike(absent, here, meaningsOf(name, choices));
  }
  return ADVISER_CODES.includes(code) ? absent : [];
};

const isAbout = (name: ChoiceName, key: SourceName, code: string): boolean => {
  const { source, field } = RECORD_CHOICES[name];
  const codes: Readonly<Record<string, string>> = FIELD_CODES[source];
  return source === key && codes[field] === code;
};

/** The choices of each meaning, that of our form included. */
const meaningsOf = (
  name: ChoiceName,
  choices: RecordChoices,
): readonly (readonly string[])[] => {
  const read: Readonly<Record<string, readonly string[]>> = choices[name];
  return Object.entries(RECORD_CHOICES[name].meanings).map(
    ([meaning, choice]: [string, string | null]) => [
      ...(choice === null ? [] : [choice]),
      ...(read[meaning] ?? []),
    ],
  );
};

/** Those that no choice stands for which means the same. */
const withoutAlike = (
  absent: readonly string[],
  here: readonly string[],
  meanings: readonly (readonly string[])[],
): readonly string[] =>
  absent.filter(
    (choice) =>
      !meanings.some(
        (values) =>
          values.includes(choice) &&
          values.some((value) => here.includes(value)),
      ),
  );
