import { describe, expect, it } from "vitest";
import { day, month } from "../../support/dates";
import { activity, attendee, input, rules, summary } from "../fixture";
import { many, person } from "../commentary/many-meetings";
import { hoursFigures } from "../../../src/rollup/quoting/hours-figures";
import { meetingFigures } from "../../../src/rollup/quoting/meeting-figures";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { lineOf, quotableOf, rows } from "./quoted-city";

/* Every figure that a sentence may quote of a small city, counted by hand from its five meetings and three activities. */
describe("what a sentence may quote", () => {
  const all = quotableOf(rows(), [2023], [2022]);

  it("is each figure of the year, with the words that mean it and the records behind it", () => {
    const ofYear = all.filter(
      ({ fiscalYear, change, value }) =>
        fiscalYear === 2023 && change === undefined && value !== 0,
    );
    expect(ofYear.map(lineOf)).toEqual([
      "2023 | meetings | count |  | 3 times |  | meeting fiscalYear=2023 measure=count",
      "2023 | meetings | totalAttendance |  | 3 people |  | meeting fiscalYear=2023 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 2 people |  | meeting fiscalYear=2023 measure=distinctAttendees",
      "2023 | meetings | count |  | 1 times | rank=部長級 | meeting fiscalYear=2023 rank=部長級 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | rank=部長級 | meeting fiscalYear=2023 rank=部長級 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | rank=部長級 | meeting fiscalYear=2023 rank=部長級 measure=distinctAttendees",
      "2023 | meetings | share |  | 0.333 rate | rank=部長級 | meeting fiscalYear=2023 rank=部長級",
      "2023 | meetings | count |  | 2 times | rank=課長級 | meeting fiscalYear=2023 rank=課長級 measure=count",
      "2023 | meetings | totalAttendance |  | 2 people | rank=課長級 | meeting fiscalYear=2023 rank=課長級 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | rank=課長級 | meeting fiscalYear=2023 rank=課長級 measure=distinctAttendees",
      "2023 | meetings | share |  | 0.667 rate | rank=課長級 | meeting fiscalYear=2023 rank=課長級",
      "2023 | meetings | count |  | 1 times | month=2023-04 | meeting fiscalYear=2023 month=2023-04 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | month=2023-04 | meeting fiscalYear=2023 month=2023-04 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | month=2023-04 | meeting fiscalYear=2023 month=2023-04 measure=distinctAttendees",
      "2023 | meetings | count |  | 1 times | month=2023-04+rank=課長級 | meeting fiscalYear=2023 month=2023-04 rank=課長級 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | month=2023-04+rank=課長級 | meeting fiscalYear=2023 month=2023-04 rank=課長級 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | month=2023-04+rank=課長級 | meeting fiscalYear=2023 month=2023-04 rank=課長級 measure=distinctAttendees",
      "2023 | meetings | count |  | 2 times | month=2023-05 | meeting fiscalYear=2023 month=2023-05 measure=count",
      "2023 | meetings | totalAttendance |  | 2 people | month=2023-05 | meeting fiscalYear=2023 month=2023-05 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 2 people | month=2023-05 | meeting fiscalYear=2023 month=2023-05 measure=distinctAttendees",
      "2023 | meetings | count |  | 1 times | month=2023-05+rank=部長級 | meeting fiscalYear=2023 month=2023-05 rank=部長級 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | month=2023-05+rank=部長級 | meeting fiscalYear=2023 month=2023-05 rank=部長級 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | month=2023-05+rank=部長級 | meeting fiscalYear=2023 month=2023-05 rank=部長級 measure=distinctAttendees",
      "2023 | meetings | count |  | 1 times | month=2023-05+rank=課長級 | meeting fiscalYear=2023 month=2023-05 rank=課長級 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | month=2023-05+rank=課長級 | meeting fiscalYear=2023 month=2023-05 rank=課長級 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | month=2023-05+rank=課長級 | meeting fiscalYear=2023 month=2023-05 rank=課長級 measure=distinctAttendees",
      "2023 | meetings | count |  | 3 times | adviser=宮崎 | meeting fiscalYear=2023 adviser=宮崎 measure=count",
      "2023 | meetings | totalAttendance |  | 3 people | adviser=宮崎 | meeting fiscalYear=2023 adviser=宮崎 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 2 people | adviser=宮崎 | meeting fiscalYear=2023 adviser=宮崎 measure=distinctAttendees",
      "2023 | meetings | share |  | 1 rate | adviser=宮崎 | meeting fiscalYear=2023 adviser=宮崎",
      "2023 | meetings | count |  | 1 times | division=第1課 | meeting fiscalYear=2023 division=第1課 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | division=第1課 | meeting fiscalYear=2023 division=第1課 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | division=第1課 | meeting fiscalYear=2023 division=第1課 measure=distinctAttendees",
      "2023 | meetings | share |  | 0.333 rate | division=第1課 | meeting fiscalYear=2023 division=第1課",
      "2023 | meetings | count |  | 1 times | themeCategory=窓口 | meeting fiscalYear=2023 themeCategory=窓口 measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | themeCategory=窓口 | meeting fiscalYear=2023 themeCategory=窓口 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | themeCategory=窓口 | meeting fiscalYear=2023 themeCategory=窓口 measure=distinctAttendees",
      "2023 | meetings | share |  | 0.333 rate | themeCategory=窓口 | meeting fiscalYear=2023 themeCategory=窓口",
      "2023 | meetings | count |  | 2 times | mode=対面 | meeting fiscalYear=2023 mode=対面 measure=count",
      "2023 | meetings | totalAttendance |  | 2 people | mode=対面 | meeting fiscalYear=2023 mode=対面 measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | mode=対面 | meeting fiscalYear=2023 mode=対面 measure=distinctAttendees",
      "2023 | meetings | share |  | 0.667 rate | mode=対面 | meeting fiscalYear=2023 mode=対面",
      "2023 | meetings | count |  | 1 times | mode=リモート | meeting fiscalYear=2023 mode=リモート measure=count",
      "2023 | meetings | totalAttendance |  | 1 people | mode=リモート | meeting fiscalYear=2023 mode=リモート measure=totalAttendance",
      "2023 | meetings | distinctAttendees |  | 1 people | mode=リモート | meeting fiscalYear=2023 mode=リモート measure=distinctAttendees",
      "2023 | meetings | share |  | 0.333 rate | mode=リモート | meeting fiscalYear=2023 mode=リモート",
      "2023 | meetings | meetingsPerPerson |  | 1.5 times |  | meeting fiscalYear=2023 measure=distinctAttendees",
      "2023 | meetings | once |  | 1 people |  | meeting fiscalYear=2023 visits=once",
      "2023 | meetings | twice |  | 1 people |  | meeting fiscalYear=2023 visits=twice",
      "2023 | meetings | slots |  | 4 times |  | ",
      "2023 | meetings | utilisationRate |  | 0.75 rate |  | meeting fiscalYear=2023",
      "2023 | meetings | meanInside |  | 2 times |  | ",
      "2023 | meetings | meanOutside |  | 1 times |  | ",
      "2023 | meetings | slotsPerMonth |  | 2 times |  | ",
      "2023 | meetings | meanPerMonth |  | 1.5 times |  | ",
      "2023 | meetings | busiestMonth |  | 2 times |  | meeting fiscalYear=2023 month=2023-05",
      "2023 | meetings | quietestMonth |  | 1 times |  | meeting fiscalYear=2023 month=2023-04",
      "2023 | meetings | hours |  | 3 hours |  | meeting fiscalYear=2023",
      "2023 | meetings | hoursPerMeeting |  | 1 hours |  | meeting fiscalYear=2023",
      "2023 | groups | count |  | 7 times |  | activity fiscalYear=2023 sectionId=groups",
      "2023 | groups | records |  | 2 records |  | activity fiscalYear=2023 sectionId=groups",
      "2023 | groups | participants |  | 12 people |  | activity fiscalYear=2023 sectionId=groups",
      "2023 | groups | count |  | 7 times | month=2023-05 | activity fiscalYear=2023 sectionId=groups month=2023-05",
      "2023 | groups | count |  | 7 times | summaryLine=協議 | activity fiscalYear=2023 sectionId=groups summaryLine=協議",
      "2023 | groups | participants |  | 12 people | summaryLine=協議 | activity fiscalYear=2023 sectionId=groups summaryLine=協議",
      "2023 | groups | count |  | 3 times | summaryLine=協議+part=実施 | activity fiscalYear=2023 sectionId=groups summaryLine=協議 part=実施",
      "2023 | groups | count |  | 4 times | summaryLine=協議+part=協議 | activity fiscalYear=2023 sectionId=groups summaryLine=協議 part=協議",
      "2023 | groups | count |  | 3 times | title=顔合わせ | activity fiscalYear=2023 sectionId=groups recordIds=77",
      "2023 | groups | participants |  | 12 people | title=顔合わせ | activity fiscalYear=2023 sectionId=groups recordIds=77",
    ]);
  });

  it("is 0, too: of each month and rank, and of no month behind 基準日", () => {
    const none = all.filter(
      ({ fiscalYear, change, value }) =>
        fiscalYear === 2023 && change === undefined && value === 0,
    );
    const months = new Set(
      all.flatMap(({ fiscalYear, names }) =>
        fiscalYear === 2023
          ? names.flatMap((name) => ("month" in name ? [name.month] : []))
          : [],
      ),
    );
    expect([...months]).toEqual(["2023-04", "2023-05"]);
    // 特別職 in the year (with its share) and two months, 部長級 in April, who came three times, and groups in April.
    expect(none).toHaveLength(4 + 6 + 3 + 1 + 1);
  });

  it("is what lies between the year and the one before", () => {
    expect(
      all.filter(({ change }) => change !== undefined).map(lineOf),
    ).toEqual([
      "2023 | meetings | count | difference | 1 times |  | ",
      "2023 | meetings | count | rate | 0.5 rate |  | ",
      "2023 | meetings | count | ratio | 1.5 rate |  | ",
      "2023 | meetings | count | ratio | 1.5 fold |  | ",
      "2023 | meetings | count | difference | 0 times | rank=特別職 | ",
      "2023 | meetings | count | difference | 0 times | rank=部長級 | ",
      "2023 | meetings | count | rate | 0 rate | rank=部長級 | ",
      "2023 | meetings | count | ratio | 1 rate | rank=部長級 | ",
      "2023 | meetings | count | ratio | 1 fold | rank=部長級 | ",
      "2023 | meetings | count | difference | 1 times | rank=課長級 | ",
      "2023 | meetings | count | rate | 1 rate | rank=課長級 | ",
      "2023 | meetings | count | ratio | 2 rate | rank=課長級 | ",
      "2023 | meetings | count | ratio | 2 fold | rank=課長級 | ",
      "2023 | meetings | totalAttendance | difference | 1 people |  | ",
      "2023 | meetings | totalAttendance | rate | 0.5 rate |  | ",
      "2023 | meetings | totalAttendance | ratio | 1.5 rate |  | ",
      "2023 | meetings | totalAttendance | ratio | 1.5 fold |  | ",
      "2023 | meetings | totalAttendance | difference | 0 people | rank=特別職 | ",
      "2023 | meetings | totalAttendance | difference | 0 people | rank=部長級 | ",
      "2023 | meetings | totalAttendance | rate | 0 rate | rank=部長級 | ",
      "2023 | meetings | totalAttendance | ratio | 1 rate | rank=部長級 | ",
      "2023 | meetings | totalAttendance | ratio | 1 fold | rank=部長級 | ",
      "2023 | meetings | totalAttendance | difference | 1 people | rank=課長級 | ",
      "2023 | meetings | totalAttendance | rate | 1 rate | rank=課長級 | ",
      "2023 | meetings | totalAttendance | ratio | 2 rate | rank=課長級 | ",
      "2023 | meetings | totalAttendance | ratio | 2 fold | rank=課長級 | ",
      "2023 | meetings | distinctAttendees | difference | 1 people |  | ",
      "2023 | meetings | distinctAttendees | rate | 1 rate |  | ",
      "2023 | meetings | distinctAttendees | ratio | 2 rate |  | ",
      "2023 | meetings | distinctAttendees | ratio | 2 fold |  | ",
      "2023 | meetings | distinctAttendees | difference | 0 people | rank=特別職 | ",
      "2023 | meetings | distinctAttendees | difference | 0 people | rank=部長級 | ",
      "2023 | meetings | distinctAttendees | rate | 0 rate | rank=部長級 | ",
      "2023 | meetings | distinctAttendees | ratio | 1 rate | rank=部長級 | ",
      "2023 | meetings | distinctAttendees | ratio | 1 fold | rank=部長級 | ",
      "2023 | meetings | distinctAttendees | difference | 0 people | rank=課長級 | ",
      "2023 | meetings | distinctAttendees | rate | 0 rate | rank=課長級 | ",
      "2023 | meetings | distinctAttendees | ratio | 1 rate | rank=課長級 | ",
      "2023 | meetings | distinctAttendees | ratio | 1 fold | rank=課長級 | ",
      "2023 | meetings | meetingsPerPerson | difference | 0.5 times |  | ",
      "2023 | meetings | meetingsPerPerson | rate | 0.25 rate |  | ",
      "2023 | meetings | meetingsPerPerson | ratio | 0.75 rate |  | ",
      "2023 | meetings | meetingsPerPerson | ratio | 0.75 fold |  | ",
      "2023 | meetings | share | difference | 0 points | rank=特別職 | ",
      "2023 | meetings | share | difference | 0.167 points | rank=部長級 | ",
      "2023 | meetings | share | difference | 0.167 points | rank=課長級 | ",
      "2023 | groups | count | difference | 5 times |  | ",
      "2023 | groups | count | rate | 2.5 rate |  | ",
      "2023 | groups | count | ratio | 3.5 rate |  | ",
      "2023 | groups | count | ratio | 3.5 fold |  | ",
    ]);
  });

  it("is of the document as a whole", () => {
    expect(
      all.filter(({ fiscalYear }) => fiscalYear === undefined).map(lineOf),
    ).toEqual([
      " |  | advisers |  | 1 people |  | ",
      " |  | goodPractices |  | 3 records |  | ",
      " |  | goodPractices |  | 2 records | category=業務改善 | ",
    ]);
  });

  it("is the sum over the years of a document, but for people", () => {
    expect(
      quotableOf(rows(), [2022, 2023])
        .filter(({ fiscalYear }) => fiscalYear === undefined)
        .map(lineOf),
    ).toEqual([
      " |  | advisers |  | 1 people |  | ",
      " |  | goodPractices |  | 3 records |  | ",
      " |  | goodPractices |  | 2 records | category=業務改善 | ",
      " | meetings | count |  | 5 times |  | ",
      " | groups | count |  | 9 times |  | ",
      " | meetings | totalAttendance |  | 5 people |  | ",
    ]);
  });

  it("is each year once, whether it is compared with or in the document", () => {
    const lines = quotableOf(rows(), [2022, 2023], []).map(lineOf);
    const plain = lines.filter((line) => line.startsWith("2022 | meetings"));
    expect(new Set(plain).size).toBe(plain.length);
    expect(plain).toContain(
      "2022 | meetings | count |  | 2 times |  | meeting fiscalYear=2022 measure=count",
    );
    const changes = (of: readonly string[]) =>
      of.filter((line) => line.includes("| difference |"));
    expect(changes(lines)).toHaveLength(changes(all.map(lineOf)).length);
    // Nothing lies between a year and one without records.
    const { meetings, activities } = rows();
    const alone = rows({
      meetings: meetings.slice(2),
      activities: activities.slice(1),
    });
    expect(changes(quotableOf(alone, [2023], [2022]).map(lineOf))).toEqual([]);
  });
});

describe("what nobody can quote", () => {
  it("are hours while a meeting does not say when it began and ended", () => {
    const [first, ...others] = rows().meetings.slice(2);
    if (first === undefined) throw new Error("no meeting");
    const hours = (meetings: ReturnType<typeof rows>["meetings"]) =>
      quotableOf(rows({ meetings }), [2023])
        .filter(({ unit }) => unit === "hours")
        .map(({ value }) => value);
    expect(hours([first, ...others])).toEqual([3, 1]);
    const { startTime: _, ...unknown } = first;
    expect(hours([unknown, ...others])).toEqual([]);
    expect(hours([{ ...first, endTime: "09:00" }, ...others])).toEqual([]);
    expect(hours([{ ...first, endTime: "10:00" }, ...others])).toEqual([
      2,
      2 / 3,
    ]);
    expect(hours([])).toEqual([]);
    // What does not count takes no time.
    expect(
      hours([first, ...others, { ...unknown, status: "planned" }]),
    ).toEqual([3, 1]);
  });

  it("are meetings of a city without a section of them", () => {
    const [year] = rollUp(
      rows(),
      {
        ...rules,
        sections: rules.sections.filter(({ source }) => source !== "meetings"),
      },
      [2023],
    );
    if (year === undefined) throw new Error("no year");
    expect(meetingFigures(year)).toEqual([]);
    expect(hoursFigures(year, rows().meetings)).toEqual([]);
  });

  it("are shares, means and months of a year without meetings that could have any", () => {
    const measures = quotableOf(input(), [2023]).map(({ measure }) => measure);
    expect(measures).not.toContain("share");
    expect(measures).not.toContain("hours");
    expect(measures).not.toContain("slots");
    const before = quotableOf(input({ asOf: day("2023-03-31") }), [2023]).map(
      ({ measure }) => measure,
    );
    expect(before).not.toContain("busiestMonth");
  });

  it("are months before the slots began, for the mean of those that could have meetings", () => {
    const slotsFrom = (from: string) =>
      quotableOf(
        rows({
          summary: summary({
            monthlySlots: { from: month(from), count: 2 },
          }),
        }),
        [2023],
      ).find(({ measure }) => measure === "meanPerMonth")?.value;
    expect(slotsFrom("2023-04")).toBe(1.5);
    expect(slotsFrom("2023-05")).toBe(2);
  });

  it("are records without a title, lines without a label and people that nobody counted", () => {
    const lines = quotableOf(
      input({
        activities: [
          activity("2023-05-01", { recordId: "1", summaryLine: "", count: 2 }),
          activity("2023-05-02", { recordId: "2", title: "題", count: 3 }),
        ],
      }),
      [2023],
    )
      .filter(
        ({ sectionId, names, value }) =>
          sectionId === "groups" &&
          value !== 0 &&
          !names.some(({ by }) => by === "month"),
      )
      .map(lineOf);
    const section = "activity fiscalYear=2023 sectionId=groups";
    expect(lines).toEqual([
      `2023 | groups | count |  | 5 times |  | ${section}`,
      `2023 | groups | records |  | 2 records |  | ${section}`,
      `2023 | groups | count |  | 3 times | summaryLine=協議 | ${section} summaryLine=協議`,
      `2023 | groups | count |  | 3 times | title=題 | ${section} recordIds=2`,
    ]);
  });
});

describe("what only suggested sentences make", () => {
  it("is quoted by their words, with their figures", () => {
    const suggested = quotableOf(
      input({
        meetings: [
          ...many(20, (index) => ({ on: "2023-06-10", ...person(index, 5) })),
          ...many(2, () => ({
            on: "2023-11-10",
            attendances: [attendee("q", "部長級")],
          })),
          ...many(8, (index) => ({
            on: "2023-12-10",
            attendances: [attendee(`r${index}`, "部長級")],
          })),
        ],
        summary: summary({
          milestones: [{ on: day("2023-11-01"), label: "部長級も対象" }],
        }),
      }),
      [2023],
    )
      .filter((figure) => figure.suggested !== undefined)
      .map(lineOf);
    const people = "meeting fiscalYear=2023 measure=distinctAttendees";
    expect(suggested).toEqual([
      "2023 | meetings | rankSinceMilestone.countAfter |  | 10 times | rank=部長級 | ",
      "2023 | meetings | rankSinceMilestone.totalAfter |  | 10 times | rank=部長級 | ",
      "2023 | meetings | rankSinceMilestone.shareAfter |  | 1 rate | rank=部長級 | ",
      "2023 | meetings | frequentParticipants.frequent |  | 5 people | words=3回以上 | meeting fiscalYear=2023 visits=threeOrMore",
      `2023 | meetings | frequentParticipants.people |  | 14 people | words=3回以上 | ${people}`,
      "2023 | meetings | frequentParticipants.share |  | 0.357 rate | words=3回以上 | meeting fiscalYear=2023 visits=threeOrMore",
      "2023 | meetings | newParticipantsContinue.secondHalf |  | 9 people | words=後半 | ",
      `2023 | meetings | newParticipantsContinue.people |  | 14 people | words=後半 | ${people}`,
    ]);
  });

  it("comes of people who returned, too", () => {
    const suggested = quotableOf(
      input({ meetings: many(24, (index) => person(index, 12)) }),
      [2023],
    )
      .filter((figure) => figure.suggested !== undefined)
      .map(lineOf);
    expect(suggested).toEqual([
      "2023 | meetings | sameStaffReturns.repeated |  | 12 people | words=2回以上 | ",
      "2023 | meetings | sameStaffReturns.people |  | 12 people | words=2回以上 | meeting fiscalYear=2023 measure=distinctAttendees",
      "2023 | meetings | sameStaffReturns.share |  | 1 rate | words=2回以上 | ",
    ]);
  });
});
