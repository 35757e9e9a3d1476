import type { Meeting, MeetingStatus } from "../../domain/meeting";
import type { RecordFinding } from "../../domain/record-finding";
import type { Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { RecordChoices } from "../../fields/record-choices";
import { decodeAttendances } from "./decode-attendances";
import { decodeStoredFiscalYear } from "./days/decode-stored-fiscal-year";
import { decodePermission } from "./decode-permission";
import { omitBlank } from "./omit-blank";
import type { Decoded } from "../../rollup/input/summary-rows";
import { idOfRecord, RecordReader } from "./record-reader";

/**
 * A record of the meetings app as a meeting. Without a day or a known status it
 * can't be placed: no value, only findings (domain: counting rule 1).
 * @param unset the word of the settings for what is blank; one on a record is blank
 * @param app of one that is not in the first app of meetings
 */
export const decodeMeeting = (
  record: unknown,
  source: Source<MeetingFieldName>,
  choices: RecordChoices,
  unset?: string,
  app?: string,
): Decoded<Meeting> => {
  const findings: RecordFinding[] = [];
  const reader = new RecordReader(
    "meetings",
    record,
    source.fields,
    findings,
    idOfRecord(record, app),
    undefined,
    unset,
  );
  const status = decodeStatus(reader, choices);
  const heldOn = reader.day("heldOn");
  if (reader.isBlank("heldOn")) {
    const level = status === "held" ? "error" : "warning";
    reader.note("dateMissing", undefined, level);
  }
  if (status === undefined || heldOn === undefined) return { findings };
  const value: Meeting = {
    recordId: reader.recordId,
    status,
    heldOn,
    ...omitBlank({
      storedFiscalYear: decodeStoredFiscalYear(reader),
      startTime: reader.clock("startTime"),
      endTime: reader.clock("endTime"),
      startDay: reader.dayOfClock("startTime"),
      endDay: reader.dayOfClock("endTime"),
      mode: reader.text("mode"),
      theme: reader.text("theme"),
      themeCategory: reader.text("themeCategory"),
      content: reader.text("content"),
      voice: reader.text("voice"),
    }),
    advisers: reader.texts("advisers"),
    attendances: decodeAttendances(reader, choices),
    isThemePublished: decodePermission(
      reader,
      "publishTheme",
      choices.publishTheme,
    ),
    isVoicePublished: decodePermission(
      reader,
      "publishVoice",
      choices.publishVoice,
    ),
  };
  return { value, findings };
};

/** A city without a status field records meetings once they were held. */
const decodeStatus = (
  reader: RecordReader<MeetingFieldName>,
  choices: RecordChoices,
): MeetingStatus | undefined => {
  if (!reader.isMapped("status")) return "held";
  const status = reader.meaning("status", choices.status);
  if (status !== undefined && status !== "unknown") return status;
  reader.note(
    status === undefined ? "statusMissing" : "statusUnknown",
    reader.text("status"),
  );
  return undefined;
};
