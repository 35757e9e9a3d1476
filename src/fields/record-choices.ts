import type {
  ActivityStanding,
  ActivityStatus,
  DatePrecision,
} from "../domain/activity";
import type { CommentaryKind, SummaryStatus } from "../domain/annual-summary";
import type { AttendanceRole, MeetingStatus } from "../domain/meeting";
import type { PublishedMeasure } from "../domain/publishing/published-figure";
import type { FieldName, SourceName } from "./fields";

/** A choice field whose values the plugin understands. */
interface ChoiceFieldOf<Source extends SourceName> {
  readonly source: Source;
  readonly field: FieldName<Source>;
  /** Our meanings with the choice that our own apps offer for each; null where they offer none. */
  readonly meanings: Readonly<Record<string, string | null>>;
}

type ChoiceField = {
  [Source in SourceName]: ChoiceFieldOf<Source>;
}[SourceName];

/** Whether something of a record may be printed: our own apps have a box to tick. */
const PERMISSION_MEANINGS = { marked: "掲載する", withheld: null } as const;

/**
 * Choices on records that mean something to the plugin: the settings say which
 * values mean what, the default apps offer exactly these.
 */
export const RECORD_CHOICES = {
  status: {
    source: "meetings",
    field: "status",
    meanings: {
      planned: "予約",
      held: "実施",
      cancelled: "中止",
    } satisfies Record<MeetingStatus, string>,
  },
  role: {
    source: "meetings",
    field: "role",
    meanings: { principal: "主参加者", companion: "同席者" } satisfies Record<
      AttendanceRole,
      string
    >,
  },
  publishTheme: {
    source: "meetings",
    field: "publishTheme",
    meanings: PERMISSION_MEANINGS,
  },
  publishVoice: {
    source: "meetings",
    field: "publishVoice",
    meanings: PERMISSION_MEANINGS,
  },
  activityStatus: {
    source: "activities",
    field: "status",
    meanings: {
      planned: "予定",
      held: "実施",
      cancelled: "中止",
    } satisfies Record<ActivityStatus, string>,
  },
  standing: {
    source: "activities",
    field: "standing",
    meanings: {
      counted: "集計対象",
      listedOnly: "掲載のみ",
      excluded: "対象外",
    } satisfies Record<ActivityStanding, string>,
  },
  datePrecision: {
    source: "activities",
    field: "datePrecision",
    meanings: { day: "日", month: "月", fiscalYear: "年度" } satisfies Record<
      DatePrecision,
      string
    >,
  },
  publish: {
    source: "activities",
    field: "publish",
    meanings: PERMISSION_MEANINGS,
  },
  summaryStatus: {
    source: "summaries",
    field: "status",
    meanings: {
      drafting: "作成中",
      frozen: "確定",
      published: "公表",
    } satisfies Record<SummaryStatus, string>,
  },
  commentaryKind: {
    source: "summaries",
    field: "commentaryKind",
    meanings: {
      commentary: "所見",
      bullet: "箇条書き",
      cadence: "実施頻度",
      lead: "前文",
      closing: "結び",
      outcome: "成果",
      programme: "事業説明",
    } satisfies Record<CommentaryKind, string>,
  },
  publishedMeasure: {
    source: "summaries",
    field: "publishedMeasure",
    meanings: {
      count: "回数",
      totalAttendance: "のべ人数",
      distinctAttendees: "実人数",
    } satisfies Record<PublishedMeasure, string>,
  },
} as const satisfies Readonly<Record<string, ChoiceField>>;

export type ChoiceName = keyof typeof RECORD_CHOICES;

/** What the choices of a field can mean. */
export type ChoiceMeaning<Name extends ChoiceName = ChoiceName> =
  Name extends ChoiceName
    ? keyof (typeof RECORD_CHOICES)[Name]["meanings"] & string
    : never;

export const CHOICE_NAMES = Object.keys(
  RECORD_CHOICES,
) as readonly ChoiceName[];

/** The same shape as the choices of the settings, with something made for each meaning. */
type ByMeaning<Value> = {
  readonly [Name in ChoiceName]: Readonly<Record<ChoiceMeaning<Name>, Value>>;
};

/** Our fields in which is chosen whether something of a record may be printed. */
export type PermissionField = "publishTheme" | "publishVoice" | "publish";

/** The choices that allow something to be printed, and those that don't. */
export type PermissionChoices = RecordChoices["publish"];

/** @param make from the choice that our own apps offer for a meaning, null where they offer none */
export const mapChoices = <Value>(
  make: (choice: string | null) => Value,
): ByMeaning<Value> =>
  Object.fromEntries(
    CHOICE_NAMES.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(RECORD_CHOICES[name].meanings).map(
          ([meaning, choice]) => [meaning, make(choice)],
        ),
      ),
    ]),
  ) as ByMeaning<Value>;

/** Values of choice fields on records, by meaning; several spellings may mean one. */
export type RecordChoices = ByMeaning<readonly string[]>;
