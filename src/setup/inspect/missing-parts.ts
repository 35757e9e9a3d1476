import type { AppDefinition } from "../../apps/definition/app-definition";
import { FIELD_CODES } from "../../fields/field-codes";
import type { CompletedApp } from "../plan";
import { hasPluginPart } from "../plan";
import { SetupFailure } from "../setup-failure";
import { flatten } from "./existing-form";
import type { ExistingApp } from "./read-app";

/**
 * What an app of ours lacks.
 * @throws SetupFailure for a field of ours that can't hold our values
 */
export const missingParts = (
  definition: AppDefinition,
  existing: ExistingApp | undefined,
  {
    plugin,
    isUnlocking,
    isChosen,
  }: {
    /** Id; absent: none is added. */
    readonly plugin: string | undefined;
    readonly isUnlocking: boolean;
    readonly isChosen: boolean;
  },
): Pick<CompletedApp, "fields" | "views" | "needsPlugin" | "ranks"> => {
  const codes = Object.keys(definition.fields);
  const views = definition.views.map(({ name }) => name);
  const getsPlugin = plugin !== undefined && hasPluginPart(definition.key);
  if (existing === undefined) {
    return { fields: codes, views, needsPlugin: getsPlugin, ranks: "free" };
  }
  refuseUnfitFields(definition, existing, isChosen);
  const { preview } = existing;
  const isThere = preview.plugins.some(({ id }) => id === plugin);
  return {
    fields: codes.filter((code) => !preview.form.has(code)),
    views: views.filter((name) => !(name in preview.views)),
    needsPlugin: getsPlugin && !isThere,
    ranks: ranksOf(definition, existing, isUnlocking),
  };
};

const refuseUnfitFields = (
  { fields, name }: AppDefinition,
  { preview }: ExistingApp,
  isChosen: boolean,
): void => {
  for (const [code, { type, unique }] of flatten(fields)) {
    const here = preview.form.get(code);
    if (here === undefined) continue;
    if (here.type !== type) {
      const facts = {
        app: name,
        field: code,
        type: here.type,
        wanted: type,
        isChosen,
      };
      throw new SetupFailure({ code: "unfitField", facts });
    }
    if (unique && !here.unique) {
      const facts = { app: name, field: code };
      throw new SetupFailure({ code: "fieldNotUnique", facts });
    }
  }
};

const ranksOf = (
  { key }: AppDefinition,
  existing: ExistingApp,
  isUnlocking: boolean,
): CompletedApp["ranks"] => {
  const lookup = key === "meetings" ? lookupOf(existing) : undefined;
  const isCopied = lookup?.lookup.fieldMappings.some(({ field }) =>
    COPIED.has(field),
  );
  if (!isCopied) return "free";
  return isUnlocking ? "unlock" : "locked";
};

const CODE = FIELD_CODES.meetings;

/** What a lookup must not copy, see unlockRanks(). */
export const COPIED: ReadonlySet<string> = new Set([CODE.division, CODE.rank]);

/** The staff number of participants, where it is a lookup. */
export const lookupOf = ({ preview }: ExistingApp) => {
  const table = preview.properties[CODE.attendances];
  const key =
    table?.type === "SUBTABLE" ? table.fields[CODE.personCode] : undefined;
  return key && "lookup" in key ? key : undefined;
};
