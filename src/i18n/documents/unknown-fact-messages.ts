import type {
  ActivityFact,
  MeetingFact,
} from "../../rollup/input/unknown-facts";
import type { ActivityDimensionName } from "../../rollup/dimensions/activity-dimensions";
import type { MeetingDimensionName } from "../../rollup/dimensions/meeting-dimensions";
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
  /** @param names of dimensions: 所属, 実施方法 */
  readonly meetingsBy: (words: Words, names: readonly string[]) => string;
  readonly activitiesBy: (names: readonly string[]) => string;
}

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
    meetingsBy: ({ meetingShort }, names) =>
      `${meetingShort}の記録にフィールドがないため、次の別には数えられません：${names.join("、")}。`,
    activitiesBy: (names) =>
      `活動の記録にフィールドがないため、次の別には数えられません：${names.join("、")}。`,
  },
  en: {
    meetings: {
      status: () =>
        "The records of meetings have no field for the status: all of them count as held.",
      people: (_words, distinctAttendees) =>
        `The records of meetings have no field for who took part: ${distinctAttendees} can't be counted.`,
      rank: ({ rank }) =>
        `The records of meetings have no field for the ${rank}: nothing can be counted by ${rank}.`,
    },
    activities: {
      status: () =>
        "The records of activities have no field for the status: all of them count as held.",
      count: () =>
        "The records of activities have no field for the number of times: each counts once.",
      summaryLine: () =>
        "The records of activities have no field for the summary line: sections tell of them by the titles that may be printed.",
    },
    meetingsBy: (_words, names) =>
      `For want of a field, meetings can't be counted by: ${names.join(", ")}.`,
    activitiesBy: (names) =>
      `For want of a field, activities can't be counted by: ${names.join(", ")}.`,
  },
};
