import type { KintoneClient } from "../rest/kintone-client";

interface Field {
  readonly lookup?: {
    readonly fieldMappings: readonly { readonly field: string }[];
  };
  readonly fields?: Readonly<Record<string, Field>>;
}

/**
 * Codes of the fields that a lookup of the form copies, in tables too: what is
 * written to them is ignored without an error (kintone: lookup).
 * @throws what the client throws
 */
export const lookedUpFields = async (
  client: KintoneClient,
  app: string,
): Promise<ReadonlySet<string>> => {
  const { properties } = await client.app.getFormFields({ app });
  const fields = Object.values(properties as Readonly<Record<string, Field>>);
  return new Set(
    fields
      .flatMap((field) => [field, ...Object.values(field.fields ?? {})])
      .flatMap(({ lookup }) => lookup?.fieldMappings ?? [])
      .map(({ field }) => field),
  );
};
