import type { LabelledForm } from "../../../settings/labelled-form";
import { matchFields } from "../../../settings/match-fields";
import { placeSource } from "../../../settings/place-source";
import type { Settings, Source } from "../../../settings/settings";
import type { NamesBySource } from "../../../settings/settings-file";
import { guessFields } from "../guessing/guess-fields";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, sourceOf, withSource } from "../../../settings/source-slots";
import type { AppPlace } from "../../../settings/place-source";

/** A source with another app; its fields stay until the app's form is known. */
export const withApp = (
  settings: Settings,
  name: SourceSlot,
  app: AppPlace,
): Settings =>
  withSource(
    settings,
    name,
    placeSource(sourceOf(settings, name) ?? { fields: {} }, app),
  );

/**
 * The fields that a source had, found again in the form of its new app, and
 * those that are still empty by guess. What another app's form doesn't
 * have is dropped, unless it came from a file: then the user is asked.
 */
export const withFieldsOf = (
  settings: Settings,
  name: SourceSlot,
  form: LabelledForm,
  names: NamesBySource,
  records: readonly unknown[],
): Settings => {
  const source = sourceOf(settings, name);
  if (!source) return settings;
  const imported = names[name];
  const { source: matched, matches } = matchFields(
    name,
    source,
    imported?.fields ?? {},
    form,
  );
  const unfound = imported
    ? []
    : matches.filter(
        ({ outcome }) => outcome === "none" || outcome === "several",
      );
  const lost = unfound.map(({ field }) => field);
  const kept = Object.fromEntries(
    Object.entries(matched.fields).filter(([field]) => !lost.includes(field)),
  );
  const fields = withoutTakenOut(
    settings,
    name,
    kept,
    guessed({ ...source, fields: kept }, name, form, records),
  );
  const { filter, addedCounts = [], section, isMonthly, further } = matched;
  const counts = addedCounts.filter(({ field }) =>
    unfound.every(({ after }) => after !== field),
  );
  return withSource(
    settings,
    name,
    placeSource(
      {
        fields,
        ...(filter === undefined || lost.includes("filter") ? {} : { filter }),
        ...(section === undefined ? {} : { section }),
        ...(isMonthly === undefined ? {} : { isMonthly }),
        ...(counts.length === 0 ? {} : { addedCounts: counts }),
        ...(further === undefined ? {} : { further }),
      },
      matched,
    ),
  );
};

/**
 * Another app of meetings holds what the first does, of another year: what the
 * first goes without, as 内容 that only its author may read, isn't brought in
 * by a guess.
 */
const withoutTakenOut = (
  settings: Settings,
  slot: SourceSlot,
  chosen: Source<string>["fields"],
  fields: Source<string>["fields"],
): Source<string>["fields"] => {
  const { meetings } = settings.sources;
  if (kindOf(slot) !== "meetings" || slot === "meetings") return fields;
  const known: Source<string>["fields"] = meetings?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([field]) => chosen[field] !== undefined || known[field] !== undefined,
    ),
  );
};

const guessed = (
  { fields, isMonthly }: Pick<Source<string>, "fields" | "isMonthly">,
  slot: SourceSlot,
  form: LabelledForm,
  records: readonly unknown[],
): Source<string>["fields"] =>
  Object.fromEntries(
    Object.entries(
      guessFields(kindOf(slot), form, fields, records, isMonthly),
    ).flatMap(([field, code]) => (code === undefined ? [] : [[field, code]])),
  );
