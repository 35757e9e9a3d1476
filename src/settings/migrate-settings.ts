import type { SettingsProblem } from "./settings-problem";
import { wordsUntilVersion4 } from "../domain/words/words-until-version-4";

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
  inside(choices, "commentaryKind", (kinds) =>
    isPlainObject(kinds) ? { ...kinds, closing: [] } : kinds,
  );

/**
 * Version 3 calls the pictures of a summary what they are: a figure is a
 * number. It knows activities that are planned or cancelled, once their field
 * is mapped.
 */
const toVersion3: Migration = (settings) => ({
  ...settings,
  version: 3,
  choices: isPlainObject(settings.choices)
    ? {
        ...settings.choices,
        activityStatus: {
          planned: ["予定"],
          held: ["実施"],
          cancelled: ["中止"],
        },
      }
    : settings.choices,
  sources: inside(settings.sources, "summaries", (summaries) =>
    inside(summaries, "fields", (fields) =>
      isPlainObject(fields) ? withPictures(fields) : fields,
    ),
  ),
});

/**
 * Version 4 freezes summaries, knows figures that were published before and in which
 * style sentences are suggested; they stay as they were. The field for a snapshot that nothing filled is
 * gone; those of version 4 have to be added to the app before they are mapped.
 * It tells of figures of few people in the public edition, as the documents
 * made until then printed them.
 */
const toVersion4: Migration = ({ smallFigureThreshold, ...settings }) => ({
  ...settings,
  version: 4,
  writingStyle: "plain",
  smallFigures: { mode: "warn", threshold: smallFigureThreshold },
  choices: isPlainObject(settings.choices)
    ? {
        ...settings.choices,
        summaryStatus: {
          drafting: ["作成中"],
          frozen: ["確定"],
          published: ["公表"],
        },
        publishedMeasure: {
          count: ["回数"],
          totalAttendance: ["のべ人数"],
          distinctAttendees: ["実人数"],
        },
      }
    : settings.choices,
  sources: inside(settings.sources, "summaries", (summaries) =>
    inside(summaries, "fields", (fields) => {
      if (!isPlainObject(fields)) return fields;
      const { snapshot, ...others } = fields;
      return others;
    }),
  ),
});

/**
 * Version 5 reads more kinds of apps of a city's own; what older settings say
 * means what it meant: any tick of a box lets something be printed. It has
 * words for the programme: those that every document was made with until then,
 * under the name that the city gave the advisers.
 */
const toVersion5: Migration = (settings) => ({
  ...settings,
  version: 5,
  choices: isPlainObject(settings.choices)
    ? {
        ...settings.choices,
        publishTheme: ANY_TICK,
        publishVoice: ANY_TICK,
        publish: ANY_TICK,
      }
    : settings.choices,
  words: wordsUntilVersion4(
    isPlainObject(settings.labels) ? settings.labels.adviser : undefined,
  ),
  labels: isPlainObject(settings.labels)
    ? withoutAdviser(settings.labels)
    : settings.labels,
});

/** Version 6 may name the city and its colour on documents; those of older settings show neither. It notes what apps are called once it is saved. */
const toVersion6: Migration = (settings) => ({
  ...settings,
  version: 6,
  city: {},
});

/** Version 7 may leave parts of documents out and have a second colour of the city; older settings left nothing out. */
const toVersion7: Migration = (settings) => ({
  ...settings,
  version: 7,
  leftOut: { parts: [], details: [] },
});

const ANY_TICK = { marked: [], withheld: [] };

const withoutAdviser = ({
  adviser,
  ...labels
}: Readonly<Record<string, unknown>>): unknown => labels;

/** A value with one of its properties changed; as it is when there is none. */
const inside = (
  value: unknown,
  key: string,
  change: (inner: unknown) => unknown,
): unknown =>
  isPlainObject(value) && Object.hasOwn(value, key)
    ? { ...value, [key]: change(value[key]) }
    : value;

/** What is said of the fields of a summary, under the names of version 3. */
export const withPictures = <Value>(
  fields: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name === "figures" ? "pictures" : name,
      value,
    ]),
  );

/** The first entry leads from version 1 to 2, and so on; as many as there were changes. */
const MIGRATIONS: readonly Migration[] = [
  toVersion2,
  toVersion3,
  toVersion4,
  toVersion5,
  toVersion6,
  toVersion7,
];

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
