import { buildDefaultSettings } from "../../../apps/defaults/default-settings";
import type { SourceName } from "../../../fields/fields";
import type { Settings, Source } from "../../../settings/settings";

/** Where a new installation starts: the default rules, no app and no list chosen. */
export const newSettings = (): Settings => ({
  ...buildDefaultSettings({
    meetings: "",
    activities: "",
    advisers: "",
    staff: "",
    summaries: "",
  }),
  sources: {},
  summaryViews: [],
});

/** A source whatever its fields are called. */
export const sourceOf = (
  settings: Settings,
  name: SourceName,
): Source<string> | undefined => settings.sources[name];

/** @param source absent: the source is not used */
export const withSource = (
  settings: Settings,
  name: SourceName,
  source: Source<string> | undefined,
): Settings => {
  const others = without(settings.sources, name);
  return {
    ...settings,
    sources: source ? { ...others, [name]: source } : others,
  };
};

/** @param code absent: the field is not used */
export const withField = (
  settings: Settings,
  name: SourceName,
  field: string,
  code: string | undefined,
): Settings => {
  const source = sourceOf(settings, name);
  if (!source) return settings;
  const others = without(source.fields, field);
  return withSource(settings, name, {
    ...source,
    fields: code === undefined ? others : { ...others, [field]: code },
  });
};

/** All but one property. */
export const without = <T extends object>(values: T, key: string): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== key),
  ) as Partial<T>;
