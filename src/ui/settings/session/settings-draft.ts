import type { ProgrammeName } from "../../../apps/programmes/programmes";
import { PROGRAMMES } from "../../../apps/programmes/programmes";
import { buildDefaultSettings } from "../../../apps/defaults/default-settings";
import type { Settings } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { sourceOf, withSource } from "../../../settings/source-slots";

/** Where a new installation starts: the rules that are proposed for a programme, no app and no list chosen. */
export const newSettings = (
  programme: ProgrammeName = "cxoAdviser",
): Settings => ({
  ...buildDefaultSettings(
    { meetings: "", activities: "", advisers: "", staff: "", summaries: "" },
    undefined,
    PROGRAMMES[programme],
  ),
  sources: {},
  summaryViews: [],
});

/** @param code absent: the field is not used */
export const withField = (
  settings: Settings,
  slot: SourceSlot,
  field: string,
  code: string | undefined,
): Settings => {
  const source = sourceOf(settings, slot);
  if (!source) return settings;
  const others = without(source.fields, field);
  return withSource(settings, slot, {
    ...source,
    fields: code === undefined ? others : { ...others, [field]: code },
  });
};

/** All but one property. */
export const without = <T extends object>(values: T, key: string): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== key),
  ) as Partial<T>;
