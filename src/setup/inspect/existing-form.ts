/** A field of a form, wherever it stands: field code → what matters for comparing. */
export type FormFields = ReadonlyMap<
  string,
  {
    readonly type: string;
    /** As the form shows it. */
    readonly label: string;
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
      [code, summarise(code, field)] as const,
      ...("fields" in field ? flatten(field.fields ?? {}) : []),
    ]),
  );
}

interface ComparableField {
  readonly type: string;
  readonly label?: string;
  readonly unique?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, ComparableField>>;
}

const summarise = (
  code: string,
  { type, label = code, unique, options }: ComparableField,
) => ({
  type,
  label,
  unique: unique ?? false,
  choices: Object.keys(options ?? {}),
});
