import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { AppIds } from "../../../src/apps/definition/app-definition";
import { FIELD_CODES } from "../../../src/fields/field-codes";

const { meetings, activities, advisers, staff, summaries } = FIELD_CODES;

const valuesOf = (cells: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(cells).map(([code, value]) => [code, { value }]),
  );

/** 学年 of those who came, one session a pupil. */
const SESSIONS = [
  ["2023-05-10", "7001", "小学校高学年"],
  ["2023-06-14", "7001", "小学校高学年"],
  ["2023-06-21", "7002", "中学1年"],
  ["2023-09-06", "7003", "中学3年"],
  ["2024-01-17", "7002", "中学1年"],
] as const;

const session = ([day, code, grade]: (typeof SESSIONS)[number]) =>
  valuesOf({
    [meetings.heldOn]: day,
    [meetings.startTime]: "10:00",
    [meetings.endTime]: "11:00",
    [meetings.status]: "実施",
    [meetings.mode]: "対面",
    [meetings.advisers]: ["花山春子"],
    [meetings.attendances]: [
      {
        value: valuesOf({
          [meetings.personCode]: code,
          [meetings.division]: "中央小学校",
          [meetings.rank]: grade,
          [meetings.role]: "来談者",
        }),
      },
    ],
    [meetings.theme]: "友だちとの話し方",
    [meetings.themeCategory]: "友人関係",
    [meetings.publishTheme]: ["掲載する"],
    [meetings.voice]: "話を聞いてもらえてよかったです。",
    [meetings.publishVoice]: ["掲載する"],
  });

const activity = (cells: Readonly<Record<string, unknown>>) =>
  valuesOf({
    [activities.datePrecision]: "日",
    [activities.status]: "実施",
    [activities.standing]: "集計対象",
    [activities.advisers]: ["花山春子"],
    [activities.publish]: ["掲載する"],
    ...cells,
  });

/** Records of a year of a school programme: five sessions of three pupils, three activities, texts. */
export const addSchoolRecords = async (
  client: KintoneRestAPIClient,
  appIds: AppIds,
): Promise<void> => {
  const add = (app: keyof AppIds, records: readonly object[]) =>
    client.record.addRecords({
      app: appIds[app],
      records: [...records] as never,
    });
  await add(
    "staff",
    ["7001", "7002", "7003"].map((code, index) =>
      valuesOf({
        [staff.code]: code,
        [staff.name]: ["青木一郎", "赤井次郎", "黒田三郎"][index],
        [staff.division]: "中央小学校",
      }),
    ),
  );
  await add("advisers", [
    valuesOf({
      [advisers.name]: "花山春子",
      [advisers.order]: "1",
      [advisers.tenureFrom]: "2023-04-01",
      [advisers.tenureTo]: "2024-03-31",
      [advisers.introduction]: "小中学校を回っています。",
    }),
  ]);
  await add("meetings", SESSIONS.map(session));
  await add("activities", [
    activity({
      [activities.section]: "校内チームへの助言",
      [activities.summaryLine]: "不登校の支援",
      [activities.detailHeading]: "中央小学校",
      [activities.part]: "実施",
      [activities.title]: "登校の見守り方",
      [activities.from]: "2023-07-05",
      [activities.count]: "2",
      [activities.workingGroup]: "中央小学校の校内チーム",
      [activities.divisions]: "中央小学校",
    }),
    activity({
      [activities.section]: "研修",
      [activities.summaryLine]: "聞き方の研修",
      [activities.title]: "子どもの話の聞き方",
      [activities.from]: "2023-08-02",
      [activities.count]: "1",
      [activities.lecturer]: "花山春子",
      [activities.participantCount]: "20",
      [activities.audience]: "小学校の教員",
      [activities.content]: "聞き方を練習しました。",
    }),
    activity({
      [activities.section]: "関係機関の訪問",
      [activities.title]: "相談センター",
      [activities.from]: "2023-10-11",
      [activities.count]: "1",
    }),
  ]);
  await add("summaries", [
    valuesOf({
      [summaries.title]: "令和5年度 スクールカウンセラー活動まとめ",
      [summaries.fiscalYears]: "2023",
      [summaries.asOf]: "2024-03-31",
      [summaries.division]: "学校教育課",
      [summaries.commentaryTable]: [
        ["事業説明", "学校で子どもの話を聞いています。"],
        ["成果", "早く相談できるようになりました。"],
        ["所見", "中学生の相談が続きました。"],
      ].map(([kind, text]) => ({
        value: valuesOf({
          [summaries.commentaryKind]: kind,
          [summaries.commentaryText]: text,
          ...(kind === "所見"
            ? {
                [summaries.commentaryFiscalYear]: "2023",
                [summaries.commentarySection]: "児童生徒のカウンセリング",
              }
            : {}),
        }),
      })),
    }),
  ]);
};
