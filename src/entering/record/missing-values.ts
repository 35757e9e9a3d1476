import type { EventRecord } from "../../form/page/event-record";
import { rowsOf } from "../../form/page/event-record";
import type { EntryProblem } from "../entered-record";
import type { EnteringPlace } from "../entering-place";

/** What the form requires and is blank, after everything that follows was filled in. */
export const missingValues = (
  record: EventRecord,
  { fields, source }: EnteringPlace,
): readonly EntryProblem[] => {
  const required = fields.filter(
    ({ isRequired, isCopied, type }) =>
      // Of buttons one is always chosen: kintone's default.
      isRequired && !isCopied && type !== "RADIO_BUTTON",
  );
  const missingIn = (cells: EventRecord, isInTable: boolean) =>
    required
      .filter((field) => field.isInTable === isInTable)
      .filter(({ code }) => isEmpty(cells[code]?.value))
      .map(({ name }) => ({
        field: name,
        level: "error" as const,
        code: "valueMissing" as const,
      }));
  const rows = rowsOf(record[source.fields.attendances ?? ""]);
  return [
    ...missingIn(record, false),
    ...rows.flatMap(({ value }, row) =>
      missingIn(value, true).map((problem) => ({ ...problem, row })),
    ),
  ];
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);
