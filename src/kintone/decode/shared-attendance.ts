import type { Attendance } from "../../domain/meeting";

/** More than the different people of a city with their posts; a bound, so that a tab left open stays small. */
const MOST = 20_000;

/** By whom they name: somebody has few posts. */
const known = new Map<string, Attendance[]>();
let size = 0;

/**
 * One for all that are equal: somebody comes to many meetings, and attendances
 * are most of what the rows of a year hold.
 */
export const sharedAttendance = (attendance: Attendance): Attendance => {
  const { person } = attendance;
  // Texts of the record as they are: to make another one for each of them takes long.
  const who = person?.code ?? person?.name ?? "";
  const alike = known.get(who);
  const shared = alike?.find((each) => isEqual(each, attendance));
  if (shared !== undefined) return shared;
  if (size >= MOST) {
    known.clear();
    size = 0;
  }
  const posts = known.get(who);
  if (posts === undefined) known.set(who, [attendance]);
  else posts.push(attendance);
  size += 1;
  return attendance;
};

const isEqual = (one: Attendance, other: Attendance): boolean =>
  one.role === other.role &&
  one.rank === other.rank &&
  one.division === other.division &&
  one.person?.code === other.person?.code &&
  one.person?.name === other.person?.name;
