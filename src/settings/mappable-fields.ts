import type {
  ActivityFieldName,
  AdviserFieldName,
  MeetingFieldName,
  Settings,
  StaffFieldName,
  SummaryFieldName,
} from "./settings";

export type SourceName = keyof Settings["sources"];

/** Field types of a kintone form that the plugin can read (kintone: form/fields.json). */
type MappableFieldType =
  | "CALC"
  | "CHECK_BOX"
  | "DATE"
  | "DATETIME"
  | "DROP_DOWN"
  | "FILE"
  | "MULTI_LINE_TEXT"
  | "MULTI_SELECT"
  | "NUMBER"
  | "ORGANIZATION_SELECT"
  | "RADIO_BUTTON"
  | "SINGLE_LINE_TEXT"
  | "STATUS"
  | "SUBTABLE"
  | "TIME"
  | "USER_SELECT";

/** What a kintone field must be so that it can be mapped to one of our fields. */
export interface MappableField {
  readonly types: readonly MappableFieldType[];
  /** Without it nothing can be read from the source. */
  readonly isRequired?: boolean;
  /** Written by the plugin or needed elsewhere: left out when a summary is read. */
  readonly isUnread?: boolean;
  /** Our field that holds the table it stands in, when that one is mapped to a table. */
  readonly table?: string;
}

const TEXT = ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT", "CALC"] as const;
const CHOICE = ["DROP_DOWN", "RADIO_BUTTON", "SINGLE_LINE_TEXT"] as const;
const CHOICES = [...CHOICE, "CHECK_BOX", "MULTI_SELECT"] as const;
const DAY = ["DATE", "DATETIME"] as const;
const CLOCK = ["TIME", "DATETIME"] as const;
const MONTH = [...DAY, "SINGLE_LINE_TEXT"] as const;
const NUMBER = ["NUMBER", "CALC"] as const;
/** Only marks that are off by default: nothing is printed because of a forgotten choice. */
const MARK = ["CHECK_BOX", "MULTI_SELECT"] as const;
/** Filled in from the date for kintone's own graphs, never counted from. */
const FILLED_YEAR = ["SINGLE_LINE_TEXT", "NUMBER"] as const;

/** What can tell kinds of record apart: exactly one choice, so that no record is of two kinds. */
export const FILTER_FIELD_TYPES = ["DROP_DOWN", "RADIO_BUTTON"] as const;

const MEETING_FIELDS: Readonly<Record<MeetingFieldName, MappableField>> = {
  heldOn: { types: DAY, isRequired: true },
  startTime: { types: CLOCK },
  endTime: { types: CLOCK },
  mode: { types: CHOICE },
  status: { types: [...CHOICE, "STATUS"] },
  advisers: { types: [...CHOICES, "USER_SELECT"] },
  attendances: { types: ["SUBTABLE", "USER_SELECT"] },
  personCode: {
    types: ["SINGLE_LINE_TEXT", "NUMBER", "USER_SELECT"],
    table: "attendances",
  },
  personName: {
    types: ["SINGLE_LINE_TEXT", "DROP_DOWN", "USER_SELECT"],
    table: "attendances",
  },
  division: {
    types: [...CHOICE, "ORGANIZATION_SELECT"],
    table: "attendances",
  },
  rank: { types: CHOICE, table: "attendances" },
  role: { types: CHOICE, table: "attendances" },
  theme: { types: TEXT },
  themeCategory: { types: CHOICE },
  content: { types: TEXT },
  voice: { types: TEXT },
  publishTheme: { types: MARK },
  publishVoice: { types: MARK },
  fiscalYear: { types: FILLED_YEAR, isUnread: true },
  month: { types: ["SINGLE_LINE_TEXT"], isUnread: true },
};

const ACTIVITY_FIELDS: Readonly<Record<ActivityFieldName, MappableField>> = {
  section: { types: CHOICE, isRequired: true },
  summaryLine: { types: CHOICE },
  detailHeading: { types: CHOICE },
  part: { types: CHOICE },
  title: { types: TEXT },
  from: { types: MONTH, isRequired: true },
  to: { types: MONTH },
  datePrecision: { types: CHOICE },
  isOpen: { types: MARK },
  count: { types: NUMBER },
  standing: { types: CHOICE },
  exclusionReason: { types: [...TEXT, "DROP_DOWN", "RADIO_BUTTON"] },
  workingGroup: { types: CHOICE },
  advisers: { types: [...CHOICES, "USER_SELECT"] },
  divisions: { types: [...CHOICES, "MULTI_LINE_TEXT", "ORGANIZATION_SELECT"] },
  audience: { types: [...TEXT, "DROP_DOWN", "RADIO_BUTTON"] },
  participantCount: { types: NUMBER },
  lecturer: { types: [...CHOICES, "USER_SELECT"] },
  mode: { types: CHOICE },
  remark: { types: TEXT },
  content: { types: TEXT },
  photos: { types: ["FILE"] },
  publish: { types: MARK },
  fiscalYear: { types: FILLED_YEAR, isUnread: true },
  month: { types: ["SINGLE_LINE_TEXT"], isUnread: true },
};

const ADVISER_FIELDS: Readonly<Record<AdviserFieldName, MappableField>> = {
  name: { types: ["SINGLE_LINE_TEXT", "USER_SELECT"], isRequired: true },
  tenureFrom: { types: MONTH, isRequired: true },
  tenureTo: { types: MONTH },
  order: { types: NUMBER },
  introduction: { types: TEXT },
};

const STAFF_FIELDS: Readonly<Record<StaffFieldName, MappableField>> = {
  code: { types: ["SINGLE_LINE_TEXT", "NUMBER"], isRequired: true },
  name: { types: ["SINGLE_LINE_TEXT"] },
  division: { types: CHOICE },
  rank: { types: CHOICE },
};

const SUMMARY_FIELDS: Readonly<Record<SummaryFieldName, MappableField>> = {
  title: { types: ["SINGLE_LINE_TEXT"], isRequired: true },
  fiscalYears: { types: [...CHOICES, "NUMBER"], isRequired: true },
  asOf: { types: DAY },
  publishedOn: { types: DAY },
  division: { types: [...CHOICE, "ORGANIZATION_SELECT"] },
  status: { types: [...CHOICE, "STATUS"], isUnread: true },
  commentaryTable: { types: ["SUBTABLE"] },
  commentaryFiscalYear: {
    types: [...CHOICE, "NUMBER"],
    table: "commentaryTable",
  },
  commentarySection: { types: CHOICE, table: "commentaryTable" },
  commentaryKind: { types: CHOICE, table: "commentaryTable" },
  commentaryText: { types: TEXT, table: "commentaryTable" },
  goodPracticeTable: { types: ["SUBTABLE"] },
  goodPracticeCategory: { types: CHOICE, table: "goodPracticeTable" },
  goodPracticeText: { types: TEXT, table: "goodPracticeTable" },
  goodPracticeDivisions: {
    types: [...TEXT, "CHECK_BOX", "MULTI_SELECT", "DROP_DOWN"],
    table: "goodPracticeTable",
  },
  councilTable: { types: ["SUBTABLE"] },
  councilName: { types: CHOICE, table: "councilTable" },
  councilFrom: { types: DAY, table: "councilTable" },
  councilTo: { types: DAY, table: "councilTable" },
  milestoneTable: { types: ["SUBTABLE"] },
  milestoneOn: { types: DAY, table: "milestoneTable" },
  milestoneLabel: { types: TEXT, table: "milestoneTable" },
  slotsPerMonth: { types: NUMBER },
  slotsFrom: { types: MONTH },
  figures: { types: ["FILE"] },
  outputs: { types: ["FILE"], isUnread: true },
  snapshot: { types: ["MULTI_LINE_TEXT", "FILE"], isUnread: true },
  templates: { types: ["FILE"], isUnread: true },
};

/**
 * Our fields of each source with the kintone field types that fit them: the
 * settings screen offers only these, and a mapped field is checked against
 * them before its records are read.
 */
export const MAPPABLE_FIELDS = {
  meetings: MEETING_FIELDS,
  activities: ACTIVITY_FIELDS,
  advisers: ADVISER_FIELDS,
  staff: STAFF_FIELDS,
  summaries: SUMMARY_FIELDS,
} as const satisfies Readonly<
  Record<SourceName, Readonly<Record<string, MappableField>>>
>;
