import * as v from "valibot";
import { wordsIn } from "../../domain/words/words";
import { wordsUntilVersion4 } from "../../domain/words/words-until-version-4";
import type { Snapshot } from "./snapshot";
import { snapshotSchema } from "./snapshot-schema";

/** Turns a snapshot of one version of the schema into the next; the shape of its input is not trusted. */
export type SnapshotMigration = (
  snapshot: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** Version 2 keeps the words of the programme with each report; those of version 1 were fixed. */
const toVersion2: SnapshotMigration = (snapshot) => {
  const { reports, settings } = snapshot;
  if (!isPlainObject(reports)) return snapshot;
  const labels = isPlainObject(settings) ? settings.labels : undefined;
  const words = wordsUntilVersion4(
    isPlainObject(labels) ? labels.adviser : undefined,
  );
  return {
    ...snapshot,
    schemaVersion: 2,
    reports: Object.fromEntries(
      Object.entries(reports).map(([name, report]) => [
        name,
        isPlainObject(report)
          ? {
              ...report,
              words: wordsIn(words, report.language === "en" ? "en" : "ja"),
            }
          : report,
      ]),
    ),
  };
};

/** The first entry leads from version 1 to 2, and so on. */
const MIGRATIONS: readonly SnapshotMigration[] = [toVersion2];

export type ParsedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | {
      readonly ok: false;
      /** Of a newer plugin, or not what it should be. */
      readonly problem: "newer" | "broken";
    };

/**
 * A snapshot of any version of the schema in the newest shape. One of a newer
 * plugin is refused: reading it halfway would show other figures.
 */
export const parseSnapshot = (
  value: unknown,
  migrations: readonly SnapshotMigration[] = MIGRATIONS,
): ParsedSnapshot => {
  if (!isPlainObject(value)) return { ok: false, problem: "broken" };
  const { schemaVersion: version } = value;
  const isVersion =
    typeof version === "number" && Number.isInteger(version) && version >= 1;
  if (!isVersion) return { ok: false, problem: "broken" };
  if (version > migrations.length + 1) return { ok: false, problem: "newer" };
  const migrated: unknown = migrations
    .slice(version - 1)
    .reduce((snapshot, migrate) => migrate(snapshot), value);
  // As it was kept, not as the schema would order it: files made of it are the same byte for byte.
  return v.is(snapshotSchema, migrated)
    ? { ok: true, snapshot: migrated }
    : { ok: false, problem: "broken" };
};

const isPlainObject = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
