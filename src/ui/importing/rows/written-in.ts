import type { EventRecord } from "../../../form/page/event-record";
import { rowsOf } from "../../../form/page/event-record";
import { cellOf, readText } from "../../../kintone/decode/cells";
import type { Hand } from "../hand";

/**
 * What a field of the record would hold.
 * @param person of the record; undefined for a field outside of its table
 */
export const writtenIn = (
  record: EventRecord,
  code: string,
  person: number | undefined,
  { session }: Hand["controller"],
): string => {
  const table = session?.known.source.fields.attendances ?? "";
  const cells =
    person === undefined ? record : rowsOf(record[table])[person]?.value;
  const found = cells === undefined ? undefined : cellOf(cells, code);
  const text = found === undefined ? undefined : readText(found);
  return (text?.ok && text.value) || "";
};
