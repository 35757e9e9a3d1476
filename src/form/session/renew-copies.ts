import type { EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import type { RecordFiller } from "./fill-record";
import type { RecordHelp } from "./record-help";

/**
 * A record that starts as a copy of another holds what was true then: lookups
 * are fetched again, what stands for a person may be entered anew, and 掲載 is
 * to be marked again.
 */
export const renewCopies = (
  record: EventRecord,
  {
    source,
    renewed,
    marks,
  }: Pick<RecordHelp<unknown>, "source" | "renewed" | "marks">,
  filler: RecordFiller,
  isLookup: (fieldCode: string) => boolean,
): void => {
  const rows = rowsOf(record[source.fields.attendances ?? ""]);
  const codes = Object.values(source.fields).filter(
    (code) => code !== undefined,
  );
  for (const cells of [record, ...rows.map(({ value }) => value)]) {
    for (const code of codes) {
      const cell = cells[code];
      if (cell?.value && isLookup(code)) cell.lookup = true;
    }
  }
  for (const { field, withheld } of marks) {
    const cell = record[source.fields[field] ?? ""];
    if (cell === undefined) continue;
    // Radio buttons can't be left empty: the choice that prints nothing.
    cell.value = Array.isArray(cell.value) ? [] : (withheld[0] ?? "");
  }
  const places = rows.length === 0 ? [undefined] : rows.keys();
  for (const row of places) {
    for (const field of renewed) {
      filler.adopt(record, row === undefined ? { field } : { field, row });
    }
  }
};
