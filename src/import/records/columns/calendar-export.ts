import { samenessKey } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/** What calendars of groupware call day and time: Garoon, サイボウズ Office, Outlook. */
const DAY = /^(?:開始日付?|startdate)$/iu;
const TIME = /^(?:開始時刻|starttime)$/iu;
/** What they call what an appointment was about, the fullest first. */
const SUBJECTS = [/^予定詳細$/u, /^(?:件名|タイトル|subject)$/iu, /^予定$/u];

/**
 * Takes what a calendar calls 予定詳細 or 予定 for the theme of a meeting, or the title of
 * an activity: elsewhere 予定 is a plan. Any other list stays as it was understood.
 */
export const withCalendarSubject = (
  mapping: ColumnMapping,
  columns: readonly TableColumn[],
  fields: readonly Pick<EnterableField, "name">[],
): ColumnMapping => {
  const called = (pattern: RegExp): TableColumn | undefined =>
    columns.find(({ heading }) => pattern.test(samenessKey(heading)));
  const isCalendar = called(DAY) !== undefined && called(TIME) !== undefined;
  const target = ["theme", "title"].find((name) =>
    fields.some((field) => field.name === name),
  );
  if (!isCalendar || target === undefined) return mapping;
  if ([...mapping.values()].includes(target)) return mapping;
  const [subject] = SUBJECTS.flatMap((one) => called(one) ?? []);
  return subject === undefined
    ? mapping
    : new Map([...mapping, [subject.index, target]]);
};
