import fc from "fast-check";
import type { Activity, ActivityPeriod } from "../../src/domain/activity";
import type { AnnualSummary } from "../../src/domain/annual-summary";
import type {
  CalendarDate,
  CalendarMonth,
} from "../../src/domain/calendar/calendar-date";
import { addDays, monthOf } from "../../src/domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../src/domain/meeting";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { section } from "./fixture";

/**
 * Random data sets from small pools, so that spellings, people, dates and
 * sections meet often: every rule is at work in a few dozen records.
 */
const pool = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => addDays("2021-11-15" as CalendarDate, days));

const month = day.map(monthOf);

const withoutAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as T;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 4 });

const person = fc
  .record({
    code: maybe(
      pool(
        "1",
        "2",
        " 2",
        "２",
        "３",
        "3\u200B",
        "Ａ－０１",
        "A-01",
        "",
        "　",
        "\u200B",
      ),
    ),
    name: maybe(
      pool(
        "青空一郎",
        "青空 一郎",
        "ｱｵｿﾞﾗ",
        "アオ\u00ADゾラ",
        "葛\u{E0100}城",
        "葛城",
        "長田",
        "⻑田",
        "髙﨑",
        "高崎",
        "",
      ),
    ),
  })
  .map(withoutAbsent);

const attendance: fc.Arbitrary<Attendance> = fc
  .record({
    person: maybe(person),
    division: maybe(
      pool(
        "管財課",
        "管財 課",
        "管財\u200B課",
        "市⻑室",
        "市長室",
        "ＤＸ課",
        "DX課",
        "",
      ),
    ),
    rank: maybe(
      pool(
        "部長級",
        "部長 級",
        "部⻑",
        "課長級",
        "課⻑\uFEFF級",
        "係長",
        "主任",
        " \u200B",
      ),
    ),
    role: pool("principal", "companion", "companion"),
  })
  .map((value) => withoutAbsent(value) as Attendance);

const meeting = fc
  .record({
    status: pool("held", "held", "held", "held", "planned", "cancelled"),
    heldOn: day,
    startTime: maybe(pool("09:00", "13:00")),
    mode: maybe(pool("対面", "リモート", "ﾘﾓｰﾄ", "")),
    advisers: fc.array(
      pool(
        "宮崎",
        "宮﨑",
        "石原",
        "石\u{E0101}原",
        "石 原",
        "ＣＸＯ",
        "CXO",
        "",
      ),
      {
        maxLength: 3,
      },
    ),
    attendances: fc.array(attendance, { maxLength: 4 }),
    themeCategory: maybe(pool("人材", "人材\u200D", "ＤＸ", "DX", "窓口", "")),
    isThemePublished: fc.boolean(),
    isVoicePublished: fc.boolean(),
  })
  .map((value) => withoutAbsent(value) as Omit<Meeting, "recordId">);

const period: fc.Arbitrary<ActivityPeriod> = fc.oneof(
  fc
    .record({ from: day, to: maybe(day) })
    .map((value) => ({ precision: "day" as const, ...withoutAbsent(value) })),
  fc
    .record({ from: month, to: maybe(month), isOpen: fc.boolean() })
    .map((value) => ({ precision: "month" as const, ...withoutAbsent(value) })),
  day.map((within) => ({ precision: "fiscalYear" as const, within })),
) as fc.Arbitrary<ActivityPeriod>;

const activity = fc
  .record({
    section: maybe(
      pool("WG支援", "ＷＧ 支援", "研\u200B修", "相談", "不明", ""),
    ),
    summaryLine: maybe(
      pool(
        "市⻑との懇談",
        "市長との懇談",
        "協議",
        "協 議\u200B",
        "ChatGPT",
        "ＣhatGPT",
      ),
    ),
    detailHeading: maybe(pool("WGとの協議", "現地視察")),
    part: maybe(pool("実施", "協議", "準備", "")),
    period,
    count: pool(1, 1, 1, 2, 4, 14, 0, 1.5, 1e12),
    status: pool("held", "held", "held", "planned", "cancelled"),
    standing: pool("counted", "counted", "counted", "listedOnly", "excluded"),
    exclusionReason: maybe(pool("事務局協議を除く", "事務局 協議を除く", "")),
    workingGroup: maybe(pool("窓口WG", "窓口ＷＧ", "窓⼝WG", "70周年WG")),
    advisers: fc.array(pool("宮崎", "石原", "石 原", ""), { maxLength: 3 }),
    divisions: fc.array(pool("管財課", "総務課", ""), { maxLength: 2 }),
    mode: maybe(pool("対面", "リモート")),
    photos: fc.constant([]),
    isPublished: fc.boolean(),
  })
  .map((value) => withoutAbsent(value) as Omit<Activity, "recordId">);

const summary: fc.Arbitrary<AnnualSummary> = fc
  .record({
    recordId: fc.constant("1"),
    title: fc.constant("まとめ"),
    fiscalYears: fc.constant([2022]),
    asOf: maybe(day),
    commentary: fc.array(
      fc
        .record({
          kind: pool("commentary", "cadence"),
          fiscalYear: maybe(pool(2022, 2023)),
          section: maybe(pool("その他", "研 修", "meetings", "相談")),
          text: pool("毎月1回", "　"),
        })
        .map(withoutAbsent),
      { maxLength: 3 },
    ),
    goodPractices: fc.constant([]),
    councilSessions: fc.array(fc.record({ from: day, to: day }), {
      maxLength: 3,
    }),
    milestones: fc.constant([]),
    monthlySlots: maybe(fc.record({ from: month, count: pool(0, 1, 8) })),
    pictures: fc.constant([]),
  })
  .map((value) => withoutAbsent(value) as AnnualSummary);

const numbered = <T>(rows: readonly T[]) =>
  rows.map((row, index) => ({ recordId: String(index + 1), ...row }));

/** Rows of two and a half calendar years. */
export const anyInput: fc.Arbitrary<RollupInput> = fc
  .record({
    meetings: fc.array(meeting, { maxLength: 40 }).map(numbered),
    activities: fc.array(activity, { maxLength: 30 }).map(numbered),
    advisers: pool(
      [],
      [
        {
          recordId: "1",
          name: "石原\u200B",
          tenureFrom: "2022-06" as CalendarMonth,
        },
      ],
    ),
    summary: maybe(summary),
    findings: fc.constant([]),
    unreadable: fc.record({
      meetings: fc.nat({ max: 2 }),
      activities: fc.nat({ max: 2 }),
    }),
    unreadableInYear: maybe(
      fc
        .uniqueArray(fc.tuple(pool(2022, 2023), fc.nat({ max: 2 })), {
          selector: ([year]) => year,
        })
        .map((counts) => new Map(counts)),
    ),
    asOf: fc.option(day, { nil: undefined, freq: 1 }),
  })
  .map((value) => withoutAbsent(value) as RollupInput);

/** Both attendance rules, every start month, sections of every source. */
export const anyRules: fc.Arbitrary<CountingRules> = fc.record({
  attendanceRule: pool("principal", "everyone"),
  fiscalYearStartMonth: pool(4, 4, 4, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12),
  ranks: fc.constant([
    { label: "特別職", synonyms: [] },
    { label: "部長級", synonyms: ["部長"] },
    { label: "課長級", synonyms: ["部長", "課長"] },
    { label: "係長級以下", synonyms: ["係長"] },
  ]),
  sections: fc.constant([
    section({ id: "meetings", title: "1on1", source: "meetings" }),
    section({
      id: "groups",
      title: "WG支援",
      summaryLines: ["協議", "視察"],
    }),
    section({ id: "trainings", title: "研修" }),
    section({ id: "topics", title: "相談", style: "topics" }),
    section({ id: "others", title: "その他", source: "none" }),
  ]),
});
