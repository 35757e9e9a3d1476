type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The properties that have a value: a blank cell is an absent property, not an undefined one. */
export const omitBlank = <T extends Readonly<Record<string, unknown>>>(
  values: T,
): Present<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>;
