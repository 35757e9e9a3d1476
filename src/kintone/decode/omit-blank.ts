type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The properties that have a value: a blank cell is an absent property, not an undefined one. */
export const omitBlank = <T extends Readonly<Record<string, unknown>>>(
  values: T,
): Present<T> => {
  // A loop, not Object.fromEntries(): it runs for every row of every record.
  const present: Record<string, unknown> = {};
  for (const key of Object.keys(values)) {
    if (values[key] !== undefined) present[key] = values[key];
  }
  return present as Present<T>;
};
