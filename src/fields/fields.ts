import { ACTIVITY_FIELDS } from "./activity-fields";
import { ADVISER_FIELDS } from "./adviser-fields";
import type { Field } from "./field";
import { MEETING_FIELDS } from "./meeting-fields";
import { STAFF_FIELDS } from "./staff-fields";
import { SUMMARY_FIELDS } from "./summary/summary-fields";

/**
 * The catalogue: every field that the plugin knows, by kind of record and by
 * our name. Settings, pickers, checks against live forms, the default apps and
 * the manual derive from it.
 */
export const FIELDS = {
  meetings: MEETING_FIELDS,
  activities: ACTIVITY_FIELDS,
  advisers: ADVISER_FIELDS,
  staff: STAFF_FIELDS,
  summaries: SUMMARY_FIELDS,
} as const;

/** A kind of record: where it is read from is a source of the settings. */
export type SourceName = keyof typeof FIELDS;

/** Our names of the fields of a kind of record. */
export type FieldName<Source extends SourceName> =
  keyof (typeof FIELDS)[Source] & string;

/** The kinds of record in the order of the settings screen. */
export const SOURCE_NAMES = Object.keys(FIELDS) as readonly SourceName[];

/** The fields of a kind of record, whatever they are called. */
export const fieldsOf = (source: SourceName): Readonly<Record<string, Field>> =>
  FIELDS[source];

/** The fields with our names; what fits inside a table depends on the table, so tables stand first. */
export const tablesFirst = (
  source: SourceName,
): readonly (readonly [name: string, field: Field])[] => {
  const fields = fieldsOf(source);
  const tables = new Set(Object.values(fields).map(({ table }) => table));
  return Object.entries(fields).sort(
    ([a], [b]) => Number(tables.has(b)) - Number(tables.has(a)),
  );
};
