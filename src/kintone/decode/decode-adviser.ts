import type { Adviser } from "../../domain/adviser";
import type { RecordFinding } from "../../domain/record-finding";
import type { Source } from "../../settings/settings";
import type { AdviserFieldName } from "../../fields/adviser-fields";
import { omitBlank } from "./omit-blank";
import type { Decoded, PlacedAdviser } from "../../rollup/input/summary-rows";
import { RecordReader } from "./record-reader";

/** A record of the advisers app; without a name or a first month there is no adviser. */
export const decodeAdviser = (
  record: unknown,
  source: Source<AdviserFieldName>,
): Decoded<PlacedAdviser> => {
  const findings: RecordFinding[] = [];
  const reader = new RecordReader("advisers", record, source.fields, findings);
  const name = reader.text("name");
  const tenureFrom = reader.month("tenureFrom");
  if (reader.isBlank("name")) reader.noteUnreadable("name");
  if (reader.isBlank("tenureFrom")) reader.note("dateMissing");
  if (name === undefined || tenureFrom === undefined) return { findings };
  const adviser: Adviser = {
    recordId: reader.recordId,
    name,
    tenureFrom,
    ...omitBlank({
      tenureTo: reader.month("tenureTo"),
      introduction: reader.text("introduction"),
    }),
  };
  const place = omitBlank({ order: reader.number("order") });
  return { value: { adviser, ...place }, findings };
};
