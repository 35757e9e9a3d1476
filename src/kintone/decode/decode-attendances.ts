import type { Attendance } from "../../domain/meeting";
import type { Person } from "../../domain/person";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { RecordChoices } from "../../fields/record-choices";
import { omitBlank } from "./omit-blank";
import type { RecordReader } from "./record-reader";
import { sharedAttendance } from "./shared-attendance";

type Reader = RecordReader<MeetingFieldName>;

/**
 * Who took part, from a table of participants, from a user selection on the
 * record, or from a person's fields on the record. Where roles are not entered
 * the first person is the principal. Rank and division beside a user selection
 * are those of its first user. Someone without an identity is an attendance
 * too: it counts in のべ (domain: counting rule 4).
 */
export const decodeAttendances = (
  reader: Reader,
  choices: RecordChoices,
): readonly Attendance[] => {
  const isTable = reader.typeOf("attendances") === "SUBTABLE";
  const rows = isTable ? reader.rows("attendances") : [reader];
  const entries = rows
    .map((row) => decodeRow(row, choices))
    .filter((row) => !isBlank(row));
  const hasRoles = entries.some(({ role }) => role !== undefined);
  const roleOf = (entry: Entry): Attendance["role"] => {
    if (hasRoles) return entry.role ?? "companion";
    return entry === entries[0] ? "principal" : "companion";
  };
  return entries.flatMap((entry) => {
    const [first, ...others] = entry.people;
    const all: readonly Attendance[] = [
      {
        ...omitBlank({
          person: first,
          division: entry.division,
          rank: entry.rank,
        }),
        role: roleOf(entry),
      },
      ...others.map((person) => ({ person, role: "companion" as const })),
    ];
    return all.map(sharedAttendance);
  });
};

interface Entry {
  readonly people: readonly Person[];
  readonly division: string | undefined;
  readonly rank: string | undefined;
  readonly role: Attendance["role"] | undefined;
}

const decodeRow = (row: Reader, choices: RecordChoices): Entry => ({
  people: decodePeople(row),
  division: row.text("division"),
  rank: row.text("rank"),
  role: decodeRole(row, choices),
});

/**
 * Who a row names: the users of the participants' selection, or one person by
 * code and name. Code and name may be fields of different types: each row is
 * identified by what it has (domain: counting rule 4), so that a row without a
 * user is still someone by number or name. A number or name beside one user is
 * that user's; beside several it can't be told whose it is.
 */
export const decodePeople = (row: Reader): readonly Person[] => {
  const { field, users } = selectedUsers(row);
  if (field === "attendances" || users.length > 1) return users;
  const person = {
    ...users[0],
    ...omitBlank({
      code: textOf(row, "personCode"),
      name: textOf(row, "personName"),
    }),
  };
  return Object.keys(person).length === 0 ? [] : [person];
};

/** Fields in which users may be selected. */
export type UserField = "attendances" | "personCode" | "personName";

const USER_FIELDS: readonly UserField[] = [
  "attendances",
  "personCode",
  "personName",
];

/** The users of a row, and the first field of it that has any. */
export const selectedUsers = (
  row: Reader,
): { readonly field?: UserField; readonly users: readonly Person[] } => {
  for (const field of USER_FIELDS) {
    const users = row.typeOf(field) === "USER_SELECT" ? row.people(field) : [];
    if (users.length > 0) return { field, users };
  }
  return { users: [] };
};

const textOf = (row: Reader, name: MeetingFieldName): string | undefined =>
  row.typeOf(name) === "USER_SELECT" ? undefined : row.text(name);

/** An unknown role is reported and never makes a principal. */
const decodeRole = (
  row: Reader,
  choices: RecordChoices,
): Attendance["role"] | undefined => {
  const role = row.meaning("role", choices.role);
  if (role !== "unknown") return role;
  row.noteUnreadable("role");
  return "companion";
};

/** kintone's forms leave an empty row in a table that nobody filled in. */
const isBlank = ({ people, division, rank, role }: Entry): boolean =>
  people.length === 0 &&
  division === undefined &&
  rank === undefined &&
  role !== "principal";
