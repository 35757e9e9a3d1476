import { describe, expect, test } from "vitest";
import { apart, knownNames } from "./guessed";

describe("a field of advisers", () => {
  test.each(
    Object.entries({
      name: "補佐官名、アドバイザー名、名前、full name",
      tenureFrom:
        "任期開始、任期開始日、就任日、委嘱開始日、着任日、appointed on、start date",
      tenureTo: "任期終了、任期終了日、退任日、委嘱終了日、離任日、end date",
      order: "並び順、掲載順、sort order",
      introduction: "自己紹介、プロフィール、経歴、profile",
    }),
  )("%s is known by %s", (field, names) => {
    const called = apart(names);
    expect(knownNames({ source: "advisers", field }, called)).toEqual(called);
  });
});

describe("a field of members of staff", () => {
  test.each(
    Object.entries({
      code: "職員コード、職員ID、職員No、社員番号、学籍番号、生徒番号、児童番号、student number、student id、staff number、staff id、employee id",
      name: "職員名、職員氏名、名前、staff name、name",
      kana: "フリガナ、ふりがな、氏名カナ、氏名かな、氏名（カナ）、カナ氏名、カナ、よみがな、読み、kana、furigana、reading",
      division:
        "所属課、学校名、在籍校、所属部署、部署、部局、課名、部課名、課、department、division、office",
      rank: "職位、職名、役職名、役職区分、職階、職層、階層、学年・組、学年組、学年、position、rank、grade、level",
      history: "異動歴、発令履歴、人事異動、career",
      postedOn: "異動日、発令年月日",
      postedDivision:
        "所属課、学校名、在籍校、所属部署、部署、部局、課名、部課名、課、department、division、office",
      postedRank:
        "職位、職名、役職名、役職区分、職階、職層、階層、学年・組、学年組、学年、position、rank、grade、level",
    }),
  )("%s is known by %s", (field, names) => {
    const called = apart(names);
    expect(knownNames({ source: "staff", field }, called)).toEqual(called);
  });
});
