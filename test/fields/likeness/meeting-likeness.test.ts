import { describe, expect, test } from "vitest";
import { apart, knownNames } from "./guessed";

describe("a field of meetings", () => {
  test.each(
    Object.entries({
      heldOn:
        "実施日、面談日、来談日、面接日、実施日時、面談日時、開催日時、面談実施日、相談日、相談日時、活動日、対応日、日時、日付、meeting date、session date、date、when",
      startTime: "開始時間、開始、面談開始、開始時刻、start time、start",
      endTime: "終了時間、終了、面談終了、終了時刻、end time、end",
      mode: "実施形式、実施形態、開催形式、開催方法、面談方法、面談形式、方法、形式、形態、場所、format、mode、venue",
      status:
        "ステータス、実施状況、状況、進捗状況、進捗、実施有無、status、state",
      advisers:
        "担当補佐官、アドバイザー、担当アドバイザー、相談員、専門家、担当SC、SC、外部人材、コーチ、メンター、講師、カウンセラー、adviser、advisor、coach、mentor、counselor",
      attendances:
        "参加者一覧、出席者、参加職員、出席者一覧、相談者一覧、面談相手、来談者、来談した人、来談者一覧、面談した人、対象児童生徒、メンバー、attendees、participants、members",
      personCode:
        "職員コード、職員ID、職員No、社員番号、学籍番号、生徒番号、児童番号、student number、student id、staff number、staff id、employee id",
      personName:
        "職員名、職員氏名、参加者名、参加者氏名、来談者氏名、来談者名、児童生徒名、児童生徒氏名、生徒氏名、生徒名、面談者、面談対象者、対象職員、対象者、相談者、参加者、名前、attendee、participant、staff name、name",
      division:
        "所属課、学校名、在籍校、所属部署、部署、部局、課名、部課名、課、department、division、office",
      rank: "職位、職名、役職名、役職区分、職階、職層、階層、学年・組、学年組、学年、position、rank、grade、level",
      role: "参加区分、出席区分、参加形態、役割、区分、role",
      theme:
        "相談テーマ、面談テーマ、議題、相談内容、主訴、件名、主題、用件、題名、タイトル、topic、subject、agenda",
      themeCategory:
        "テーマ区分、相談分類、相談区分、相談種別、分類、カテゴリ、カテゴリー、種類、種別、区分、category、theme category",
      content:
        "面談内容、面談記録、実施内容、相談概要、概要、詳細、記録、メモ、content、minutes、notes",
      voice: "参加者の声、職員の声、職員の感想、感想、所感、feedback、voice",
    }),
  )("%s is known by %s", (field, names) => {
    const called = apart(names);
    expect(knownNames({ source: "meetings", field }, called)).toEqual(called);
  });
});
