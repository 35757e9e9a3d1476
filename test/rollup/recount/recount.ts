import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Settings } from "../../../src/settings/settings";
import type { RawRecord, RawRecords } from "./raw-records";

const activities = FIELD_CODES.activities;
const meetings = FIELD_CODES.meetings;

/**
 * The counting rules once more, from records as kintone returns them: nothing
 * of the product between the record and the figure but the field codes.
 */
export const recount = (
  raw: RawRecords,
  settings: Settings,
  fiscalYear: number,
  asOf: string,
) => {
  const isInYear = (date: string) =>
    date >= `${fiscalYear}-04-01` && date <= `${fiscalYear + 1}-03-31`;

  const isMeeting = (m: RawRecord) =>
    text(m, meetings.heldOn) !== "" &&
    ["実施", "予約", "中止"].includes(normal(text(m, meetings.status)));
  const isHeld = (m: RawRecord) => normal(text(m, meetings.status)) === "実施";
  const all = raw.meetings
    .filter(isMeeting)
    .filter((m) => isInYear(text(m, meetings.heldOn)));
  const held = all.filter((m) => isHeld(m) && text(m, meetings.heldOn) <= asOf);
  const attended = held.map((meeting) => {
    const rows = attendances(meeting);
    const hasRoles = rows.some((row) => text(row, meetings.role) !== "");
    const principal = hasRoles
      ? rows.find(
          (row) => text(row, meetings.role) === "主参加者" && isSomebody(row),
        )
      : rows[0];
    const counting =
      settings.attendanceRule === "principal"
        ? [principal]
        : rows.filter(isSomebody);
    return {
      month: text(meeting, meetings.heldOn).slice(0, 7),
      principal,
      counting,
    };
  });
  const rankOf = (row: RawRecord | undefined) =>
    settings.ranks.find(({ label, synonyms }) =>
      [label, ...synonyms].includes(
        row ? normal(text(row, meetings.rank)) : "",
      ),
    )?.label ?? null;
  const figures = (
    of: readonly (typeof attended)[number][],
    isRank: (row: RawRecord | undefined) => boolean,
  ) => {
    const rows = of.flatMap(({ counting }) => counting).filter(isRank);
    return [
      of.filter(({ principal }) => isRank(principal)).length,
      rows.length,
      new Set(rows.map(identity).filter((id) => id !== undefined)).size,
    ];
  };

  const isActivity = (a: RawRecord) =>
    text(a, activities.from) !== "" &&
    text(a, activities.standing) !== "" &&
    text(a, activities.status) !== "検討中";
  const own = raw.activities
    .filter(isActivity)
    .filter((a) => isInYear(text(a, activities.from)));
  const sectionOf = (a: RawRecord) =>
    settings.sections.find(({ recordValues }) =>
      recordValues.includes(normal(text(a, activities.section))),
    );
  const isExcluded = (a: RawRecord) =>
    text(a, activities.standing) === "対象外";
  const isLate = (a: RawRecord) => {
    const from = text(a, activities.from);
    return (
      {
        年度: `${fiscalYear}-04-01` > asOf,
        月: from.slice(0, 7) > asOf.slice(0, 7),
      }[text(a, activities.datePrecision)] ?? from > asOf
    );
  };
  const hasTakenPlace = (a: RawRecord) =>
    ["実施", ""].includes(text(a, activities.status));
  const placed = own.filter(
    (a) => hasTakenPlace(a) && !isExcluded(a) && !isLate(a),
  );
  const known = placed.filter((a) => sectionOf(a) !== undefined);
  const counted = known.filter(
    (a) => text(a, activities.standing) === "集計対象",
  );

  // A record that can't be placed belongs to the year of its date, or to every year.
  const isOfYear = (date: string) => date === "" || isInYear(date);
  const unreadable =
    raw.meetings.filter(
      (m) => !isMeeting(m) && isOfYear(text(m, meetings.heldOn)),
    ).length +
    raw.activities.filter(
      (a) => !isActivity(a) && isOfYear(text(a, activities.from)),
    ).length;
  return {
    meetings: figures(attended, () => true),
    byRank: [...settings.ranks.map(({ label }) => label), null].map((rank) =>
      figures(attended, (row) => rankOf(row) === rank),
    ),
    byMonth: Array.from({ length: 12 }, (_, index) => {
      const month = `${fiscalYear + (index < 9 ? 0 : 1)}-${String(((index + 3) % 12) + 1).padStart(2, "0")}`;
      if (`${month}-01` > asOf) return [null, null, null];
      return figures(
        attended.filter((m) => m.month === month),
        () => true,
      );
    }),
    sections: Object.fromEntries(
      settings.sections
        .filter((rule) => known.some((a) => sectionOf(a) === rule))
        .map((rule) => [
          rule.id,
          counted
            .filter((a) => sectionOf(a) === rule)
            .reduce((sum, a) => sum + countOf(a), 0),
        ]),
    ),
    tally: {
      read: all.length + own.length + unreadable,
      counted: held.length + counted.length,
      listedOnly: known.length - counted.length,
      excluded: all.length - held.length + own.length - placed.length,
      unclassified: unreadable + placed.length - known.length,
    },
  };
};

const text = (record: RawRecord, code: string): string =>
  String(record[code]?.value ?? "").trim();

const normal = (words: string) =>
  words
    .normalize("NFKC")
    .replace(/\s|\u00AD|\u200B|[\u{E0100}-\u{E01EF}]/gu, "")
    .replaceAll("⻑", "長");

const attendances = (meeting: RawRecord): readonly RawRecord[] =>
  (meeting[meetings.attendances]?.value as { value: RawRecord }[])
    .map(({ value }) => value)
    .filter(
      (row) => isSomebody(row) || text(row, meetings.role) === "主参加者",
    );

const identity = (row: RawRecord | undefined): string | undefined => {
  if (row === undefined) return undefined;
  const code = normal(text(row, meetings.personCode));
  const name = normal(text(row, meetings.personName));
  if (code !== "") return code;
  return name === "" ? undefined : `@${name}`;
};

const isSomebody = (row: RawRecord): boolean =>
  identity(row) !== undefined ||
  text(row, meetings.rank) !== "" ||
  text(row, meetings.division) !== "";

const countOf = (activity: RawRecord): number => {
  const count = Number(text(activity, activities.count));
  const isEntered = text(activity, activities.count) !== "";
  return isEntered && Number.isInteger(count) && count >= 0 && count <= 9999
    ? count
    : 1;
};
