import type { Attendance, Meeting } from "../../domain/meeting";
import type { LoadedRows } from "../sources/loaded-rows";
import type { YieldToPage } from "../page/yield-to-page";

/** Rows that are turned at once: a few milliseconds. */
const STEP = 500;

type MeetingRow = LoadedRows["meetings"][number];
type ActivityRow = LoadedRows["activities"][number];

/** A row of a meeting with something else for each of its attendances. */
type RowWith<Each> = Omit<MeetingRow, "value"> & {
  readonly value?: Omit<Meeting, "attendances"> & {
    readonly attendances: readonly Each[];
  };
};

/** Some of the rows, and the attendances that no line before had. */
interface Line {
  readonly attendances: readonly Attendance[];
  /** Attendances by their places among those of all lines. */
  readonly meetings: readonly RowWith<number>[];
  readonly activities: readonly ActivityRow[];
}

/**
 * Rows as lines of JSON, each made when it is asked for: one piece would stop
 * the page for long. Attendances are most of what rows hold, and the same ones
 * are at many meetings: each is written once.
 */
export async function* rowLines(
  rows: LoadedRows,
  pause: YieldToPage,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...rows, meetings: [], activities: [] })}\n`;
  const places = new Map<Attendance, number>();
  const { meetings, activities } = rows;
  const most = Math.max(meetings.length, activities.length);
  for (let start = 0; start < most; start += STEP) {
    await pause();
    const attendances: Attendance[] = [];
    const placeOf = (attendance: Attendance): number => {
      const known = places.get(attendance);
      if (known !== undefined) return known;
      attendances.push(attendance);
      places.set(attendance, places.size);
      return places.size - 1;
    };
    const line: Line = {
      meetings: meetings
        .slice(start, start + STEP)
        .map((row) => withAttendances(row, placeOf)),
      activities: activities.slice(start, start + STEP),
      attendances,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

/**
 * The rows of rowLines(), read in steps; attendances that were one are one again.
 * @throws SyntaxError for any other lines
 */
export const rowsOfLines = async (
  lines: AsyncIterable<string>,
  pause: YieldToPage,
): Promise<LoadedRows> => {
  const meetings: MeetingRow[] = [];
  const activities: ActivityRow[] = [];
  const attendances: Attendance[] = [];
  let first: LoadedRows | undefined;
  for await (const text of lines) {
    if (first === undefined) {
      first = JSON.parse(text) as LoadedRows;
      continue;
    }
    await pause();
    const line = JSON.parse(text) as Line;
    attendances.push(...line.attendances);
    const attendanceAt = (place: number): Attendance => {
      const attendance = attendances[place];
      if (attendance === undefined) throw new SyntaxError("A line is missing.");
      return attendance;
    };
    for (const row of line.meetings)
      meetings.push(withAttendances(row, attendanceAt));
    activities.push(...line.activities);
  }
  if (first === undefined) throw new SyntaxError("There are no lines.");
  return { ...first, meetings, activities };
};

const withAttendances = <From, To>(
  row: RowWith<From>,
  change: (attendance: From) => To,
): RowWith<To> =>
  row.value === undefined
    ? (row as RowWith<never>)
    : {
        ...row,
        value: {
          ...row.value,
          attendances: row.value.attendances.map((each) => change(each)),
        },
      };

/** A text that comes in pieces, line by line; each ends with a line feed. */
export async function* linesOf(
  pieces: AsyncIterable<string>,
): AsyncGenerator<string> {
  let begun = "";
  for await (const piece of pieces) {
    const lines = (begun + piece).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
}
