import { FIELD_CODES } from "../fields/field-codes";
import type { SourceName } from "../fields/fields";

const { meetings, activities, advisers, staff, summaries } = FIELD_CODES;

/**
 * Codes that no form but ours has, by kind of app; all of them were in every
 * released version, but for those of the staff app, whose first version had
 * nothing of its own.
 */
export const TELLING_CODES: Readonly<Record<SourceName, readonly string[]>> = {
  meetings: [
    meetings.attendances,
    meetings.role,
    meetings.themeCategory,
    meetings.voice,
    meetings.publishTheme,
    meetings.publishVoice,
  ],
  activities: [
    activities.summaryLine,
    activities.detailHeading,
    activities.datePrecision,
    activities.isOpen,
    activities.standing,
  ],
  advisers: [
    advisers.tenureFrom,
    advisers.tenureTo,
    advisers.order,
    advisers.introduction,
  ],
  staff: [
    staff.history,
    staff.postedOn,
    staff.postedDivision,
    staff.postedRank,
  ],
  summaries: [
    summaries.commentaryTable,
    summaries.commentarySection,
    summaries.commentaryKind,
    summaries.councilTable,
    summaries.milestoneTable,
    summaries.slotsPerMonth,
  ],
};

/** Descriptions that earlier versions gave to their apps. */
export const FORMER_DESCRIPTIONS: Readonly<
  Partial<Record<SourceName, readonly string[]>>
> = {
  meetings: [
    "CXO補佐官と幹部職・管理職の1on1ミーティングを1回1件で記録します。実施した記録だけが年度まとめの回数と人数に数えられます。主参加者は1人だけ選びます。",
  ],
  activities: [
    "ワーキンググループ支援、研修、ワークショップ、相談、事務局定例会、視察などを記録します。回数は入力した数だけが数えられ、日付からは推測しません。",
  ],
  staff: [
    "1on1ミーティング記録の参加者を職員番号で引くための名簿です。役職と所属は現在のものを、異動履歴には発令のたびに1行を入れます。記録には面談の日の所属と役職が入ります。",
    "1on1ミーティング記録の参加者を職員番号で引くための名簿です。役職と所属は現在のものを入力します。記録には面談時点の役職が残ります。",
  ],
  // Apps of every programme until 0.5.0 spoke of the council.
  summaries: [
    "公表する活動まとめの表題、基準日、文章、議会会期、節目、図です。回数や人数は記録から集計するので、ここには入力しません。",
  ],
};
