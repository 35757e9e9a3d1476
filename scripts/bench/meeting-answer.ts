import type { Meeting } from "../../src/domain/meeting";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { RECORD_CHOICES } from "../../src/fields/record-choices";

const CODE = FIELD_CODES.meetings;
const ROLE = RECORD_CHOICES.role.meanings;
const STATUS = RECORD_CHOICES.status.meanings;

/** Values of a meeting's record by field code, each with the type of its field; rows of the table likewise. */
export const fieldsOfMeeting = (meeting: Meeting) => ({
  [CODE.heldOn]: field("DATE", meeting.heldOn),
  [CODE.startTime]: field("TIME", meeting.startTime ?? null),
  [CODE.mode]: field("DROP_DOWN", meeting.mode ?? null),
  [CODE.status]: field(
    "DROP_DOWN",
    meeting.status === "held" ? STATUS.held : STATUS.planned,
  ),
  [CODE.advisers]: field("CHECK_BOX", meeting.advisers),
  [CODE.theme]: field("SINGLE_LINE_TEXT", meeting.theme ?? ""),
  [CODE.themeCategory]: field("DROP_DOWN", meeting.themeCategory ?? null),
  [CODE.attendances]: field(
    "SUBTABLE",
    meeting.attendances.map(({ person, division, rank, role }, row) => ({
      id: `${meeting.recordId}${row}`,
      value: {
        [CODE.personCode]: field("SINGLE_LINE_TEXT", person?.code ?? ""),
        [CODE.personName]: field("SINGLE_LINE_TEXT", person?.name ?? ""),
        [CODE.division]: field("SINGLE_LINE_TEXT", division ?? ""),
        [CODE.rank]: field("DROP_DOWN", rank ?? ""),
        [CODE.role]: field(
          "DROP_DOWN",
          role === "principal" ? ROLE.principal : ROLE.companion,
        ),
      },
    })),
  ),
});

const field = <Value>(type: string, value: Value) => ({ type, value });

/** What kintone answers for the meetings (kintone: GET records). */
export const answerOf = (meetings: readonly Meeting[]): string =>
  JSON.stringify({
    records: meetings.map((meeting) => ({
      $id: field("__ID__", meeting.recordId),
      $revision: field("__REVISION__", "1"),
      ...fieldsOfMeeting(meeting),
    })),
    totalCount: null,
  });
