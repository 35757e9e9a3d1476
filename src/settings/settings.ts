import type {
  AttendanceRule,
  SectionRule,
} from "../rollup/input/counting-rules";
import type { Rank } from "../domain/rank";
import type { DocumentYearStyle } from "../domain/era";
import type { Term } from "../domain/term";
import type { RecordChoices } from "./choice-meanings";

/** The plugin's configuration, version 2: parsed from unknown by settings/settings-schema. */
export interface Settings {
  readonly version: 2;
  /** Where the rows are; absent sources are not used. */
  readonly sources: {
    readonly meetings?: Source<MeetingFieldName>;
    readonly activities?: Source<ActivityFieldName>;
    readonly advisers?: Source<AdviserFieldName>;
    readonly staff?: Source<StaffFieldName>;
    readonly summaries?: Source<SummaryFieldName>;
  };
  /** Where the summary view shows: names of list views of the app the plugin was added to. */
  readonly summaryViews: readonly string[];
  readonly attendanceRule: AttendanceRule;
  /** Month 1..12 */
  readonly fiscalYearStartMonth: number;
  readonly ranks: readonly Rank[];
  readonly sections: readonly SectionRule[];
  /** What the choices on records mean. */
  readonly choices: RecordChoices;
  /** Wording that differs between cities. */
  readonly labels: Labels;
  /** 実人数 below it is a small figure. */
  readonly smallFigureThreshold: number;
  /** One a rank, `#RRGGBB`; missing ones come from the palette. */
  readonly colors: readonly string[];
  /** Spellings that the document should keep to. */
  readonly terms: readonly Term[];
  /** Years as 令和5年 or as 2023年. */
  readonly yearStyle: DocumentYearStyle;
  /** Where the Office templates of all summaries are. */
  readonly documentTemplates: {
    /** Number of a record of the summaries app, with files in its field `templates`. */
    readonly recordId?: string;
  };
}

/** One app and the field codes in it; an absent field is not used. */
export interface Source<Name extends string> {
  /** kintone app id */
  readonly appId: string;
  /** Set when the app is in a guest space. */
  readonly guestSpaceId?: string;
  /** Only these records; absent: all of the app. */
  readonly filter?: RecordFilter;
  readonly fields: Readonly<Partial<Record<Name, string>>>;
}

/** Tells the kinds of record apart in an app that holds several. */
export interface RecordFilter {
  /** Code of a field of choices outside tables. */
  readonly field: string;
  /** Records with any of these choices; at least one. */
  readonly values: readonly string[];
}

export type MeetingFieldName =
  | "heldOn"
  | "startTime"
  | "endTime"
  | "mode"
  | "status"
  | "advisers"
  | "attendances"
  | "personCode"
  | "personName"
  | "division"
  | "rank"
  | "role"
  | "theme"
  | "themeCategory"
  | "content"
  | "voice"
  | "publishTheme"
  | "publishVoice"
  | "fiscalYear"
  | "month";

export type ActivityFieldName =
  | "section"
  | "summaryLine"
  | "detailHeading"
  | "part"
  | "title"
  | "from"
  | "to"
  | "datePrecision"
  | "isOpen"
  | "count"
  | "standing"
  | "exclusionReason"
  | "workingGroup"
  | "advisers"
  | "divisions"
  | "audience"
  | "participantCount"
  | "lecturer"
  | "mode"
  | "remark"
  | "content"
  | "photos"
  | "publish"
  | "fiscalYear"
  | "month";

export type AdviserFieldName =
  "name" | "tenureFrom" | "tenureTo" | "order" | "introduction";

export type StaffFieldName = "code" | "name" | "division" | "rank";

export type SummaryFieldName =
  | "title"
  | "fiscalYears"
  | "asOf"
  | "publishedOn"
  | "division"
  | "status"
  | "commentaryTable"
  | "commentaryFiscalYear"
  | "commentarySection"
  | "commentaryKind"
  | "commentaryText"
  | "goodPracticeTable"
  | "goodPracticeCategory"
  | "goodPracticeText"
  | "goodPracticeDivisions"
  | "councilTable"
  | "councilName"
  | "councilFrom"
  | "councilTo"
  | "milestoneTable"
  | "milestoneOn"
  | "milestoneLabel"
  | "slotsPerMonth"
  | "slotsFrom"
  | "figures"
  | "outputs"
  | "snapshot"
  | "templates";

export interface Labels {
  /** のべ */
  readonly totalAttendance: string;
  /** 実人数 */
  readonly distinctAttendees: string;
  /** CXO補佐官 */
  readonly adviser: string;
  /** 未設定 */
  readonly unset: string;
}
