import type { SettingsProblem } from "../i18n/settings/settings-problem-messages";

/** Turns settings of one version into the next; the shape of its input is not trusted. */
export type Migration = (
  settings: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** Version 2 knows terms, how years are written, where templates are, and closing sentences. Nothing that was counted or shown changes. */
const toVersion2: Migration = (settings) => ({
  ...settings,
  version: 2,
  choices: withClosing(settings.choices),
  terms: [],
  yearStyle: "era",
  documentTemplates: {},
});

const withClosing = (choices: unknown): unknown =>
  isPlainObject(choices) && isPlainObject(choices.commentaryKind)
    ? {
        ...choices,
        commentaryKind: { ...choices.commentaryKind, closing: [] },
      }
    : choices;

/** The first entry leads from version 1 to 2, and so on; as many as there were changes. */
const MIGRATIONS: readonly Migration[] = [toVersion2];

export type Migrated =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: SettingsProblem };

/**
 * Brings settings of any released version to the newest shape. Settings of a
 * newer plugin are refused: reading them halfway would lose what they say.
 */
export const migrateSettings = (
  value: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated => {
  if (!isPlainObject(value)) return refuse("notAnObject");
  const newest = migrations.length + 1;
  const { version } = value;
  if (!isVersion(version)) return refuse("versionMissing", "version");
  if (version > newest) {
    return refuse("versionNewer", "version", String(version));
  }
  return {
    ok: true,
    value: migrations
      .slice(version - 1)
      .reduce((settings, migrate) => migrate(settings), value),
  };
};

const isPlainObject = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isVersion = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1;

const refuse = (
  code: SettingsProblem["code"],
  path = "",
  detail?: string,
): Migrated => ({
  ok: false,
  problem: { path, code, ...(detail === undefined ? {} : { detail }) },
});
