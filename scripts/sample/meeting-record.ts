import { PUBLISH } from "../../src/apps/defaults/field-choices";
import { RECORD_CHOICES } from "../../src/fields/record-choices";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { graphValues } from "./graph-values";
import { cellsOf, rowsOf, type RecordValues } from "./record-values";
import type { SampleMeeting } from "./sample-meeting";
import { VOICES } from "./voices";

const ATTENDANCE_ROLE = RECORD_CHOICES.role.meanings;

const CODE = FIELD_CODES.meetings;

/** A meeting as kintone takes it; names, divisions and ranks are looked up by kintone. */
export function meetingRecord(meeting: SampleMeeting): RecordValues {
  const { fiscalYear, month } = graphValues(meeting.heldOn);
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
      {
        [CODE.personCode]: meeting.principal,
        [CODE.role]: ATTENDANCE_ROLE.principal,
      },
      ...meeting.companions.map((companion) => ({
        [CODE.personCode]: companion,
        [CODE.role]: ATTENDANCE_ROLE.companion,
      })),
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
