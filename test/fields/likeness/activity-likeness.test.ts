import { describe, expect, test } from "vitest";
import { apart, knownNames } from "./guessed";

describe("a field of activities", () => {
  test.each(
    Object.entries({
      section:
        "活動区分、事業区分、活動種別、イベント種別、研修区分、種類、区分、分類、種別、カテゴリ、カテゴリー、category、kind、type",
      summaryLine:
        "見出し、事業名、シリーズ名、シリーズ、プログラム名、series、programme",
      detailHeading: "小見出し",
      part: "実施区分",
      title:
        "イベント名、研修名、講座名、活動名、行事名、件名、名称、題目、タイトル、テーマ、event name、title、subject、name",
      from: "実施日、開催日、開催日時、実施日時、開始日時、活動日、期間開始、日時、日付、start date、date、when",
      to: "終了日時、期間終了、end date、until",
      count:
        "実施回数、開催回数、活動回数、件数、相談件数、対応件数、number of times、times、count",
      status:
        "ステータス、実施状況、状況、進捗状況、進捗、実施有無、status、state",
      exclusionReason: "除外理由",
      workingGroup:
        "WG名、WG、ワーキング、分科会、部会、グループ、working group",
      advisers:
        "担当補佐官、アドバイザー、担当アドバイザー、相談員、専門家、担当SC、SC、外部人材、コーチ、メンター、カウンセラー、adviser、advisor、coach、mentor、counselor",
      divisions:
        "主催課、主管課、担当課、関係課、対象課、所属課、部署、課名、課、department、division",
      audience: "参加対象、受講対象、対象、target、audience",
      participantCount:
        "参加人数、受講者数、出席者数、来場者数、人数、number of participants、participants、headcount",
      lecturer: "講師名、講演者、登壇者、speaker、lecturer、instructor",
      mode: "実施形式、実施形態、開催形式、開催方法、面談方法、面談形式、方法、形式、形態、場所、format、mode、venue",
      content: "実施内容、活動内容、概要、詳細、content、description",
      photos: "画像、photo、picture",
    }),
  )("%s is known by %s", (field, names) => {
    const called = apart(names);
    expect(knownNames({ source: "activities", field }, called)).toEqual(called);
  });
});
