import type { EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/** Field code → what the app says of the field, as far as it matters here (kintone: form fields). */
export type FormProperties = Readonly<
  Record<
    string,
    {
      readonly required?: boolean;
      readonly fields?: Readonly<
        Record<string, { readonly required?: boolean }>
      >;
    }
  >
>;

/** Whether kintone itself will refuse the record, since something it requires is blank. */
export const lacksRequired = (
  record: EventRecord,
  properties: FormProperties,
): boolean =>
  Object.entries(properties).some(([code, { required, fields = {} }]) => {
    const cell = record[code];
    const isMissing = required === true && cell && isBlank(cell.value);
    return (
      isMissing === true ||
      rowsOf(cell).some(({ value }) => lacksRequired(value, fields))
    );
  });

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);
