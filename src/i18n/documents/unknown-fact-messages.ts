import type {
  ActivityFact,
  MeetingFact,
} from "../../rollup/input/unknown-facts";
import type { ActivityDimensionName } from "../../rollup/dimensions/activity-dimensions";
import type { MeetingDimensionName } from "../../rollup/dimensions/meeting-dimensions";
import { uncapital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What is not counted, or how it is counted instead, since records have no field for it. */
interface UnknownFactMessages {
  readonly meetings: Readonly<
    Record<
      Exclude<MeetingFact, MeetingDimensionName>,
      (words: Words, distinctAttendees: string) => string
    >
  >;
  readonly activities: Readonly<
    Record<Exclude<ActivityFact, ActivityDimensionName>, () => string>
  >;
  /**
   * The same of the records of some apps, which others know: these count
   * otherwise. `apps` names them, see shownApps().
   */
  readonly meetingsInSome: Readonly<
    Record<
      Exclude<MeetingFact, MeetingDimensionName>,
      (apps: string, words: Words, labels: Labels) => string
    >
  >;
  readonly activitiesInSome: Readonly<
    Record<
      Exclude<ActivityFact, ActivityDimensionName>,
      (apps: string) => string
    >
  >;
  /** @param names of dimensions: 所属, 実施方法 */
  readonly meetingsBy: (words: Words, names: readonly string[]) => string;
  readonly activitiesBy: (names: readonly string[]) => string;
  readonly meetingsInSomeBy: (
    apps: string,
    names: readonly string[],
    words: Words,
    labels: Labels,
  ) => string;
  readonly activitiesInSomeBy: (
    apps: string,
    names: readonly string[],
    labels: Labels,
  ) => string;
}

type Labels = Readonly<Record<"distinctAttendees" | "unset", string>>;

const someJa = (kind: string, apps: string): string =>
  `${kind}の記録のうち、${apps}${/\d$/u.test(apps) ? " " : ""}のもの`;

const someEn = (kind: string, apps: string): string =>
  `The records of ${kind} in ${apps}`;

export const unknownFactMessages: Readonly<
  Record<Language, UnknownFactMessages>
> = {
  ja: {
    meetings: {
      status: ({ meetingShort }) =>
        `${meetingShort}の記録に状態のフィールドがないため、すべて実施したものとして数えています。`,
      people: ({ meetingShort }, distinctAttendees) =>
        `${meetingShort}の記録に参加者のフィールドがないため、${distinctAttendees}は数えられません。`,
      rank: ({ meetingShort, rank }) =>
        `${meetingShort}の記録に${rank}のフィールドがないため、${rank}別には数えられません。`,
    },
    activities: {
      status: () =>
        "活動の記録に状態のフィールドがないため、すべて実施したものとして数えています。",
      count: () =>
        "活動の記録に回数のフィールドがないため、1件を1回と数えています。",
      summaryLine: () =>
        "活動の記録に集計見出しのフィールドがないため、節の内訳は、載せてよい題名だけで示しています。",
    },
    meetingsInSome: {
      status: (apps, { meetingShort }) =>
        `${someJa(meetingShort, apps)}には状態のフィールドがないため、すべて実施したものとして数えています。`,
      people: (apps, { meetingShort }, { distinctAttendees }) =>
        `${someJa(meetingShort, apps)}には参加者のフィールドがないため、それを含む年度の${distinctAttendees}は数えられません。`,
      rank: (apps, { meetingShort, rank }, { unset }) =>
        `${someJa(meetingShort, apps)}には${rank}のフィールドがないため、${rank}別には分けていません（ほかの記録と並ぶ表では「${unset}」）。`,
    },
    activitiesInSome: {
      status: (apps) =>
        `${someJa("活動", apps)}には状態のフィールドがないため、すべて実施したものとして数えています。`,
      count: (apps) =>
        `${someJa("活動", apps)}には回数のフィールドがないため、1件を1回と数えています。`,
      summaryLine: (apps) =>
        `${someJa("活動", apps)}には集計見出しのフィールドがないため、節の内訳には、載せてよい題名か「その他」として示しています。`,
    },
    meetingsInSomeBy: (apps, names, { meetingShort }, { unset }) =>
      `${someJa(meetingShort, apps)}にはフィールドがないため、次の別では「${unset}」に数えています：${names.join("、")}。`,
    activitiesInSomeBy: (apps, names, { unset }) =>
      `${someJa("活動", apps)}にはフィールドがないため、次の別では「${unset}」に数えています：${names.join("、")}。`,
    meetingsBy: ({ meetingShort }, names) =>
      `${meetingShort}の記録にフィールドがないため、次の別には数えられません：${names.join("、")}。`,
    activitiesBy: (names) =>
      `活動の記録にフィールドがないため、次の別には数えられません：${names.join("、")}。`,
  },
  en: {
    meetings: {
      status: ({ meetingShort }) =>
        `The records of ${meetingShort}s have no field for the status: all of them count as held.`,
      people: ({ meetingShort }, distinctAttendees) =>
        `The records of ${meetingShort}s have no field for who took part: ${uncapital(distinctAttendees)} can't be counted.`,
      rank: ({ meetingShort, rank }) =>
        `The records of ${meetingShort}s have no field for the ${rank}: nothing can be counted by ${rank}.`,
    },
    activities: {
      status: () =>
        "The records of activities have no field for the status: all of them count as held.",
      count: () =>
        "The records of activities have no field for the number of times: each counts once.",
      summaryLine: () =>
        "The records of activities have no field for the summary line: sections tell of them by the titles that may be printed.",
    },
    meetingsInSome: {
      status: (apps, { meetingShort }) =>
        `${someEn(`${meetingShort}s`, apps)} have no field for the status: all of them count as held.`,
      people: (apps, { meetingShort }, { distinctAttendees }) =>
        `${someEn(`${meetingShort}s`, apps)} have no field for who took part: ${uncapital(distinctAttendees)} can't be counted for a year with such records.`,
      rank: (apps, { meetingShort, rank }, { unset }) =>
        `${someEn(`${meetingShort}s`, apps)} have no field for the ${rank}: they are not divided by ${rank} ("${unset}" in tables with other records).`,
    },
    activitiesInSome: {
      status: (apps) =>
        `${someEn("activities", apps)} have no field for the status: all of them count as held.`,
      count: (apps) =>
        `${someEn("activities", apps)} have no field for the number of times: each counts once.`,
      summaryLine: (apps) =>
        `${someEn("activities", apps)} have no field for the summary line: sections tell of them by the titles that may be printed, or as "Others".`,
    },
    meetingsInSomeBy: (apps, names, { meetingShort }, { unset }) =>
      `${someEn(`${meetingShort}s`, apps)} lack fields and count under "${unset}" by: ${names.join(", ")}.`,
    activitiesInSomeBy: (apps, names, { unset }) =>
      `${someEn("activities", apps)} lack fields and count under "${unset}" by: ${names.join(", ")}.`,
    meetingsBy: ({ meetingShort }, names) =>
      `For want of a field, ${meetingShort}s can't be counted by: ${names.join(", ")}.`,
    activitiesBy: (names) =>
      `For want of a field, activities can't be counted by: ${names.join(", ")}.`,
  },
};
