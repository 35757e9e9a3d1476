import type { SourceName } from "../../src/fields/fields";

/** A field of a form as kintone's call takes and gives it. */
export interface CityField {
  readonly type: string;
  readonly code: string;
  readonly label: string;
  readonly options?: Readonly<
    Record<string, { readonly label: string; readonly index: string }>
  >;
  readonly fields?: Readonly<Record<string, CityField>>;
}

export type CityForm = Readonly<Record<string, CityField>>;

/** Plain values by field code; a table is a list of such. */
export type CityRecord = Readonly<Record<string, unknown>>;

/** An app that a city has made for itself. */
export interface CityApp {
  readonly name: string;
  readonly form: CityForm;
  /** States of the process management and which of them each record is in; absent: switched off. */
  readonly process?: {
    readonly states: readonly string[];
    readonly of: readonly string[];
  };
  /** @param day the n-th day of the fiscal year */
  readonly records: (day: (index: number) => string) => readonly CityRecord[];
}

/** A city whose apps we have never seen. */
export interface City {
  readonly name: string;
  readonly language: "ja" | "en";
  readonly apps: readonly CityApp[];
  /** For each kind of record its app's name and what an administrator would map. */
  readonly expected: {
    readonly [Source in SourceName]?: {
      readonly app: string;
      /** Choices that tell the kind, where the app holds several. */
      readonly kind?: readonly string[];
      /** Its records are numbers by month. */
      readonly isMonthly?: true;
      readonly fields: Readonly<Record<string, string>>;
    };
  };
  /** Meetings of the records that were held. */
  readonly held: number;
}

export const field = (type: string, code: string, label = code): CityField => ({
  type,
  code,
  label,
});

export const choices = (
  type: string,
  code: string,
  label: string,
  ...options: readonly string[]
): CityField => ({
  ...field(type, code, label),
  options: Object.fromEntries(
    options.map((option, index) => [
      option,
      { label: option, index: String(index) },
    ]),
  ),
});

export const table = (
  code: string,
  label: string,
  ...fields: readonly CityField[]
): CityField => ({
  ...field("SUBTABLE", code, label),
  fields: formOf(...fields),
});

export const formOf = (...fields: readonly CityField[]): CityForm =>
  Object.fromEntries(fields.map((one) => [one.code, one]));

/** Records as kintone's call takes them. */
export const toRecord = (
  form: CityForm,
  record: CityRecord,
): Readonly<Record<string, { readonly value: unknown }>> =>
  Object.fromEntries(
    Object.entries(record).map(([code, value]) => [
      code,
      {
        value:
          form[code]?.type === "SUBTABLE"
            ? (value as readonly CityRecord[]).map((row) => ({
                value: toRecord(form[code]?.fields ?? {}, row),
              }))
            : value,
      },
    ]),
  );

/** Records as kintone's call gives them: with types. */
export const asRead = (form: CityForm, record: CityRecord): unknown =>
  Object.fromEntries(
    Object.values(form).map(({ code, type, fields = {} }) => [
      code,
      {
        type,
        value:
          type === "SUBTABLE"
            ? ((record[code] ?? []) as readonly CityRecord[]).map(
                (row, index) => ({
                  id: String(index + 1),
                  value: asRead(fields, row),
                }),
              )
            : (record[code] ?? ""),
      },
    ]),
  );
