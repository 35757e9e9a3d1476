import { readFileSync } from "node:fs";
import type { AppDefinition } from "../../src/apps/definition/app-definition";

/** An app as a released version made it; the files are never to be edited. */
export type ReleasedApp = Pick<AppDefinition, "key" | "name" | "fields"> & {
  readonly description: string;
};

/** Versions whose apps differ. */
export const RELEASED = ["0.1.0", "0.2.0", "0.4.0"] as const;

export const appsOf = (
  version: (typeof RELEASED)[number],
): readonly ReleasedApp[] => readApps(version);

/** Those of スクールカウンセラー, as 0.5.0 made them; the fields of the others were those of 0.4.0. */
export const schoolApps = (): readonly ReleasedApp[] => readApps("0.5.0");

const readApps = (version: string): readonly ReleasedApp[] =>
  JSON.parse(
    readFileSync(
      new URL(`fixtures/apps-${version}.json`, import.meta.url),
      "utf8",
    ),
  ) as readonly ReleasedApp[];
