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

/** The fields of a form, those in tables included. */
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
