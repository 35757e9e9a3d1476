import type { AdviserFieldName } from "../adviser-fields";
import type { StaffFieldName } from "../staff-fields";
import type { Likeness } from "./likeness";
import { MEETING_LIKENESS } from "./meeting-likeness";

/** How the fields of advisers are called and filled elsewhere: one entry a field. */
export const ADVISER_LIKENESS: Readonly<Record<AdviserFieldName, Likeness>> = {
  name: {
    names: ["補佐官名", "アドバイザー名", "名前", "full name"],
    holds: "person",
  },
  tenureFrom: {
    names: [
      "任期開始",
      "任期開始日",
      "就任日",
      "委嘱開始日",
      "着任日",
      "appointed on",
      "start date",
    ],
  },
  tenureTo: {
    names: [
      "任期終了",
      "任期終了日",
      "退任日",
      "委嘱終了日",
      "離任日",
      "end date",
    ],
  },
  order: { names: ["並び順", "掲載順", "sort order"] },
  introduction: { names: ["自己紹介", "プロフィール", "経歴", "profile"] },
};

/** The same of members of staff. */
export const STAFF_LIKENESS: Readonly<Record<StaffFieldName, Likeness>> = {
  code: MEETING_LIKENESS.personCode,
  name: {
    names: ["職員名", "職員氏名", "名前", "staff name", "name"],
    holds: "person",
  },
  kana: {
    names: [
      "フリガナ",
      "ふりがな",
      "氏名カナ",
      "氏名かな",
      "氏名（カナ）",
      "カナ氏名",
      "カナ",
      "よみがな",
      "読み",
      "kana",
      "furigana",
      "reading",
    ],
  },
  division: MEETING_LIKENESS.division,
  rank: MEETING_LIKENESS.rank,
  history: { names: ["異動歴", "発令履歴", "人事異動", "career"] },
  postedOn: { names: ["異動日", "発令年月日"] },
  postedDivision: { ...MEETING_LIKENESS.division, isToldByContent: false },
  postedRank: { ...MEETING_LIKENESS.rank, isToldByContent: false },
};
