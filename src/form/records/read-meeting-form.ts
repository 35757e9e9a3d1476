import {
  decodePeople,
  selectedUsers,
} from "../../kintone/decode/decode-attendances";
import { omitBlank } from "../../kintone/decode/omit-blank";
import { RecordReader } from "../../kintone/decode/record-reader";
import type { Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { RecordChoices } from "../../fields/record-choices";
import type { EventRecord } from "../page/event-record";
import type {
  AttendanceEntry,
  MeetingEntry,
} from "../../checks/rules/meeting-entry";
import type { SoughtPerson } from "./record-conditions";

type Reader = RecordReader<MeetingFieldName>;

/**
 * The meeting that a form holds, as far as it makes sense; row numbers are
 * those of the form's table, empty rows included. Without a status field
 * nothing is known of the status: a plan looks like a held meeting then.
 * @param recordId absent while the record is new
 */
export const readMeetingForm = (
  record: EventRecord,
  recordId: string | undefined,
  source: Source<MeetingFieldName>,
  choices: RecordChoices,
): MeetingEntry => {
  const reader: Reader = new RecordReader(
    "meetings",
    record,
    source.fields,
    [],
  );
  const status = reader.meaning("status", choices.status);
  return {
    ...omitBlank({
      recordId,
      status: status === "unknown" ? undefined : status,
      heldOn: reader.day("heldOn"),
      startTime: reader.clock("startTime"),
      endTime: reader.clock("endTime"),
      startDay: reader.dayOfClock("startTime"),
      endDay: reader.dayOfClock("endTime"),
      theme: reader.text("theme"),
    }),
    advisers: reader.texts("advisers"),
    attendances: readAttendances(reader, choices),
  };
};

const readAttendances = (
  reader: Reader,
  choices: RecordChoices,
): readonly AttendanceEntry[] => {
  const isTable = reader.typeOf("attendances") === "SUBTABLE";
  const rows = isTable ? reader.rows("attendances") : [reader];
  const attendances = rows.flatMap((row) => readRow(row, choices, isTable));
  return reader.isMapped("role")
    ? attendances
    : attendances.map((one, index) => ({
        ...one,
        role: index === 0 ? "principal" : "companion",
      }));
};

/** A row is one attendance; a user selection on the record is one for each user. */
const readRow = (
  row: Reader,
  choices: RecordChoices,
  isTable: boolean,
): readonly AttendanceEntry[] => {
  const { field, users } = selectedUsers(row);
  const [first, ...others] = decodePeople(row).map((person): SoughtPerson => {
    const isUser = users.some(({ code }) => code === person.code);
    return field !== undefined && isUser
      ? { ...person, selectedIn: field }
      : person;
  });
  const role = row.meaning("role", choices.role);
  const attendance = omitBlank({
    person: first,
    division: row.text("division"),
    rank: row.text("rank"),
    role: role === "unknown" ? ("companion" as const) : role,
  });
  return isTable
    ? [attendance]
    : [attendance, ...others.map((person) => ({ person }))];
};
