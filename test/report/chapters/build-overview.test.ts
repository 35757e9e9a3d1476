import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/report/build-report";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import { reportInput, rows, rules, summary } from "../fixture";
import { activity } from "../record-builders";
import { blocksOf, bulletTexts, chapterOf, sectionOf } from "../read-report";

const report = buildReport(reportInput());
const year2022 = chapterOf(report, "overview-2022");
const blocks = (title: string) => sectionOf(year2022, title).blocks;

describe("overview of a fiscal year", () => {
  it("tells のべ and 実人数 of the ranks that came, in configured order", () => {
    expect(bulletTexts(blocks("1on1ミーティング"))).toEqual([
      "部長級 のべ4名（実人数3名）",
      "課長級 のべ2名（実人数2名）",
    ]);
  });

  it("says that a year has nothing to show", () => {
    const empty = buildReport(
      reportInput({}, { fiscalYears: [2030], hasSummary: false }),
    );
    const { lead, sections } = chapterOf(empty, "overview-2030");
    expect(sections).toEqual([]);
    expect(blocksOf(lead, "paragraph")).toEqual([
      {
        kind: "paragraph",
        text: "この年度に載せる記録や文章はありません。",
      },
    ]);
  });

  it("says up to which day it was counted", () => {
    expect(blocksOf(blocks("1on1ミーティング"), "footnote")).toEqual([
      { kind: "footnote", text: "（令和5年（2023年）3月31日現在）" },
    ]);
  });

  it("splits a bullet by part and tells each reason of exclusion once", () => {
    expect(bulletTexts(blocks("ワーキンググループ支援"))).toEqual([
      "協議 2回",
      "アカデミー 実施1回、協議4回",
    ]);
    expect(
      blocksOf(blocks("ワーキンググループ支援"), "footnote"),
    ).toMatchObject([{ kind: "footnote", text: "（事務局協議を除く）" }]);
  });

  it("quotes the titles of trainings", () => {
    expect(bulletTexts(blocks("研修"))).toEqual([
      "デザイン思考について「小さな改善を大きな流れに」 1回",
    ]);
  });

  it("gathers the topics of each division, ほか for what may not be printed", () => {
    expect(bulletTexts(blocks("相談案件"))).toEqual([
      "管財課 庁舎案内について",
      "改革課 窓口DX、人材育成について ほか",
      "企画課ほか 事業見直しについて",
    ]);
  });

  it("tells a topic once, however records spell it", () => {
    const topics = ["窓口DX", "窓口ＤＸ", "窓⼝DX"].map((title, index) =>
      activity("相談案件", `2022-05-0${index + 1}`, {
        title,
        divisions: ["改革課"],
      }),
    );
    const changed = buildReport(reportInput({ activities: topics }));
    expect(
      bulletTexts(
        sectionOf(chapterOf(changed, "overview-2022"), "相談案件").blocks,
      ),
    ).toEqual(["改革課 窓口DXについて"]);
  });

  it("lists visits with their days and divisions", () => {
    expect(bulletTexts(blocks("視察"))).toEqual([
      "11月7日-8日 島の町の視察（平和室、改革担当）",
    ]);
  });

  it("leads from the words of a topic or a visit to its records", () => {
    const recordIdsOf = (title: string) =>
      blocksOf(blocks(title), "bullets")
        .flatMap(({ items }) => items)
        .map(({ selection }) =>
          selection === undefined
            ? []
            : resolveSelection(selection, rows, rules).length,
        );
    expect(recordIdsOf("相談案件")).toEqual([1, 3, 1]);
    expect(recordIdsOf("視察")).toEqual([1]);
  });

  it("hides the title of a visit that is not published", () => {
    const secret = activity("視察", "2022-12-01", {
      title: "公にしない訪問先",
      summaryLine: "先進地視察",
      isPublished: false,
    });
    const changed = buildReport(
      reportInput({ activities: [...rows.activities, secret] }),
    );
    const visits = sectionOf(chapterOf(changed, "overview-2022"), "視察");
    expect(bulletTexts(visits.blocks)[1]).toBe("12月1日 先進地視察");
    expect(JSON.stringify(changed)).not.toContain("公にしない訪問先");
  });

  it("puts the cadence before the other sentences", () => {
    expect(bulletTexts(blocks("定例会"))).toEqual(["9月以降、毎月1回実施"]);
  });

  it("has the sections of each year with numbers of their own", () => {
    const numbered = (id: string) =>
      chapterOf(report, id).sections.map(({ no, title }) => `${no} ${title}`);
    expect(numbered("overview-2022")).toEqual([
      "01 1on1ミーティング",
      "02 ワーキンググループ支援",
      "03 研修",
      "04 相談案件",
      "05 定例会",
      "06 視察",
      "07 その他",
    ]);
    expect(numbered("overview-2023")).toEqual([
      "01 1on1ミーティング",
      "02 研修",
      "03 その他",
    ]);
  });

  it("points from the last detailed section to the detail chapters of its year", () => {
    expect(blocksOf(blocks("研修"), "pointer")).toEqual([
      {
        kind: "pointer",
        text: "➡ 01～03はこの後に詳細あり",
        targets: [
          "detail-meetings",
          "detail-groups-2022",
          "detail-trainings-2022",
        ],
      },
    ]);
    const pointer = chapterOf(report, "overview-2023")
      .sections.flatMap((section) => blocksOf(section.blocks, "pointer"))
      .map(({ text }) => text);
    expect(pointer).toEqual(["➡ 01、02はこの後に詳細あり"]);
  });

  it("keeps a blank rank in sight as 未設定, and counts a blank summary line as その他", () => {
    const changed = buildReport(
      reportInput({
        meetings: rows.meetings.map((meeting) => ({
          ...meeting,
          attendances: meeting.attendances.map((row) => ({
            ...row,
            rank: "会計年度任用職員",
          })),
        })),
        activities: [
          ...rows.activities,
          activity("ワーキンググループ支援", "2022-07-01"),
        ],
      }),
    );
    const overview = chapterOf(changed, "overview-2022");
    expect(bulletTexts(sectionOf(overview, "1on1ミーティング").blocks)).toEqual(
      ["未設定 のべ6名（実人数4名）"],
    );
    expect(
      bulletTexts(sectionOf(overview, "ワーキンググループ支援").blocks),
    ).toContain("その他 1回");
  });

  it("prints no 未設定 for records without a division or a title that may be printed", () => {
    const secret = { title: "伏せる題名", isPublished: false };
    const changed = buildReport(
      reportInput({
        activities: [
          activity("相談案件", "2022-07-01", secret),
          activity("視察", "2022-08-01", secret),
          activity("視察", "2022-08-02", { ...secret, divisions: ["総務課"] }),
        ],
      }),
    );
    const overview = chapterOf(changed, "overview-2022");
    const told = (title: string) =>
      bulletTexts(sectionOf(overview, title).blocks);
    expect(told("相談案件")).toEqual([]);
    expect(told("視察")).toEqual(["8月2日 総務課"]);
    expect(JSON.stringify(overview)).not.toContain("未設定");
  });

  it("says everyone's figures under the rule everyone", () => {
    const everyone = { ...rules, attendanceRule: "everyone" as const };
    const changed = buildReport(reportInput({}, { rules: everyone }));
    expect(JSON.stringify(chapterOf(changed, "notes"))).toContain(
      "参加者の全員を数えています",
    );
  });

  it("prints the texts of a section without a detail page on the overview", () => {
    const text = "相談は随時受け付けています。";
    const changed = buildReport(
      reportInput({
        summary: {
          ...summary,
          commentary: [{ kind: "lead", section: "topics", text }],
        },
      }),
    );
    const topics = sectionOf(chapterOf(changed, "overview-2022"), "相談案件");
    expect(blocksOf(topics.blocks, "paragraph")).toMatchObject([
      { kind: "paragraph", text },
    ]);
  });
});
