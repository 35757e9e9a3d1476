import type { ActivityDimensionName } from "../../rollup/dimensions/activity-dimensions";
import type { MeetingDimensionName } from "../../rollup/dimensions/meeting-dimensions";
import { capital, uncapital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
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

type Labels<Name extends string> = Readonly<
  Record<
    Language,
    (words: Words) => Readonly<Record<Name, Omit<DimensionLabel, "by">>>
  >
>;

const meetings: Labels<MeetingDimensionName> = {
  ja: ({ adviserShort, meetingShort, principal }) => ({
    adviser: {
      name: adviserShort,
      definition: `${meetingShort}を行った${adviserShort}。複数いる1回は、それぞれに数える。足しても合計と同じになるとは限らない。`,
      note: `1回に複数の${adviserShort}がいるときは、それぞれに数えています。足しても合計と同じになるとは限りません。`,
    },
    division: {
      name: "所属",
      definition: `回数は${principal}の所属、人数は数える参加者それぞれの所属（${meetingShort}の時点）。`,
      note: `回数は${principal}の所属で、人数は数える参加者それぞれの所属で数えています。`,
    },
    themeCategory: {
      name: "テーマ分類",
      definition: `${meetingShort}のテーマの分類。`,
    },
    mode: {
      name: "実施方法",
      definition: `${meetingShort}の実施方法（対面・リモートなど）。`,
    },
  }),
  en: ({ adviserShort, meetingShort, principal }) => ({
    adviser: {
      name: capital(adviserShort),
      definition: `${capital(adviserShort)} of the ${meetingShort}. A ${meetingShort} with several counts for each of them: the rows can add up to more than the total.`,
      note: `A ${meetingShort} with several ${adviserShort}s counts for each of them: the rows can add up to more than the total.`,
    },
    division: {
      name: "Division",
      definition: `Division of the ${principal} for ${meetingShort}s, of each counted attendee for people, at the time of the ${meetingShort}.`,
      note: `${capital(meetingShort)}s count by the division of the ${principal}, people by their own.`,
    },
    themeCategory: {
      name: "Theme category",
      definition: `Category of the ${meetingShort}'s theme.`,
    },
    mode: {
      name: "Mode",
      definition: `How the ${meetingShort} was held, e.g. in person or remotely.`,
    },
  }),
};

const severalNote = {
  ja: "1件に複数の値があるときは、それぞれに数えています。足しても全体と同じになるとは限りません。",
  en: "A record with several values counts for each of them: the rows can add up to more than the whole.",
};

const activities: Labels<ActivityDimensionName> = {
  ja: ({ adviserShort, workingGroup }) => ({
    adviser: {
      name: adviserShort,
      definition: `活動に関わった${adviserShort}。複数いる活動は、それぞれに数える。足しても全体と同じになるとは限らない。`,
      note: severalNote.ja,
    },
    division: {
      name: "所属",
      definition:
        "活動の対象の所属。複数ある活動は、それぞれに数える。足しても全体と同じになるとは限らない。",
      note: severalNote.ja,
    },
    workingGroup: {
      name: workingGroup,
      definition: `活動の対象の${workingGroup}。`,
    },
    mode: {
      name: "実施方法",
      definition: "活動の実施方法（対面・リモートなど）。",
    },
  }),
  en: ({ adviserShort, workingGroup }) => ({
    adviser: {
      name: capital(adviserShort),
      definition: `${capital(adviserShort)} of the activity. One with several counts for each of them: the rows can add up to more than the whole.`,
      note: severalNote.en,
    },
    division: {
      name: "Division",
      definition:
        "Division that the activity concerns. One with several counts for each of them: the rows can add up to more than the whole.",
      note: severalNote.en,
    },
    workingGroup: {
      name: capital(workingGroup),
      definition: `${capital(workingGroup)} that the activity concerns.`,
    },
    mode: {
      name: "Mode",
      definition: "How the activity was held, e.g. in person or remotely.",
    },
  }),
};

export const meetingDimensionLabel = (
  name: MeetingDimensionName,
  language: Language,
  words: Words,
): DimensionLabel => withTitle(meetings[language](words)[name], language);

export const activityDimensionLabel = (
  name: ActivityDimensionName,
  language: Language,
  words: Words,
): DimensionLabel => withTitle(activities[language](words)[name], language);

const withTitle = (
  label: Omit<DimensionLabel, "by">,
  language: Language,
): DimensionLabel => ({
  ...label,
  by: language === "ja" ? `${label.name}別` : `By ${uncapital(label.name)}`,
});
