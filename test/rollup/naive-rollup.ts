/* eslint-disable max-statements, @typescript-eslint/no-non-null-assertion -- one plain list of definitions, to be read beside the domain */
import type { Activity } from "../../src/domain/activity";
import type { CalendarMonth } from "../../src/domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../src/domain/meeting";
import type {
  CountingRules,
  SectionRule,
} from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";

/**
 * The counting rules once more, as plainly as they can be written: filters and
 * sets over the records for every single cell, none of the product's code.
 * Slow, and easy to check against the domain by eye.
 */
export const naiveRollup = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
) => {
  const months = Array.from({ length: 12 }, (_, index) => {
    const zeroBased = rules.fiscalYearStartMonth - 1 + index;
    const year = fiscalYear + Math.floor(zeroBased / 12);
    return `${year}-${String((zeroBased % 12) + 1).padStart(2, "0")}` as CalendarMonth;
  });
  const isInYear = (date: string) =>
    (months as string[]).includes(date.slice(0, 7));
  const lastDay = endOfMonth(months[11]!);
  const wanted = input.asOf ?? input.summary?.asOf ?? lastDay;
  const asOf = wanted < lastDay ? wanted : lastDay;

  const allMeetings = once(input.meetings).filter((m) => isInYear(m.heldOn));
  const meetings = allMeetings.filter(
    (m) => m.status === "held" && m.heldOn <= asOf,
  );
  const counting = (m: Meeting) =>
    rules.attendanceRule === "principal"
      ? [principal(m)]
      : m.attendances.filter(isSomebody);
  const rankOf = (a: Attendance) => rankLabel(a.rank, rules);

  const measures = (
    isMeeting: (m: Meeting) => boolean,
    isAttendance: (a: Attendance, m: Meeting) => boolean,
  ) => {
    const rows = meetings.flatMap((m) =>
      counting(m).filter((a) => isAttendance(a, m)),
    );
    return {
      count: meetings.filter(isMeeting).length,
      totalAttendance: rows.length,
      distinctAttendees: new Set(
        rows.map(identity).filter((id) => id !== undefined),
      ).size,
    };
  };
  const rankMeasures = (
    key: string | null,
    isMonth: (m: Meeting) => boolean = () => true,
  ) => ({
    key,
    ...measures(
      (m) => isMonth(m) && rankOf(principal(m)) === key,
      (a, m) => isMonth(m) && rankOf(a) === key,
    ),
  });
  const unset = rankMeasures(null);
  const rankKeys = [
    ...rules.ranks.map(({ label }) => label),
    ...(unset.count + unset.totalAttendance > 0 ? [null] : []),
  ];
  const byRank = rankKeys.map((key) => rankMeasures(key));
  const all = measures(
    () => true,
    () => true,
  );
  const isBegun = (month: string) => `${month}-01` <= asOf;
  /** Figures of a month, each null after 基準日. */
  const until = <Figures extends object>(month: string, figures: Figures) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [
        name,
        isBegun(month) ? (value as unknown) : null,
      ]),
    ) as { [Name in keyof Figures]: number | null };
  const byMonth = months.map((month) => {
    const isMonth = (m: Meeting) => m.heldOn.startsWith(month);
    return {
      month,
      ...until(
        month,
        measures(isMonth, (_, m) => isMonth(m)),
      ),
      byRank: rankKeys.map((key) => ({
        ...until(month, rankMeasures(key, isMonth)),
        key,
      })),
    };
  });

  /** Rows of a table by the texts of meetings and of attendances. */
  const table = (
    textsOf: (m: Meeting) => readonly (string | undefined)[],
    attendanceTextsOf: (
      a: Attendance,
      m: Meeting,
    ) => readonly (string | undefined)[],
    mentions: readonly (string | undefined)[],
    preferred: readonly string[] = [],
  ) => {
    return [...keysOf(mentions), ""]
      .filter((key, index, keys) => keys.indexOf(key) === index)
      .map((key) => ({
        key: key === "" ? null : spelling(key, mentions, preferred),
        ...measures(
          (m) => keysOf(textsOf(m)).includes(key),
          (a, m) => keysOf(attendanceTextsOf(a, m)).includes(key),
        ),
      }))
      .filter((row) => row.count + row.totalAttendance > 0)
      .sort(
        (a, b) =>
          Number(a.key === null) - Number(b.key === null) ||
          b.count - a.count ||
          b.totalAttendance - a.totalAttendance ||
          (a.key! < b.key! ? -1 : 1),
      );
  };
  const ofMeeting = (
    textsOf: (m: Meeting) => readonly (string | undefined)[],
    preferred: readonly string[] = [],
  ) =>
    table(
      textsOf,
      (_, m) => textsOf(m),
      meetings.flatMap((m) => textsOf(m)),
      preferred,
    );

  const people = [
    ...new Set(
      meetings
        .flatMap(counting)
        .map(identity)
        .filter((id) => id !== undefined),
    ),
  ];
  const visits = people.map((id) =>
    meetings
      .filter((m) => counting(m).some((a) => identity(a) === id))
      .map((m) => m.heldOn)
      .sort(),
  );
  const visitCount = visits.flat().length;
  const slots = input.summary?.monthlySlots;
  const slotsIn = (month: string) =>
    slots !== undefined &&
    slots.count > 0 &&
    month >= slots.from &&
    isBegun(month)
      ? slots.count
      : null;
  const slotMonths = byMonth.filter(({ month }) => slotsIn(month) !== null);
  const sessions = (input.summary?.councilSessions ?? []).filter(
    ({ from, to }) => from <= to,
  );
  const isInside = (month: string) =>
    sessions.some(
      ({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7),
    );
  const possible = byMonth.filter(
    ({ month }) =>
      isBegun(month) && (slots === undefined || month >= slots.from),
  );
  const inside = possible.filter(({ month }) => isInside(month));
  const outside = possible.filter(({ month }) => !isInside(month));

  const activities = once(input.activities)
    .filter((a) => isInYear(whenOf(a)))
    .sort(byDate);
  const isLate = ({ period }: Activity) =>
    ({
      day: (from: string) => from > asOf,
      month: (from: string) => from > asOf.slice(0, 7),
      fiscalYear: () => `${months[0]}-01` > asOf,
    })[period.precision](period.precision === "fiscalYear" ? "" : period.from);
  const sectionOf = (a: Activity) =>
    rules.sections.find(
      (s) =>
        s.source === "activities" &&
        s.recordValues.some(
          (value) =>
            normal(value) !== "" && normal(value) === normal(a.section),
        ),
    );
  const heldOnes = activities.filter((a) => a.status === "held");
  const excluded = heldOnes.filter((a) => a.standing === "excluded");
  const late = heldOnes.filter((a) => a.standing !== "excluded" && isLate(a));
  const rest = heldOnes.filter((a) => a.standing !== "excluded" && !isLate(a));
  const unclassified = rest.filter((a) => sectionOf(a) === undefined);
  const placed = rest.filter((a) => sectionOf(a) !== undefined);
  const counted = placed.filter((a) => a.standing === "counted");
  const listedOnly = placed.filter((a) => a.standing === "listedOnly");

  const lines = (rule: SectionRule, own: readonly Activity[]) =>
    groups(
      own,
      (a) => [a.summaryLine],
      rule.summaryLines,
      rule.summaryLines,
    ).map(({ key, items }) => ({
      label: key,
      count: times(items),
      parts: items.every((a) => normal(a.part) === "")
        ? []
        : groups(items, (a) => [a.part], rule.partOrder, rule.partOrder).map(
            (part) => ({ label: part.key, count: times(part.items) }),
          ),
      activities: items,
    }));
  const sections = rules.sections
    .filter((rule) => {
      const names = [rule.id, rule.title, ...rule.recordValues].map(normal);
      const hasText = (input.summary?.commentary ?? []).some(
        (text) =>
          text.section !== undefined &&
          names.includes(normal(text.section)) &&
          (text.fiscalYear === undefined || text.fiscalYear === fiscalYear) &&
          text.text.trim() !== "",
      );
      return (
        hasText ||
        (rule.source === "meetings" && meetings.length > 0) ||
        placed.some((a) => sectionOf(a) === rule)
      );
    })
    .map((rule, index) => {
      const own = counted.filter((a) => sectionOf(a) === rule);
      const isOfMeetings = rule.source === "meetings";
      const monthsOf = (month: string) =>
        isOfMeetings
          ? meetings.filter((m) => m.heldOn.startsWith(month)).length
          : times(
              own.filter(
                (a) =>
                  a.period.precision !== "fiscalYear" &&
                  a.period.from.startsWith(month),
              ),
            );
      return {
        no: String(index + 1).padStart(2, "0"),
        rule,
        count: {
          none: null,
          meetings: meetings.length,
          activities: times(own),
        }[rule.source],
        lines: lines(rule, own),
        details: detailGroups(
          placed.filter((a) => sectionOf(a) === rule),
          rule,
        ),
        footnotes: groups(
          excluded.filter(
            (a) => sectionOf(a) === rule && normal(a.exclusionReason) !== "",
          ),
          (a) => [a.exclusionReason],
        ).map(({ key, items }) => ({
          text: key,
          recordIds: items.map(({ recordId }) => recordId),
        })),
        countWithoutMonth: times(
          own.filter((a) => a.period.precision === "fiscalYear"),
        ),
        byMonth: months.map((month) => ({
          month,
          ...until(month, { count: monthsOf(month) }),
          ...(rule.source === "none" ? { count: null } : {}),
        })),
      };
    });
  const activityTable = (
    textsOf: (a: Activity) => readonly (string | undefined)[],
    preferred: readonly string[] = [],
  ) =>
    groups(counted, textsOf, [], preferred)
      .map(({ key, items }) => ({ key, count: times(items) }))
      .sort(
        (a, b) =>
          Number(a.key === null) - Number(b.key === null) ||
          b.count - a.count ||
          (a.key! < b.key! ? -1 : 1),
      );

  const leftOut = (status: string) =>
    allMeetings.filter((m) => m.status === status).length;
  const afterAsOf = allMeetings.filter(
    (m) => m.status === "held" && m.heldOn > asOf,
  ).length;
  const unread =
    input.unreadable.meetings +
    input.unreadable.activities +
    (input.unreadableInYear?.get(fiscalYear) ?? 0);
  const adviserNames = input.advisers.map(({ name }) => name);
  return {
    fiscalYear,
    firstDay: `${months[0]}-01`,
    lastDay,
    asOf,
    meetings: {
      ...all,
      byRank,
      byMonth,
      byDimension: {
        adviser: ofMeeting((m) => m.advisers, adviserNames),
        division: table(
          (m) => [principal(m).division],
          (a) => [a.division],
          meetings.flatMap((m) =>
            [principal(m), ...counting(m)].map((a) => a.division),
          ),
        ),
        themeCategory: ofMeeting((m) => [m.themeCategory]),
        mode: ofMeeting((m) => [m.mode]),
      },
      distinctAcrossRanks:
        byRank.reduce((sum, row) => sum + row.distinctAttendees, 0) -
        all.distinctAttendees,
      repeatUse: {
        meetingsPerPerson:
          people.length === 0 ? null : visitCount / people.length,
        distribution: {
          once: visits.filter((days) => days.length === 1).length,
          twice: visits.filter((days) => days.length === 2).length,
          threeOrMore: visits.filter((days) => days.length > 2).length,
        },
        byMonth: months.map((month) => ({
          month,
          ...until(month, {
            firstTime: visits.filter((days) => days[0]!.startsWith(month))
              .length,
            returning: visits
              .flatMap((days) => days.slice(1))
              .filter((day) => day.startsWith(month)).length,
          }),
        })),
      },
      ...(slotMonths.length === 0
        ? {}
        : {
            utilisation: {
              byMonth: byMonth.map(({ month, count }) => ({
                month,
                count,
                slots: slotsIn(month),
                utilisationRate:
                  slotsIn(month) === null ? null : count! / slotsIn(month)!,
              })),
              slots: slotMonths.length * slots!.count,
              held: sum(slotMonths.map(({ count }) => count!)),
              utilisationRate:
                sum(slotMonths.map(({ count }) => count!)) /
                (slotMonths.length * slots!.count),
            },
          }),
      ...(months.some(isInside)
        ? {
            councilEffect: {
              monthsInside: inside.length,
              monthsOutside: outside.length,
              meanInside: mean(inside.map(({ count }) => count!)),
              meanOutside: mean(outside.map(({ count }) => count!)),
            },
          }
        : {}),
    },
    meetingsLeftOut: {
      planned: leftOut("planned"),
      cancelled: leftOut("cancelled"),
      afterAsOf,
    },
    activitiesLeftOut: {
      listedOnly: listedOnly.length,
      planned: activities.filter((a) => a.status === "planned").length,
      cancelled: activities.filter((a) => a.status === "cancelled").length,
      excluded: excluded.length,
      afterAsOf: late.length,
    },
    sections,
    activitiesByDimension: {
      adviser: activityTable((a) => a.advisers, adviserNames),
      division: activityTable((a) => a.divisions),
      workingGroup: activityTable((a) => [a.workingGroup]),
      mode: activityTable((a) => [a.mode]),
    },
    periodsNotOver: counted.filter(({ period }) => {
      const closing = input.asOf ?? input.summary?.asOf ?? lastDay;
      if (period.precision === "fiscalYear") return lastDay > closing;
      const isForward = period.to !== undefined && period.to > period.from;
      const end: string = isForward ? period.to! : period.from;
      return period.precision === "day"
        ? end > closing
        : period.isOpen || endOfMonth(end) > closing;
    }),
    tally: {
      read: allMeetings.length + activities.length + unread,
      counted: meetings.length + counted.length,
      listedOnly: listedOnly.length,
      excluded:
        leftOut("planned") +
        leftOut("cancelled") +
        afterAsOf +
        (activities.length - heldOnes.length) +
        excluded.length +
        late.length,
      unclassified: unread + unclassified.length,
    },
  };
};

const once = <T extends { recordId: string }>(rows: readonly T[]): T[] =>
  rows.filter(
    (row, index) =>
      rows.findIndex(({ recordId }) => recordId === row.recordId) === index,
  );

/** The one radical of the random data that NFKC leaves is written out. */
const normal = (text: string | undefined) =>
  visible(text ?? "")
    .normalize("NFKC")
    .split(/\s/u)
    .join("")
    .replaceAll("⻑", "長");

const isUnusual = (text: string) => normal(text) !== text.split(/\s/u).join("");

const visible = (text: string) =>
  text
    .split(/\u00AD|[\u200B-\u200D]|\uFEFF|[\u{E0100}-\u{E01EF}]/u)
    .join("")
    .trim();

const isSomebody = (a: Attendance) =>
  identity(a) !== undefined ||
  normal(a.rank) !== "" ||
  normal(a.division) !== "";

const principal = (m: Meeting): Attendance =>
  m.attendances.filter(isSomebody).find((a) => a.role === "principal") ?? {
    role: "principal",
  };

const identity = ({ person }: Attendance) => {
  const code = normal(person?.code);
  if (code !== "") return `#${code}`;
  return normal(person?.name) === "" ? undefined : `@${normal(person?.name)}`;
};

const rankLabel = (text: string | undefined, { ranks }: CountingRules) => {
  if (normal(text) === "") return null;
  const is = (other: string) => normal(other) === normal(text);
  const rank =
    ranks.find(({ label }) => is(label)) ??
    ranks.find(({ synonyms }) => synonyms.some(is));
  return rank?.label ?? null;
};

/** Different meanings of a record's texts; "" alone when all are blank. */
const keysOf = (texts: readonly (string | undefined)[]) => {
  const keys = [...new Set(texts.map(normal))].filter((key) => key !== "");
  return keys.length === 0 ? [""] : keys;
};

const spelling = (
  key: string,
  mentions: readonly (string | undefined)[],
  preferred: readonly string[],
): string => {
  const wanted = preferred.filter((text) => normal(text) === key).at(-1);
  if (wanted !== undefined) return visible(wanted);
  const own = mentions.flatMap((text) =>
    text !== undefined && normal(text) === key ? [visible(text)] : [],
  );
  const frequency = (text: string) =>
    own.filter((other) => other === text).length;
  return own.sort(
    (a, b) =>
      frequency(b) - frequency(a) ||
      a.length - b.length ||
      Number(isUnusual(a)) - Number(isUnusual(b)) ||
      (a < b ? -1 : Number(a > b)),
  )[0]!;
};

/** Groups in preferred order, then first met, blank last. */
const groups = <T>(
  items: readonly T[],
  textsOf: (item: T) => readonly (string | undefined)[],
  order: readonly string[] = [],
  preferred: readonly string[] = [],
) => {
  const named = (item: T) => keysOf(textsOf(item));
  const keys = [...new Set(items.flatMap(named))];
  const wanted = [...new Set(order.map(normal))];
  const position = (key: string) => {
    if (key === "") return Infinity;
    const at = wanted.indexOf(key);
    return at < 0 ? wanted.length + keys.indexOf(key) : at;
  };
  return keys
    .sort((a, b) => position(a) - position(b))
    .map((key) => ({
      key:
        key === ""
          ? null
          : spelling(
              key,
              items.flatMap((item) => [...textsOf(item)]),
              preferred,
            ),
      items: items.filter((item) => named(item).includes(key)),
    }));
};

/** Headings where the earliest of their records' lines stands in the settings. */
const detailGroups = (own: readonly Activity[], rule: SectionRule) => {
  const wanted = rule.summaryLines.map(normal);
  const place = (items: readonly Activity[]) =>
    [...wanted, undefined].findIndex(
      (line) =>
        line === undefined || items.some((a) => normal(a.summaryLine) === line),
    );
  const found = groups(own, (a) => [a.detailHeading]);
  return [...wanted, undefined]
    .flatMap((_, position) =>
      found.filter(
        ({ key, items }) => key !== null && place(items) === position,
      ),
    )
    .concat(found.filter(({ key }) => key === null))
    .map(({ key, items }) => ({ heading: key, activities: items }));
};

const whenOf = ({ period }: Activity): string =>
  period.precision === "fiscalYear" ? period.within : period.from;

const byDate = (a: Activity, b: Activity): number => {
  const [x, y] = [a, b].map((each) =>
    each.period.precision === "fiscalYear" ? "9999-99" : whenOf(each),
  ) as [string, string];
  if (x !== y) return x < y ? -1 : 1;
  return Number(a.recordId) - Number(b.recordId);
};

const times = (activities: readonly Activity[]): number =>
  sum(
    activities.map(({ count }) =>
      Number.isInteger(count) && count >= 0 && count < 10_000 ? count : 1,
    ),
  );

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : sum(numbers) / numbers.length;

const endOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
