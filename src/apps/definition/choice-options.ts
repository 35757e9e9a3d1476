/** The choices of a field, in their order, as kintone's form fields have them. */
export const choiceOptions = (
  labels: readonly string[],
): Readonly<
  Record<string, { readonly label: string; readonly index: string }>
> =>
  Object.fromEntries(
    labels.map((label, index) => [label, { label, index: String(index) }]),
  );
