import type { Settings } from "../../../src/settings/settings";
import { means, normal, text } from "./cell-readings";
import type { RawRecord } from "./raw-record";

/** Somebody on a meeting, as far as figures rest on it. */
export interface Participant {
  readonly identity: string | undefined;
  readonly division: string;
  readonly rank: string;
  readonly role: string;
}

type Codes = NonNullable<Settings["sources"]["meetings"]>["fields"];

/** The rows of the table, or the record as the only one. */
export const participantsOf = (
  meeting: RawRecord,
  codes: Codes,
  { principal }: Settings["choices"]["role"],
): readonly Participant[] => {
  const cell = meeting[codes.attendances ?? ""];
  const rows =
    cell?.type === "SUBTABLE"
      ? (cell.value as { value: RawRecord }[]).map(({ value }) => value)
      : [meeting];
  return rows
    .flatMap((row) => peopleIn(row, codes))
    .filter((row) => isSomebody(row) || means(row.role, principal));
};

/** Rank, division and role of a row are those of the first of its users. */
const peopleIn = (row: RawRecord, codes: Codes): readonly Participant[] => {
  const rest = {
    division: text(row, codes.division),
    rank: text(row, codes.rank),
    role: text(row, codes.role),
  };
  const users =
    [codes.attendances, codes.personCode, codes.personName]
      .map((code) => usersIn(row, code))
      .find((found) => found.length > 0) ?? [];
  const isSelection = usersIn(row, codes.attendances).length > 0;
  const [user, ...others] = users;
  const isAlone = !isSelection && others.length === 0;
  const number = isAlone ? written(row, codes.personCode) : "";
  const name = isAlone ? written(row, codes.personName) : "";
  const key = number || (user?.code ?? "");
  return [
    {
      identity: key || (name === "" ? undefined : `@${name}`),
      ...rest,
    },
    ...others.map(({ code }) => ({
      identity: code,
      division: "",
      rank: "",
      role: "",
    })),
  ];
};

const usersIn = (row: RawRecord, code: string | undefined) => {
  const cell = row[code ?? ""];
  return cell?.type === "USER_SELECT"
    ? (cell.value as readonly { readonly code: string }[])
    : [];
};

const written = (row: RawRecord, code: string | undefined): string =>
  row[code ?? ""]?.type === "USER_SELECT" ? "" : normal(text(row, code));

export const isSomebody = ({
  identity,
  rank,
  division,
}: Participant): boolean =>
  identity !== undefined || rank !== "" || division !== "";
