import type { Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { RecordChoices } from "../../fields/record-choices";
import type { Draft } from "./draft";
import type { EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import { nextInSeries } from "../rules/series";

const MEETING_KEEPS: readonly MeetingFieldName[] = ["advisers", "mode"];

const ROW_KEEPS: readonly MeetingFieldName[] = [
  "personCode",
  "personName",
  "division",
  "rank",
  "role",
];

const ACTIVITY_KEEPS: readonly ActivityFieldName[] = [
  "section",
  "summaryLine",
  "detailHeading",
  "part",
  "title",
  "datePrecision",
  "standing",
  "exclusionReason",
  "workingGroup",
  "advisers",
  "divisions",
  "audience",
  "lecturer",
  "mode",
  "remark",
];

/** The next meeting of the same people: a plan with the same adviser, its date still open. */
export const nextMeeting = (
  record: EventRecord,
  { fields, filter }: Source<MeetingFieldName>,
  choices: RecordChoices,
): Draft => {
  const { status, attendances } = fields;
  const planned = choices.status.planned[0];
  const rows = rowsOf(record[attendances ?? ""]);
  const onRecord = rows.length === 0 ? [...ROW_KEEPS, attendances] : [];
  return {
    values: {
      ...keep(record, [
        ...MEETING_KEEPS.map((name) => fields[name]),
        ...onRecord.map((name) => fields[name as MeetingFieldName] ?? name),
        filter?.field,
      ]),
      ...(status === undefined || planned === undefined
        ? {}
        : { [status]: planned }),
    },
    tables:
      attendances === undefined || rows.length === 0
        ? {}
        : {
            [attendances]: rows.map(({ value }) =>
              keep(
                value,
                ROW_KEEPS.map((name) => fields[name]),
              ),
            ),
          },
  };
};

/** The next activity of a series: a plan, the same but for date, count, what was said and 掲載, which someone has to decide. */
export const nextActivity = (
  record: EventRecord,
  { fields, filter }: Source<ActivityFieldName>,
  { activityStatus }: RecordChoices,
): Draft => {
  const { status } = fields;
  const [planned] = activityStatus.planned;
  const values = {
    ...keep(record, [
      ...ACTIVITY_KEEPS.map((name) => fields[name]),
      filter?.field,
    ]),
    ...(status === undefined || planned === undefined
      ? {}
      : { [status]: planned }),
  };
  const title = fields.title;
  const written = title === undefined ? undefined : values[title];
  const next = typeof written === "string" ? nextInSeries(written) : undefined;
  return {
    values:
      title === undefined || next === undefined
        ? values
        : { ...values, [title]: next },
    tables: {},
  };
};

const keep = (
  record: EventRecord,
  codes: readonly (string | undefined)[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const cell = code === undefined ? undefined : record[code];
      return code === undefined || cell === undefined
        ? []
        : [[code, cell.value] as const];
    }),
  );
