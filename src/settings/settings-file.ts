import * as v from "valibot";
import type { LabelledForm } from "./labelled-form";
import { fieldOf } from "./labelled-form";
import type { SourceSlot } from "./source-slots";
import { slotsOf, sourceOf } from "./source-slots";
import { withPictures } from "./migrate-settings";
import { parseSettings } from "./parse-settings";
import type { ParsedSettings } from "./parse-settings";
import type { Settings, Source } from "./settings";

/** What people call an app and its mapped fields: ids and codes differ between environments. */
interface SourceNames {
  readonly app: string;
  /** What the form calls them, by our names of the fields. */
  readonly fields: Readonly<Record<string, string>>;
}

export type NamesBySource = Readonly<Partial<Record<SourceSlot, SourceNames>>>;

/** Settings to carry into another app, or to another kintone. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly names: NamesBySource;
}

/**
 * The file of the settings.
 * @param appName the name of an app; undefined when it is not known
 * @param forms of the sources that could be read; the others stand without labels
 */
export const buildSettingsFile = (
  settings: Settings,
  appName: (source: Source<string>) => string | undefined,
  forms: Readonly<Partial<Record<SourceSlot, LabelledForm>>>,
): SettingsFile => ({
  settings,
  names: Object.fromEntries(
    slotsOf(settings.sources).flatMap((slot) => {
      const source = sourceOf(settings, slot);
      const app = source && appName(source);
      return source === undefined || app === undefined
        ? []
        : [[slot, { app, fields: labelsOf(source, forms[slot]) }]];
    }),
  ),
});

const labelsOf = (
  { fields, filter }: Source<string>,
  form: LabelledForm | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...fields, filter: filter?.field }).flatMap(
      ([field, code]) => {
        const label = fieldOf(form, code)?.label;
        return label === undefined ? [] : [[field, label]];
      },
    ),
  );

export type ParsedSettingsFile =
  | ({ readonly ok: true } & SettingsFile)
  | Extract<ParsedSettings, { ok: false }>;

/**
 * A settings file, or bare settings as the setup writes them. Names that make
 * no sense are left out: they only help to find apps and fields.
 */
export const parseSettingsFile = (value: unknown): ParsedSettingsFile => {
  const isFile =
    typeof value === "object" &&
    value !== null &&
    "settings" in value &&
    !("version" in value);
  const parsed = parseSettings(isFile ? value.settings : value);
  if (!parsed.ok) return { ...parsed, raw: isFile ? value.settings : value };
  const names = v.safeParse(
    namesSchema,
    isFile && "names" in value ? value.names : {},
  );
  return {
    ok: true,
    settings: parsed.settings,
    names: names.success ? ofNewestVersion(names.output) : {},
  };
};

/** The names that a file of an older version gives, by today's names of the fields. */
const ofNewestVersion = (names: NamesBySource): NamesBySource => {
  const { summaries } = names;
  return summaries === undefined
    ? names
    : {
        ...names,
        summaries: { ...summaries, fields: withPictures(summaries.fields) },
      };
};

const namesSchema = v.record(
  v.string(),
  v.object({ app: v.string(), fields: v.record(v.string(), v.string()) }),
);
