import type { Meeting } from "../../src/domain/meeting";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";

/** One row a meeting and one an attendance, as table libraries want them. */
export interface FlatMeeting {
  readonly month: string;
  readonly rank: string;
  readonly division: string;
  readonly adviser: string;
  readonly themeCategory: string;
  readonly mode: string;
}

export interface FlatAttendance extends FlatMeeting {
  readonly meeting: string;
  readonly person: string;
}

export const flatRows = (
  meetings: readonly Meeting[],
  rule: AttendanceRule,
): { meetings: FlatMeeting[]; attendances: FlatAttendance[] } => {
  const flatMeetings: FlatMeeting[] = [];
  const attendances: FlatAttendance[] = [];
  for (const meeting of meetings) {
    if (meeting.status !== "held") continue;
    const principal = meeting.attendances.find(
      ({ role }) => role === "principal",
    );
    const common = {
      month: meeting.heldOn.slice(0, 7),
      adviser: meeting.advisers[0] ?? "",
      themeCategory: meeting.themeCategory ?? "",
      mode: meeting.mode ?? "",
    };
    flatMeetings.push({
      ...common,
      rank: principal?.rank ?? "",
      division: principal?.division ?? "",
    });
    for (const attendance of meeting.attendances) {
      if (rule === "principal" && attendance !== principal) continue;
      attendances.push({
        ...common,
        meeting: meeting.recordId,
        person: attendance.person?.code ?? "",
        rank: attendance.rank ?? "",
        division: attendance.division ?? "",
      });
    }
  }
  return { meetings: flatMeetings, attendances };
};
