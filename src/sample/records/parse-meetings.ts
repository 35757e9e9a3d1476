import { parseCell, parseRows } from "./parse-rows";
import type { SampleMeeting } from "./sample-meeting";

/** Meetings from lines of 状態 | 開催日 | 開始時刻 | 実施方法 | 補佐官 | 主参加者 | 同席者 | 分類 | テーマ | 掲載. */
export const parseMeetings = (table: string): readonly SampleMeeting[] =>
  parseRows(
    [
      "status",
      "heldOn",
      "startTime",
      "mode",
      "advisers",
      "principal",
      "companions",
      "themeCategory",
      "theme",
      "publish",
    ],
    table,
  ).map(({ publish, advisers, companions, ...row }) => ({
    ...row,
    advisers: parseCell(advisers),
    companions: parseCell(companions),
    isThemePublished: publish !== "",
  }));
