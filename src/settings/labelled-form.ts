/** Fields of an app by code, with what the form calls them (kintone: form/fields.json). */
export type LabelledForm = Readonly<Record<string, LabelledField>>;

interface LabelledField extends LabelledCell {
  /** Fields of a table. */
  readonly fields?: Readonly<Record<string, LabelledCell>>;
}

interface LabelledCell {
  readonly type: string;
  readonly label: string;
  /** Of a calculated field. */
  readonly format?: string;
  /** Of the process management: false while it is switched off. */
  readonly enabled?: boolean;
  /** Choices by what is stored, with their place from 0. */
  readonly options?: Readonly<Record<string, { readonly index: string }>>;
}

/** A field of the record or of one of its tables. */
export const fieldOf = (
  form: LabelledForm | undefined,
  code: string | undefined,
): LabelledCell | undefined => {
  if (form === undefined || code === undefined) return undefined;
  if (Object.hasOwn(form, code)) return form[code];
  const table = Object.values(form).find(
    ({ fields }) => fields !== undefined && Object.hasOwn(fields, code),
  );
  return table?.fields?.[code];
};

/** The choices of a field in the order of the form; none for other fields. */
export const optionsOf = (
  form: LabelledForm | undefined,
  code: string | undefined,
): readonly string[] =>
  Object.entries(fieldOf(form, code)?.options ?? {})
    .sort(([, a], [, b]) => Number(a.index) - Number(b.index))
    .map(([value]) => value);
