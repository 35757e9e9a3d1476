import type { Attendance } from "../../domain/meeting";

/** More than the different people of a city with their posts; a bound, so that a tab left open stays small. */
const MOST = 20_000;

const known = new Map<string, Attendance>();

/**
 * One for all that are equal: somebody comes to many meetings, and attendances
 * are most of what the rows of a year hold.
 */
export const sharedAttendance = (attendance: Attendance): Attendance => {
  const { person, division, rank, role } = attendance;
  const key = JSON.stringify([
    person?.code,
    person?.name,
    division,
    rank,
    role,
  ]);
  const shared = known.get(key);
  if (shared !== undefined) return shared;
  if (known.size >= MOST) known.clear();
  known.set(key, attendance);
  return attendance;
};
