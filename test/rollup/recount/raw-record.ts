import fc from "fast-check";

/** A record as kintone returns it. */
export type RawRecord = Readonly<Record<string, RawCell>>;

interface RawCell {
  readonly type: string;
  readonly value: unknown;
}

export const pool = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A record of such values, as texts where no other type is named. */
export const cells = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  types: Readonly<Record<string, string>> = {},
): fc.Arbitrary<RawRecord> =>
  fc
    .record(fields)
    .map((values) =>
      Object.fromEntries(
        Object.entries(values).map(([code, value]) => [
          code,
          { type: types[code] ?? "SINGLE_LINE_TEXT", value },
        ]),
      ),
    );
