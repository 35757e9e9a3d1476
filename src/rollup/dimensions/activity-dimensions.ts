import type { Adviser } from "../../domain/adviser";
import type { Activity } from "../../domain/activity";

/** One way to split the activities of a year. */
export interface ActivityDimension {
  /** The field of the record that holds it, as the settings name it (Source.fields). */
  readonly field: string;
  /** A record with several texts counts under each. */
  readonly textsOf: (activity: Activity) => readonly (string | undefined)[];
  /** An axis of the data for machines, which are published: never what would point at a person. */
  readonly isPublished: boolean;
  /** Spellings to print whatever the records say. */
  readonly preferred?: (rows: {
    readonly advisers: readonly Adviser[];
  }) => readonly string[];
}

/** Every dimension of the activities, in the order of their tables. Words: i18n, dimension-labels. */
export const ACTIVITY_DIMENSIONS = {
  adviser: {
    field: "advisers",
    textsOf: ({ advisers }) => advisers,
    isPublished: true,
    preferred: ({ advisers }) => advisers.map(({ name }) => name),
  },
  division: {
    field: "divisions",
    textsOf: ({ divisions }) => divisions,
    isPublished: false,
  },
  workingGroup: {
    field: "workingGroup",
    textsOf: ({ workingGroup }) => [workingGroup],
    isPublished: true,
  },
  mode: {
    field: "mode",
    textsOf: ({ mode }) => [mode],
    isPublished: true,
  },
} as const satisfies Readonly<Record<string, ActivityDimension>>;

/** What splits the records of one section into its bullets; a selection narrows by it, no table stands for it. */
const SECTION_DIMENSIONS = {
  summaryLine: {
    field: "summaryLine",
    textsOf: ({ summaryLine }) => [summaryLine],
  },
  part: {
    field: "part",
    textsOf: ({ part }) => [part],
  },
} as const satisfies Readonly<
  Record<string, Pick<ActivityDimension, "field" | "textsOf">>
>;

export type ActivityDimensionName = keyof typeof ACTIVITY_DIMENSIONS;

/** Everything that activities can be narrowed by. */
export const ACTIVITY_NARROWINGS = {
  ...ACTIVITY_DIMENSIONS,
  ...SECTION_DIMENSIONS,
} as const;

export type ActivityNarrowingName = keyof typeof ACTIVITY_NARROWINGS;

export const ACTIVITY_DIMENSION_NAMES = Object.keys(
  ACTIVITY_DIMENSIONS,
) as readonly ActivityDimensionName[];

/** Those of the data for machines. */
export const PUBLISHED_ACTIVITY_DIMENSIONS = ACTIVITY_DIMENSION_NAMES.filter(
  (name) => ACTIVITY_DIMENSIONS[name].isPublished,
);

/** What belongs to each dimension of the activities. */
export type OfActivityDimensions<Value> = Readonly<
  Record<ActivityDimensionName, Value>
>;

/** Something made of each dimension of the activities. */
export const forActivityDimensions = <Value>(
  make: (name: ActivityDimensionName) => Value,
): OfActivityDimensions<Value> =>
  Object.fromEntries(
    ACTIVITY_DIMENSION_NAMES.map((name) => [name, make(name)]),
  ) as OfActivityDimensions<Value>;
