import * as v from "valibot";
import type { SettingsProblem, SettingsProblemCode } from "./settings-problem";
import { findSettingsConflicts } from "./find-settings-conflicts";
import { migrateSettings } from "./migrate-settings";
import type { Settings } from "./settings";
import { settingsSchema } from "./settings-schema";

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      /** At least one. */
      readonly problems: readonly SettingsProblem[];
      /** What was given, to be shown for repair. */
      readonly raw: unknown;
    };

/**
 * Settings from anything: a stored value, an imported file. Nothing is filled
 * in or left out; what does not fit is named, with its place.
 */
export const parseSettings = (value: unknown): ParsedSettings => {
  const migrated = migrateSettings(value);
  if (!migrated.ok) {
    return { ok: false, problems: [migrated.problem], raw: value };
  }
  const parsed = v.safeParse(settingsSchema, migrated.value);
  if (!parsed.success) {
    return { ok: false, problems: parsed.issues.map(toProblem), raw: value };
  }
  const conflicts = findSettingsConflicts(parsed.output);
  return conflicts.length === 0
    ? { ok: true, settings: parsed.output }
    : { ok: false, problems: conflicts, raw: value };
};

const toProblem = (issue: v.BaseIssue<unknown>): SettingsProblem => {
  const path = v.getDotPath(issue) ?? "";
  // A validation's message is the code given in settings-schema.
  if (issue.kind !== "schema") {
    return { path, code: issue.message as SettingsProblemCode };
  }
  if (isUnknownKey(issue)) return { path, code: "unknownKey" };
  if (issue.received === "undefined") return { path, code: "missing" };
  const detail = issue.expected ?? "";
  return issue.type === "picklist"
    ? { path, code: "notAllowed", detail }
    : { path, code: "wrongType", detail };
};

/** Of an object (expected: never) or of the mapped fields (a key outside the list). */
const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.expected === "never" ||
  (issue.type === "picklist" && issue.path?.at(-1)?.origin === "key");
