import type { LabelledForm } from "../../../settings/labelled-form";
import { placeSource } from "../../../settings/place-source";
import type { Settings } from "../../../settings/settings";
import type { NamesBySource } from "../../../settings/settings-file";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, sourceOf, withSource } from "../../../settings/source-slots";
import { withFieldsOf } from "../sources/match-source";
import { guessChoices } from "./guess-choices";
import { guessFilter } from "./guess-filter";
import { guessSections } from "./guess-sections";

/** Settings with what could be guessed, and where that is. */
export interface Guessed {
  readonly settings: Settings;
  /** Places of the settings: sources.meetings.fields.heldOn, choices.status. */
  readonly paths: readonly string[];
}

/** What guessing knows of an app and of how the settings began. */
interface Known {
  readonly form: LabelledForm;
  /** Some records of the app, of all kinds. */
  readonly records: readonly unknown[];
  readonly importedNames: NamesBySource;
  readonly defaults: Settings;
}

/**
 * Chooses what is still open of a source: its records, fields, what choices
 * mean and where kinds of activity belong. What was chosen stays.
 */
export const guessSource = (
  settings: Settings,
  slot: SourceSlot,
  { form, records, importedNames, defaults }: Known,
): Guessed => {
  const mapped = withFieldsOf(settings, slot, form, importedNames, records);
  const narrowed =
    importedNames[slot] === undefined ? withFilter(mapped, slot, form) : mapped;
  const understood = guessChoices(narrowed, slot, form, records, defaults);
  const placed =
    kindOf(slot) === "activities"
      ? guessSections(understood, slot, form)
      : understood;
  return { settings: placed, paths: changedPaths(settings, placed, slot) };
};

const withFilter = (
  settings: Settings,
  slot: SourceSlot,
  form: LabelledForm,
): Settings => {
  const source = sourceOf(settings, slot);
  const filter = guessFilter(kindOf(slot), form);
  return source === undefined ||
    source.filter !== undefined ||
    filter === undefined
    ? settings
    : withSource(settings, slot, placeSource({ ...source, filter }, source));
};

const changedPaths = (
  before: Settings,
  after: Settings,
  slot: SourceSlot,
): readonly string[] => {
  const [was, is] = [sourceOf(before, slot), sourceOf(after, slot)];
  const isSame = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return [
    ...Object.entries(is?.fields ?? {})
      .filter(([field, code]) => was?.fields[field] !== code)
      .map(([field]) => `sources.${slot}.fields.${field}`),
    ...(isSame(was?.filter, is?.filter) ? [] : [`sources.${slot}.filter`]),
    ...Object.entries(after.choices)
      .filter(
        ([choice, meanings]) =>
          !isSame(
            before.choices[choice as keyof Settings["choices"]],
            meanings,
          ),
      )
      .map(([choice]) => `choices.${choice}`),
    ...(isSame(before.sections, after.sections) ? [] : ["sections"]),
  ];
};
