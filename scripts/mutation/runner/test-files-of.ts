import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * The unit tests of a room: what only a test of another room sees is not held
 * by its own. The catalogue of fields is written out once more in the manual,
 * which a test compares; what fields are likely called is tried on the forms of
 * made-up cities, where fields are guessed.
 */
const placesOf = (room: string): readonly string[] => [
  `test/${room}`,
  ...(room === "fields"
    ? [
        "test/docs/fields.test.ts",
        "test/settings/match-apps.test.ts",
        "test/settings/match-fields.test.ts",
        "test/ui/guess-cities.test.ts",
        "test/ui/guess-fields.test.ts",
      ]
    : []),
];

/** Tests that open files or start a system: they take seconds. */
const SLOW: readonly string[] = [
  "test/disclosure/documents.test.ts",
  "test/settings/settings-health.test.ts",
];

/** @returns paths under the root, in a fixed order */
export const testFilesOf = (root: string, room: string): readonly string[] =>
  placesOf(room)
    .flatMap((place) =>
      statSync(path.join(root, place)).isFile()
        ? [place]
        : readdirSync(path.join(root, place), { recursive: true }).map((name) =>
            path.posix.join(place, String(name).replaceAll(path.sep, "/")),
          ),
    )
    .filter((file) => file.endsWith(".test.ts") && !SLOW.includes(file))
    .sort();
