import type { Settings } from "../../../src/settings/settings";
import { dateOf, each, means, normal, text } from "./cell-readings";
import type { Participant } from "./participants-of";
import { isSomebody, participantsOf } from "./participants-of";
import type { RawRecord } from "./raw-record";
import type { YearOfRecords } from "./year-of-records";

/** The figures of the meetings, and what became of their records. */
export const recountMeetings = (
  records: readonly RawRecord[],
  settings: Settings,
  { months, asOf, isInYear }: YearOfRecords,
) => {
  const codes = settings.sources.meetings?.fields ?? {};
  const { choices } = settings;
  const heldOn = (m: RawRecord) => dateOf(m, codes.heldOn);
  const isOf = (m: RawRecord, status: keyof typeof choices.status) =>
    codes.status === undefined
      ? status === "held"
      : means(text(m, codes.status), choices.status[status]);
  const isMeeting = (m: RawRecord) =>
    heldOn(m) !== "" &&
    (isOf(m, "held") || isOf(m, "planned") || isOf(m, "cancelled"));
  const all = records.filter(isMeeting).filter((m) => isInYear(heldOn(m)));
  const held = all.filter((m) => isOf(m, "held") && heldOn(m) <= asOf);

  const attended = held.map((meeting) => {
    const rows = participantsOf(meeting, codes, choices.role);
    const hasRoles = rows.some(({ role }) => role !== "");
    const principal = hasRoles
      ? rows.find(
          (row) => means(row.role, choices.role.principal) && isSomebody(row),
        )
      : rows[0];
    return {
      month: heldOn(meeting).slice(0, 7),
      advisers: each(meeting, codes.advisers),
      principal,
      counting:
        settings.attendanceRule === "principal"
          ? [principal]
          : rows.filter(isSomebody),
    };
  });
  type Attended = (typeof attended)[number];
  type IsRow = (row: Participant | undefined) => boolean;
  const figures = (
    of: readonly Attended[],
    isPrincipal: IsRow = () => true,
    isRow: IsRow = isPrincipal,
  ) => {
    const rows = of.flatMap(({ counting }) => counting).filter(isRow);
    return [
      of.filter(({ principal }) => isPrincipal(principal)).length,
      rows.length,
      new Set(rows.flatMap((row) => row?.identity ?? [])).size,
    ];
  };
  const rankOf = (row: Participant | undefined) =>
    settings.ranks.find(({ label, synonyms }) =>
      [label, ...synonyms].map(normal).includes(normal(row?.rank ?? "")),
    )?.label ?? null;
  const divisionOf = (row: Participant | undefined) =>
    normal(row?.division ?? "");
  const byRank = [...settings.ranks.map(({ label }) => label), null].map(
    (rank) => figures(attended, (row) => rankOf(row) === rank),
  );
  const people = [
    ...new Set(
      attended.flatMap(({ counting }) =>
        counting.flatMap((row) => row?.identity ?? []),
      ),
    ),
  ];
  const visits = people.map(
    (one) =>
      attended.filter(({ counting }) =>
        counting.some((row) => row?.identity === one),
      ).length,
  );
  return {
    isMeeting,
    read: all.length,
    counted: held.length,
    leftOut: all.length - held.length,
    figures: {
      meetings: figures(attended),
      byRank,
      byMonth: months.map((month) =>
        `${month}-01` > asOf
          ? [null, null, null]
          : figures(attended.filter((m) => m.month === month)),
      ),
      byDivision: table(
        attended.flatMap(({ principal, counting }) =>
          [principal, ...counting].map(divisionOf),
        ),
        (division) => figures(attended, (row) => divisionOf(row) === division),
      ),
      byAdviser: table(
        attended.flatMap(({ advisers }) => advisers),
        (adviser) =>
          figures(
            attended.filter(({ advisers }) => advisers.includes(adviser)),
          ),
      ),
      acrossRanks:
        byRank.reduce((sum, [, , distinct = 0]) => sum + distinct, 0) -
        people.length,
      visits: [
        visits.filter((times) => times === 1).length,
        visits.filter((times) => times === 2).length,
        visits.filter((times) => times > 2).length,
      ],
      meetingsLeftOut: [
        all.filter((m) => isOf(m, "planned")).length,
        all.filter((m) => isOf(m, "cancelled")).length,
        all.filter((m) => isOf(m, "held") && heldOn(m) > asOf).length,
      ],
    },
  };
};

/** Figures by value; rows without any are left out. */
const table = (
  values: readonly string[],
  figuresOf: (value: string) => readonly number[],
) =>
  Object.fromEntries(
    [...new Set(values)]
      .map((value) => [value, figuresOf(value)] as const)
      .filter(([, [count = 0, total = 0]]) => count + total > 0),
  );
