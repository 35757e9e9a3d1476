import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import { requireAppId, type SetupContext } from "../setup-context";

/** A field of a form, wherever it stands: field code → what matters for comparing. */
export type FormFields = ReadonlyMap<
  string,
  {
    readonly type: string;
    readonly choices: readonly string[];
    /** 値の重複を禁止する */
    readonly unique: boolean;
  }
>;

/** The fields of an app as deployed (live) or as prepared (preview), those in tables included. */
export async function readForm(
  context: SetupContext,
  app: AppDefinition,
  which: "live" | "preview",
): Promise<FormFields> {
  const { properties } = await context.client.app.getFormFields({
    app: requireAppId(context, app.key),
    preview: which === "preview",
  });
  return flatten(properties);
}

export function flatten(
  properties: Readonly<Record<string, ComparableField>>,
): FormFields {
  return new Map(
    Object.entries(properties).flatMap(([code, field]) => [
      [code, summarise(field)] as const,
      ...("fields" in field ? flatten(field.fields ?? {}) : []),
    ]),
  );
}

interface ComparableField {
  readonly type: string;
  readonly unique?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, ComparableField>>;
}

const summarise = ({ type, unique, options }: ComparableField) => ({
  type,
  unique: unique ?? false,
  choices: Object.keys(options ?? {}),
});
