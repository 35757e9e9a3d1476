import { PUBLISH } from "../../apps/defaults/field-choices";
import { RECORD_CHOICES } from "../../fields/record-choices";
import { FIELD_CODES } from "../../fields/field-codes";
import { graphValues } from "./graph-values";
import { cellsOf, rowsOf, type RecordValues } from "./record-values";
import type { SampleMeeting } from "./sample-meeting";
import { postOn } from "./staff-record";
import { VOICES } from "../voices";

const ATTENDANCE_ROLE = RECORD_CHOICES.role.meanings;

const CODE = FIELD_CODES.meetings;

/** A meeting as kintone takes it; names are looked up by kintone, division and rank are those of its day. */
export function meetingRecord(meeting: SampleMeeting): RecordValues {
  const { fiscalYear, month } = graphValues(meeting.heldOn);
  const attendance = (code: string, role: string) => {
    const { division, rank } = postOn(code, meeting.heldOn);
    return {
      [CODE.personCode]: code,
      [CODE.division]: division,
      [CODE.rank]: rank,
      [CODE.role]: role,
    };
  };
  const voice = VOICES.find(
    ({ heldOn, principal }) =>
      heldOn === meeting.heldOn && principal === meeting.principal,
  );
  return cellsOf({
    [CODE.heldOn]: meeting.heldOn,
    [CODE.startTime]: meeting.startTime,
    [CODE.endTime]: anHourAfter(meeting.startTime),
    [CODE.status]: meeting.status,
    [CODE.mode]: meeting.mode,
    [CODE.advisers]: meeting.advisers,
    [CODE.attendances]: rowsOf([
      attendance(meeting.principal, ATTENDANCE_ROLE.principal),
      ...meeting.companions.map((companion) =>
        attendance(companion, ATTENDANCE_ROLE.companion),
      ),
    ]),
    [CODE.theme]: meeting.theme,
    [CODE.themeCategory]: meeting.themeCategory,
    [CODE.publishTheme]: meeting.isThemePublished ? [PUBLISH] : [],
    [CODE.voice]: voice?.text,
    [CODE.publishVoice]: voice?.isPublished ? [PUBLISH] : [],
    [CODE.fiscalYear]: fiscalYear,
    [CODE.month]: month,
  });
}

const anHourAfter = (time: string): string =>
  `${Number(time.slice(0, 2)) + 1}${time.slice(2)}`;
