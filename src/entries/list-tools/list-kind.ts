import type { EnteredKind } from "../../entering/enterable-fields";
import type { Language } from "../../i18n/language";
import type { Settings, Source } from "../../settings/settings";

/** A kind of records that stand in a list, and may be added to it. */
export interface ListKind {
  readonly kind: EnteredKind;
  readonly source: Source<string>;
  /** As the records of the app are entered by: see settingsAt() */
  readonly settings: Settings;
  readonly language: Language;
  /** Whether the app of the list has no records of another kind. */
  readonly isOnly: boolean;
}

/** The kinds that the app has by the settings; none in an app of others. */
export const listKinds = (
  appId: string,
  settings: Settings,
  language: Language,
): readonly ListKind[] => {
  const { meetings, activities } = settings.sources;
  const sources: readonly (readonly [
    EnteredKind,
    Source<string> | undefined,
  ])[] = [
    ["meetings", meetings],
    ["activities", activities],
  ];
  const own = sources.flatMap(([kind, source]) =>
    source?.appId === appId ? [{ kind, source }] : [],
  );
  const isOnly = own.length === 1;
  return own.map((one) => ({ ...one, settings, language, isOnly }));
};
