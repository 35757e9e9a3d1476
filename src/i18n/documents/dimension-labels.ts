import type { ActivityDimensionName } from "../../rollup/dimensions/activity-dimensions";
import type { MeetingDimensionName } from "../../rollup/dimensions/meeting-dimensions";
import type { Language } from "../language";

/** What readers are told of a dimension. */
interface DimensionLabel {
  /** Above its values. */
  readonly name: string;
  /** Title of its table, and the axis in the data for machines. */
  readonly by: string;
  /** What it means and how it is counted, for the data for machines. */
  readonly definition: string;
  /** What a reader of the table must know; absent: nothing. */
  readonly note?: string;
}

type Words<Name extends string> = Readonly<
  Record<Language, Readonly<Record<Name, Omit<DimensionLabel, "by">>>>
>;

const meetings: Words<MeetingDimensionName> = {
  ja: {
    adviser: {
      name: "補佐官",
      definition:
        "1on1を行った補佐官。複数いる1回は、それぞれに数える。足しても合計と同じになるとは限らない。",
      note: "1回に複数の補佐官がいるときは、それぞれに数えています。足しても合計と同じになるとは限りません。",
    },
    division: {
      name: "所属",
      definition:
        "回数は主参加者の所属、人数は数える参加者それぞれの所属（1on1の時点）。",
      note: "回数は主参加者の所属で、人数は数える参加者それぞれの所属で数えています。",
    },
    themeCategory: { name: "テーマ分類", definition: "1on1のテーマの分類。" },
    mode: {
      name: "実施方法",
      definition: "1on1の実施方法（対面・リモートなど）。",
    },
  },
  en: {
    adviser: {
      name: "Adviser",
      definition:
        "Adviser of the meeting. A meeting with several counts for each of them: the rows can add up to more than the total.",
      note: "A meeting with several advisers counts for each of them: the rows can add up to more than the total.",
    },
    division: {
      name: "Division",
      definition:
        "Division of the principal for meetings, of each counted attendee for people, at the time of the meeting.",
      note: "Meetings count by the division of the principal, people by their own.",
    },
    themeCategory: {
      name: "Theme category",
      definition: "Category of the meeting's theme.",
    },
    mode: {
      name: "Mode",
      definition: "How the meeting was held, e.g. in person or remotely.",
    },
  },
};

const severalNote = {
  ja: "1件に複数の値があるときは、それぞれに数えています。足しても全体と同じになるとは限りません。",
  en: "A record with several values counts for each of them: the rows can add up to more than the whole.",
};

const activities: Words<ActivityDimensionName> = {
  ja: {
    adviser: {
      name: "補佐官",
      definition:
        "活動に関わった補佐官。複数いる活動は、それぞれに数える。足しても全体と同じになるとは限らない。",
      note: severalNote.ja,
    },
    division: {
      name: "所属",
      definition:
        "活動の対象の所属。複数ある活動は、それぞれに数える。足しても全体と同じになるとは限らない。",
      note: severalNote.ja,
    },
    workingGroup: {
      name: "ワーキンググループ",
      definition: "活動の対象のワーキンググループ。",
    },
    mode: {
      name: "実施方法",
      definition: "活動の実施方法（対面・リモートなど）。",
    },
  },
  en: {
    adviser: {
      name: "Adviser",
      definition:
        "Adviser of the activity. One with several counts for each of them: the rows can add up to more than the whole.",
      note: severalNote.en,
    },
    division: {
      name: "Division",
      definition:
        "Division that the activity concerns. One with several counts for each of them: the rows can add up to more than the whole.",
      note: severalNote.en,
    },
    workingGroup: {
      name: "Working group",
      definition: "Working group that the activity concerns.",
    },
    mode: {
      name: "Mode",
      definition: "How the activity was held, e.g. in person or remotely.",
    },
  },
};

export const meetingDimensionLabel = (
  name: MeetingDimensionName,
  language: Language,
): DimensionLabel => withTitle(meetings[language][name], language);

export const activityDimensionLabel = (
  name: ActivityDimensionName,
  language: Language,
): DimensionLabel => withTitle(activities[language][name], language);

const withTitle = (
  words: Omit<DimensionLabel, "by">,
  language: Language,
): DimensionLabel => ({
  ...words,
  by: language === "ja" ? `${words.name}別` : `By ${words.name.toLowerCase()}`,
});
