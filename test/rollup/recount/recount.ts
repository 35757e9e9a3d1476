import type { Settings } from "../../../src/settings/settings";
import { dateOf, means, normal, text } from "./cell-readings";
import type { Participant } from "./participants-of";
import { isSomebody, participantsOf } from "./participants-of";
import type { RawRecord } from "./raw-record";
import type { RawRecords } from "./raw-records";

/**
 * The counting rules once more, from records as kintone returns them: nothing
 * of the product between the record and the figure but the
 * settings' field codes and words.
 */
export const recount = (
  raw: RawRecords,
  settings: Settings,
  fiscalYear: number,
  asOf: string,
) => {
  const meetings = settings.sources.meetings?.fields ?? {};
  const activities = settings.sources.activities?.fields ?? {};
  const { choices } = settings;
  const months = Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(fiscalYear, settings.fiscalYearStartMonth - 1 + index))
      .toISOString()
      .slice(0, 7),
  );
  const first = `${months[0]}-01`;
  const last = `${months[11]}-31`;
  const isInYear = (date: string) =>
    date.length === 4
      ? Number(date) === fiscalYear
      : date >= first.slice(0, date.length) && date <= last;

  const heldOn = (m: RawRecord) => dateOf(m, meetings.heldOn);
  const isOf = (m: RawRecord, status: keyof typeof choices.status) =>
    meetings.status === undefined
      ? status === "held"
      : means(text(m, meetings.status), choices.status[status]);
  const isMeeting = (m: RawRecord) =>
    heldOn(m) !== "" &&
    (isOf(m, "held") || isOf(m, "planned") || isOf(m, "cancelled"));
  const all = raw.meetings.filter(isMeeting).filter((m) => isInYear(heldOn(m)));
  const held = all.filter((m) => isOf(m, "held") && heldOn(m) <= asOf);
  const attended = held.map((meeting) => {
    const rows = participantsOf(meeting, meetings, choices.role);
    const hasRoles = rows.some(({ role }) => role !== "");
    const principal = hasRoles
      ? rows.find(
          (row) => means(row.role, choices.role.principal) && isSomebody(row),
        )
      : rows[0];
    const counting =
      settings.attendanceRule === "principal"
        ? [principal]
        : rows.filter(isSomebody);
    return { month: heldOn(meeting).slice(0, 7), principal, counting };
  });
  const rankOf = (row: Participant | undefined) =>
    settings.ranks.find(({ label, synonyms }) =>
      [label, ...synonyms].includes(normal(row?.rank ?? "")),
    )?.label ?? null;
  const figures = (
    of: readonly (typeof attended)[number][],
    isRank: (row: Participant | undefined) => boolean,
  ) => {
    const rows = of.flatMap(({ counting }) => counting).filter(isRank);
    return [
      of.filter(({ principal }) => isRank(principal)).length,
      rows.length,
      new Set(rows.flatMap((row) => row?.identity ?? [])).size,
    ];
  };

  const from = (a: RawRecord) => dateOf(a, activities.from);
  const standing = (a: RawRecord) =>
    activities.standing === undefined
      ? "集計対象"
      : text(a, activities.standing);
  const state = (a: RawRecord) => text(a, activities.status);
  const isActivity = (a: RawRecord) =>
    from(a) !== "" && standing(a) !== "" && state(a) !== "検討中";
  const own = raw.activities
    .filter(isActivity)
    .filter((a) => isInYear(from(a)));
  const sectionOf = (a: RawRecord) =>
    settings.sections.find(({ recordValues }) =>
      recordValues.includes(normal(text(a, activities.section))),
    );
  const isLate = (a: RawRecord) => {
    const date = from(a);
    const said = text(a, activities.datePrecision);
    if (said === "年度" || date.length === 4) return first > asOf;
    return said === "月" || date.length === 7
      ? date.slice(0, 7) > asOf.slice(0, 7)
      : date > asOf;
  };
  const placed = own.filter(
    (a) =>
      ["実施", ""].includes(state(a)) && standing(a) !== "対象外" && !isLate(a),
  );
  const known = placed.filter((a) => sectionOf(a) !== undefined);
  const counted = known.filter((a) => standing(a) === "集計対象");

  // A record that can't be placed belongs to the year of its date, or to every year.
  const isOfYear = (date: string) => date === "" || isInYear(date);
  const unreadable =
    raw.meetings.filter((m) => !isMeeting(m) && isOfYear(heldOn(m))).length +
    raw.activities.filter((a) => !isActivity(a) && isOfYear(from(a))).length;
  return {
    meetings: figures(attended, () => true),
    byRank: [...settings.ranks.map(({ label }) => label), null].map((rank) =>
      figures(attended, (row) => rankOf(row) === rank),
    ),
    byMonth: months.map((month) => {
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
            .reduce((sum, a) => sum + countOf(text(a, activities.count)), 0),
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

const countOf = (entered: string): number => {
  const count = Number(entered);
  return entered !== "" &&
    Number.isInteger(count) &&
    count >= 0 &&
    count <= 9999
    ? count
    : 1;
};
