import { describe, expect, it } from "vitest";
import {
  activitiesOf,
  byDate,
  heldIn,
  isCounted,
  rankOn,
  times,
  unique,
} from "./count-naively";
import { EXPECTED_YEARS } from "./expected-figures";
import type { SampleActivity } from "../../src/sample/records/sample-activity";

const ONE_ON_ONE = "幹部職・管理職1on1ミーティング";

describe.each(EXPECTED_YEARS)("sample of $fiscalYear", (year) => {
  const { fiscalYear } = year;

  it("has the published meetings, attendances and people of each rank", () => {
    const [section] = year.sections;
    const meetings = heldIn(fiscalYear);
    const ranks = section?.byRank?.map(({ rank }) => {
      const ofRank = meetings.filter(
        ({ heldOn, principal }) => rankOn(heldOn, principal) === rank,
      );
      return {
        rank,
        total: ofRank.length,
        distinct: unique(ofRank.map(({ principal }) => principal)).length,
      };
    });
    expect(meetings).toHaveLength(section?.count ?? 0);
    expect(ranks).toEqual(section?.byRank);
  });

  it.each(year.sections.filter(({ title }) => title !== ONE_ON_ONE))(
    "has the published count and lines of $title",
    ({ title, count, lines, footnote }) => {
      const all = activitiesOf(fiscalYear, title);
      const counted = all.filter(isCounted);
      const reasons = unique(
        all.flatMap(({ exclusionReason }) => exclusionReason ?? []),
      );
      expect(times(counted)).toBe(count);
      expect(reasons).toEqual(footnote === undefined ? [] : [footnote]);
      if (lines !== undefined) expect(linesOf(counted)).toEqual(sorted(lines));
    },
  );

  it("has the published topics of each division", () => {
    const { topics } = sectionOf(year, "その他協議、相談案件");
    const counted = activitiesOf(fiscalYear, "その他協議、相談案件");
    const divisions = unique(counted.map(divisionOf));
    const found = divisions.map((division) => {
      const own = counted.filter((each) => divisionOf(each) === division);
      const printed = own.filter(({ isPublished }) => isPublished);
      return {
        division,
        topics: unique(printed.map(({ title }) => title)),
        ...(printed.length < own.length ? { andMore: true } : {}),
      };
    });
    expect(found).toEqual(topics);
  });

  it("lists the published days of the working groups", () => {
    const all = activitiesOf(fiscalYear, "ワーキンググループ等への支援");
    for (const { heading, items } of year.details) {
      const own = all.filter(({ detailHeading }) => detailHeading === heading);
      expect(byDate(own).map(itemOf)).toEqual(items);
    }
    expect(unique(all.map(({ detailHeading }) => detailHeading)).length).toBe(
      year.details.length,
    );
  });

  it("has the published visits to other cities", () => {
    const visits = activitiesOf(fiscalYear, "他市視察").map((visit) => ({
      from: visit.from,
      ...(visit.to === undefined ? {} : { to: visit.to }),
      label: visit.title,
      by: visit.divisions?.join("、"),
    }));
    const section = year.sections.find(({ title }) => title === "他市視察");
    expect(visits).toEqual(section?.visits ?? []);
  });
});

/** Several divisions are published as the first one ほか. */
const divisionOf = ({ divisions: [first, ...others] = [] }: SampleActivity) =>
  others.length === 0 ? first : `${first}ほか`;

const sectionOf = (
  { sections }: (typeof EXPECTED_YEARS)[number],
  wanted: string,
) => {
  const section = sections.find(({ title }) => title === wanted);
  if (section === undefined) throw new Error(`No such section: ${wanted}`);
  return section;
};

const sorted = <Line extends { readonly label: string }>(
  lines: readonly Line[],
) => [...lines].sort((a, b) => (a.label < b.label ? -1 : 1));

const linesOf = (activities: readonly SampleActivity[]) => {
  const labels = unique(activities.map(({ summaryLine }) => summaryLine ?? ""));
  return sorted(
    labels.map((label) => {
      const own = activities.filter(({ summaryLine }) => summaryLine === label);
      const parts = unique(own.flatMap(({ part }) => part ?? []));
      return {
        label,
        count: times(own),
        ...(parts.length === 0
          ? {}
          : {
              parts: Object.fromEntries(
                parts.map((part) => [
                  part,
                  times(own.filter((each) => each.part === part)),
                ]),
              ),
            }),
      };
    }),
  );
};

const itemOf = (activity: SampleActivity) => ({
  on: whenOf(activity),
  what: activity.title,
  ...(activity.count === undefined ? {} : { count: activity.count }),
  ...(activity.remark === undefined ? {} : { remark: activity.remark }),
  ...(activity.standing === "掲載のみ" ? { isListedOnly: true } : {}),
});

const whenOf = ({ datePrecision, from, isOpen }: SampleActivity): string => {
  if (datePrecision === "年度") return "";
  if (datePrecision === "月") return `${from.slice(0, 7)}${isOpen ? "～" : ""}`;
  return from;
};
