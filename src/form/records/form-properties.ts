import type { EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/** What the app says of a field, as far as it matters here (kintone: form fields). */
interface FormProperty {
  readonly label?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly lookup?: {
    readonly fieldMappings: readonly { readonly field: string }[];
  };
  /** Of a table */
  readonly fields?: FormProperties;
}

/** Field code → field. */
export type FormProperties = Readonly<Record<string, FormProperty>>;

/** Fields that lookups copy into: kintone locks them. */
export const copiedCodes = (properties: FormProperties): ReadonlySet<string> =>
  new Set(
    Object.values(properties).flatMap(({ lookup, fields = {} }) => [
      ...(lookup?.fieldMappings.map(({ field }) => field) ?? []),
      ...copiedCodes(fields),
    ]),
  );

/** Whether kintone itself will refuse the record, since something it requires is blank. */
export const lacksRequired = (
  record: EventRecord,
  properties: FormProperties,
): boolean =>
  Object.entries(properties).some(([code, { required, fields = {} }]) => {
    const cell = record[code];
    const isMissing = required === true && cell && isBlankValue(cell.value);
    return (
      isMissing === true ||
      rowsOf(cell).some(({ value }) => lacksRequired(value, fields))
    );
  });

/** Whether kintone takes a value for none. */
export const isBlankValue = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);
