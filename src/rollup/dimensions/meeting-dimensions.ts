import type { Adviser } from "../../domain/adviser";
import type { Attendance, Meeting } from "../../domain/meeting";

/** One way to split the meetings of a year: a table, a selection and an axis of the data for machines. */
export type MeetingDimension = (
  | {
      /** 回数, のべ and 実 all follow the meeting; one with several values counts under each. */
      readonly grain: "meeting";
      readonly textsOf: (
        meeting: Meeting,
      ) => string | undefined | readonly string[];
    }
  | {
      /** 回数 follows the principal, のべ and 実 follow each attendance. */
      readonly grain: "attendance";
      readonly textsOf: (attendance: Attendance) => string | undefined;
    }
) & {
  /** The field of the record that holds it, as the settings name it (Source.fields). */
  readonly field: string;
  /** An axis of the data for machines, which are published: never what would point at a person. */
  readonly isPublished: boolean;
  /** Spellings to print whatever the records say. */
  readonly preferred?: (rows: {
    readonly advisers: readonly Adviser[];
  }) => readonly string[];
};

/**
 * Every dimension of the meetings, in the order of their tables. 役職 and month
 * are none: they have a configured order and rows of 0. Words: i18n,
 * dimension-labels.
 */
export const MEETING_DIMENSIONS = {
  adviser: {
    grain: "meeting",
    field: "advisers",
    textsOf: ({ advisers }) => advisers,
    isPublished: true,
    preferred: ({ advisers }) => advisers.map(({ name }) => name),
  },
  division: {
    grain: "attendance",
    field: "division",
    textsOf: ({ division }) => division,
    // Few people are in a division: a figure of it would point at one of them.
    isPublished: false,
  },
  themeCategory: {
    grain: "meeting",
    field: "themeCategory",
    textsOf: ({ themeCategory }) => themeCategory,
    isPublished: true,
  },
  mode: {
    grain: "meeting",
    field: "mode",
    textsOf: ({ mode }) => mode,
    isPublished: true,
  },
} as const satisfies Readonly<Record<string, MeetingDimension>>;

export type MeetingDimensionName = keyof typeof MEETING_DIMENSIONS;

export const MEETING_DIMENSION_NAMES = Object.keys(
  MEETING_DIMENSIONS,
) as readonly MeetingDimensionName[];

/** Those of the data for machines. */
export const PUBLISHED_MEETING_DIMENSIONS = MEETING_DIMENSION_NAMES.filter(
  (name) => MEETING_DIMENSIONS[name].isPublished,
);

/** What belongs to each dimension of the meetings. */
export type OfMeetingDimensions<Value> = Readonly<
  Record<MeetingDimensionName, Value>
>;

/** Something made of each dimension of the meetings. */
export const forMeetingDimensions = <Value>(
  make: (name: MeetingDimensionName) => Value,
): OfMeetingDimensions<Value> =>
  Object.fromEntries(
    MEETING_DIMENSION_NAMES.map((name) => [name, make(name)]),
  ) as OfMeetingDimensions<Value>;
