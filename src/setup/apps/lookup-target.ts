import type { FieldDefinition } from "../../apps/definition/field-definition";
import type { AppDefinition } from "../../apps/definition/app-definition";
import { fieldsOf, type SourceName } from "../../fields/fields";
import type { AppPlan } from "../plan";

/** The app that a lookup of ours looks up, and the codes that our fields have there. */
export interface LookupTarget {
  readonly appId: string;
  readonly codeOf: (ourCode: string) => string | undefined;
}

/**
 * Where records of a kind are looked up.
 * @returns undefined where there is no such app, or where its key can't be looked up: the field is a plain text then
 */
export const lookupTargetIn =
  (apps: readonly AppPlan[], appIds: ReadonlyMap<SourceName, string>) =>
  (key: SourceName, relatedKey: string): LookupTarget | undefined => {
    const app = apps.find((each) => each.key === key);
    if (app === undefined || app.way === "none") return undefined;
    if (app.way === "complete") {
      const appId = appIds.get(key);
      if (appId === undefined) throw new Error(`The app ${key} is not there`);
      return { appId, codeOf: (code) => code };
    }
    const names = Object.fromEntries(
      Object.entries(fieldsOf(key)).map(([name, { code }]) => [code, name]),
    );
    const codeOf = (code: string) => app.fields[names[code] ?? ""];
    return app.uniqueCodes.includes(codeOf(relatedKey) ?? "")
      ? { appId: app.appId, codeOf }
      : undefined;
  };

/** The kinds of records that an app looks up. */
export const lookedUpBy = ({
  fields,
}: Pick<AppDefinition, "fields">): readonly SourceName[] =>
  Object.values(fields).flatMap((field: FieldDefinition) => {
    if ("lookup" in field) return [field.lookup.app];
    return "fields" in field ? lookedUpBy({ fields: field.fields }) : [];
  });
