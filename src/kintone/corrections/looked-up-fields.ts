interface Field {
  readonly lookup?: {
    readonly fieldMappings: readonly { readonly field: string }[];
  };
  readonly fields?: Readonly<Record<string, Field>>;
}

/**
 * Codes of the fields that a lookup of the form copies, in tables too: what is
 * written to them is ignored without an error (kintone: lookup).
 * @param properties of the form, as kintone returns them
 */
export const lookedUpFields = (properties: unknown): ReadonlySet<string> => {
  const fields = Object.values(properties as Readonly<Record<string, Field>>);
  return new Set(
    fields
      .flatMap((field) => [field, ...Object.values(field.fields ?? {})])
      .flatMap(({ lookup }) => lookup?.fieldMappings ?? [])
      .map(({ field }) => field),
  );
};
