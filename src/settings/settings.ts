import type { FieldName, SourceName } from "../fields/fields";
import type { RecordChoices } from "../fields/record-choices";
import type {
  AttendanceRule,
  SectionRule,
} from "../rollup/input/counting-rules";
import type { City } from "../domain/publishing/city";
import type { LeftOutParts } from "../domain/publishing/left-out-parts";
import type { Rank } from "../domain/rank";
import type { DocumentYearStyle } from "../domain/calendar/era";
import type { WritingStyle } from "../domain/writing-style";
import type { SmallFiguresRule } from "../domain/publishing/small-figures-rule";
import type { Term } from "../domain/term";
import type { AppNames, ProgrammeWords } from "../domain/words/words";

/** The plugin's configuration, version 7: parsed from unknown by settings/settings-schema. */
export interface Settings {
  readonly version: 7;
  /** Where the rows are; absent sources are not used. */
  readonly sources: {
    readonly [Name in SourceName]?: Source<FieldName<Name>>;
  };
  /** Noted when the settings are saved; absent for apps whose rights could not be read. */
  readonly recordRights?: { readonly [Name in SourceName]?: RecordRights };
  /** Noted when the settings are saved, of kinds of record in several apps; without those that could not be read. */
  readonly appNames?: AppNames;
  /** Where the summary view shows: names of list views of the app the plugin was added to. */
  readonly summaryViews: readonly string[];
  readonly attendanceRule: AttendanceRule;
  /** Month 1..12 */
  readonly fiscalYearStartMonth: number;
  readonly ranks: readonly Rank[];
  readonly sections: readonly SectionRule[];
  /** What the choices on records mean. */
  readonly choices: RecordChoices;
  /** What the programme, its people and its records are called. */
  readonly words: ProgrammeWords;
  /** What figures are called. */
  readonly labels: Labels;
  /** What the public edition does with figures of few people. */
  readonly smallFigures: SmallFiguresRule;
  /** One a rank, `#RRGGBB`; missing ones come from the palette. */
  readonly colors: readonly string[];
  /** Spellings that the document should keep to. */
  readonly terms: readonly Term[];
  /** Years as 令和5年 or as 2023年. */
  readonly yearStyle: DocumentYearStyle;
  /** How suggested sentences end: です・ます or である. */
  readonly writingStyle: WritingStyle;
  /** How the city shows itself on documents. */
  readonly city: City;
  /** What documents leave out unless chosen otherwise when they are made. */
  readonly leftOut: LeftOutParts;
  /** Where the Office templates of all summaries are. */
  readonly documentTemplates: {
    /** Number of a record of the summaries app, with files in its field `templates`. */
    readonly recordId?: string;
  };
}

/** What the record rights of an app hide, and from whom not. */
export interface RecordRights {
  /** The app that was looked at. */
  readonly appId: string;
  /** Whether there are records that someone with a right to the app may not view. */
  readonly hidesRecords: boolean;
  /** Login names of those who are known to see all the same. */
  readonly seeAll: readonly string[];
  /** Of further apps with the same kind of record. */
  readonly further?: readonly Omit<RecordRights, "further">[];
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
  /** Only of meetings and activities: further apps with the same kind of record (one a year); at least one. */
  readonly further?: readonly Omit<Source<Name>, "further">[];
  /** Only of activities: id of the section that all records of the app are in, whatever they say. */
  readonly section?: string;
  /** Only of activities: a record is a month with a number of times, which may be 0 (月ごとの件数). */
  readonly isMonthly?: true;
  /** Only of activities: columns that are added to the one of 回数; at least one. */
  readonly addedCounts?: readonly AddedCount[];
}

/** A column of numbers that counts beside the one of 回数. */
export interface AddedCount {
  /** Code of a field outside tables. */
  readonly field: string;
  /** What its form calls it: documents tell by it what was added up. */
  readonly label: string;
}

/** Tells the kinds of record apart in an app that holds several. */
export interface RecordFilter {
  /** Code of a field of choices outside tables. */
  readonly field: string;
  /** Records with any of these choices; at least one. */
  readonly values: readonly string[];
}

export interface Labels {
  /** のべ */
  readonly totalAttendance: string;
  /** 実人数 */
  readonly distinctAttendees: string;
  /** 未設定 */
  readonly unset: string;
}
