import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { chartByMeasure } from "../../src/report/chart-by-measure";
import { formatCell } from "../../src/report/cells/format-cell";
import { day } from "../support/dates";
import { reportInput, rows, rules, summary } from "./fixture";
import { activity } from "./record-builders";
import {
  blocksOf,
  bulletTexts,
  chapterOf,
  sectionOf,
  tableTexts,
} from "./read-report";
import { toldCell } from "../renderers/told-cell";

const report = buildReport(reportInput());
const meetings = chapterOf(report, "detail-meetings");
const year2022 = sectionOf(meetings, "令和4年度").blocks;

describe("detail of the meetings", () => {
  it("shows every rank in the tables, also those nobody came from", () => {
    expect(tableTexts(year2022, "ranks-2022")).toEqual([
      "特別職 0回 0名 0名",
      "部長級 4回 4名 3名",
      "課長級 2回 2名 2名",
      "合計 6回 6名 4名",
    ]);
  });

  it("says why the grand 実人数 is less than the sum of the ranks", () => {
    const [table] = blocksOf(year2022, "table");
    expect(table?.notes).toEqual([
      "のべ人数は、1回につき主参加者1名を数えています（同席者は数えません）。",
      "年度内に役職が変わった方などを複数の役職で数えているため、実人数の合計は役職別の和より1名少なくなります。",
    ]);
    const [other] = blocksOf(sectionOf(meetings, "令和5年度").blocks, "table");
    expect(other?.notes).toHaveLength(1);
  });

  it("says how meetings and people count by rank where companions count too", () => {
    const everyone = buildReport(
      reportInput({}, { rules: { ...rules, attendanceRule: "everyone" } }),
    );
    const [table] = blocksOf(
      sectionOf(chapterOf(everyone, "detail-meetings"), "令和4年度").blocks,
      "table",
    );
    expect(table?.notes.slice(0, 2)).toEqual([
      "のべ人数と実人数は、参加者の全員を数えています（同席者を含みます）。",
      "役職別の回数は主参加者の役職で数え、のべ人数と実人数は参加者それぞれの役職で数えています。同席者だけの役職は、回数が0でも人数があります。",
    ]);
    const isDefined = ({ data }: Report) =>
      data.definitions.rows.some(
        ([, name, , definition]) =>
          name === "count" &&
          String(definition).includes("役職別の回数は主参加者の役職で数え"),
      );
    expect(isDefined(everyone)).toBe(true);
    expect(isDefined(report)).toBe(false);
  });

  it("has twelve months, 0 for those without meetings, and a total row", () => {
    const months = tableTexts(year2022, "months-2022");
    expect(months).toHaveLength(13);
    expect(months[0]).toBe("4月 0回 0名 0名 0名 0名 0名");
    expect(months[3]).toBe("7月 2回 0名 2名 0名 2名 2名");
    expect(months[12]).toBe("合計 6回 0名 4名 2名 6名 4名");
  });

  it("charts the ranks by month with council sessions, milestones and slots", () => {
    const [chart] = blocksOf(year2022, "chart");
    expect(chart?.totals).toEqual([0, 0, 0, 2, 1, 0, 0, 1, 1, 1, 0, 0]);
    expect(chart?.series.map(({ label }) => label)).toEqual([
      "特別職",
      "部長級",
      "課長級",
    ]);
    expect(chart?.bands).toMatchObject([
      { label: "6月定例会", fromIndex: 2, toIndex: 3 },
      { label: "議会会期", fromIndex: 5, toIndex: 6 },
    ]);
    expect(chart?.milestones).toMatchObject([
      { label: "11月から課長級も対象", monthIndex: 7 },
    ]);
    expect(chart?.slots).toEqual([
      null,
      null,
      null,
      ...Array.from({ length: 9 }, () => 4),
    ]);
    expect(chart?.series[1]?.selections[3]).toEqual({
      grain: "meeting",
      fiscalYear: 2022,
      month: "2022-07",
      rank: "部長級",
      measure: "totalAttendance",
    });
  });

  it("closes with the secretariat's 結び", () => {
    expect(meetings.sections.at(-1)).toMatchObject({
      title: "まとめ",
      blocks: [{ kind: "paragraph", text: "補佐官は相談の壁打ち相手です。" }],
    });
    expect(JSON.stringify(chapterOf(report, "outcomes"))).not.toContain(
      "壁打ち",
    );
  });

  it("does not repeat the months of a session named after them", () => {
    const changed = buildReport(
      reportInput({
        summary: {
          ...summary,
          councilSessions: [
            {
              name: "6月～7月",
              from: day("2022-06-02"),
              to: day("2022-07-08"),
            },
          ],
          milestones: [{ on: day("2022-11-01"), label: "課長級も対象" }],
        },
      }),
    );
    const [chart] = blocksOf(
      sectionOf(chapterOf(changed, "detail-meetings"), "令和4年度").blocks,
      "chart",
    );
    expect(chart?.summary).toContain(
      "議会会期：6月～7月。節目：課長級も対象（11月）。",
    );
  });

  it("says in words what the chart shows", () => {
    const [chart] = blocksOf(year2022, "chart");
    expect(chart?.summary).toContain("年度の計は6名。最も多い月は7月の2名");
    expect(chart?.summary).toContain("6月定例会（6月～7月）");
    expect(chart?.summary).toContain("11月から課長級も対象");
  });

  it("has the chart counted as 回数, のべ人数 and 実人数, each with its records", () => {
    const [chart] = blocksOf(year2022, "chart");
    if (chart === undefined) throw new Error("no chart");
    expect(chart.measures?.map(({ label }) => label)).toEqual([
      "回数",
      "のべ人数",
      "実人数",
    ]);
    const distinct = chartByMeasure(chart, "distinctAttendees");
    expect(distinct.caption).toBe("令和4年度 月別・役職別の実人数");
    expect(distinct.summary).toContain("年度の計は4名。");
    expect(distinct.slots).toBeUndefined();
    expect(distinct.milestones).toEqual(chart.milestones);
    const count = chartByMeasure(chart, "count");
    expect(count.unit).toBe("times");
    expect(count.slots).toEqual(chart.slots);
    expect(count.series[1]?.selections[3]).toEqual({
      grain: "meeting",
      fiscalYear: 2022,
      month: "2022-07",
      rank: "部長級",
      measure: "count",
    });
    expect(chart).toMatchObject(chartByMeasure(chart, "totalAttendance"));
  });

  it("leaves the slots out where they do not compare with のべ", () => {
    const everyone = { ...rules, attendanceRule: "everyone" as const };
    const changed = buildReport(reportInput({}, { rules: everyone }));
    const section = sectionOf(
      chapterOf(changed, "detail-meetings"),
      "令和4年度",
    );
    const [chart] = blocksOf(section.blocks, "chart");
    expect(chart?.slots).toBeUndefined();
    expect(chart && chartByMeasure(chart, "count").slots).toBeDefined();
  });

  it("names no month after 基準日 as the one with fewest", () => {
    const running = buildReport(reportInput({ asOf: day("2022-09-15") }));
    const section = sectionOf(
      chapterOf(running, "detail-meetings"),
      "令和4年度",
    );
    const [chart] = blocksOf(section.blocks, "chart");
    expect(chart?.summary).toContain("最も少ない月は4月・5月・6月・9月の0名");
  });

  it("says of the rule everyone what it counts, 未設定 included", () => {
    const everyone = { ...rules, attendanceRule: "everyone" as const };
    const changed = buildReport(reportInput({}, { rules: everyone }));
    const { blocks } = sectionOf(
      chapterOf(changed, "detail-meetings"),
      "令和4年度",
    );
    expect(blocksOf(blocks, "table")[0]?.notes[0]).toBe(
      "のべ人数と実人数は、参加者の全員を数えています（同席者を含みます）。",
    );
  });

  it("sets the use of the meetings side by side, ― where there is no base", () => {
    const usage = sectionOf(meetings, "利用の状況").blocks;
    expect(tableTexts(usage, "usage")).toEqual([
      "1人当たりの回数 1.50回/人 1.50回/人",
      "1回参加した人数 2名 1名",
      "2回参加した人数 2名 1名",
      "3回以上参加した人数 0名 0名",
      "月間枠 36回 48回",
      "月間枠の利用率 16.7% 6.3%",
      "議会会期のある月の平均回数 0.7回/月 ―",
      "議会会期のない月の平均回数 0.7回/月 ―",
    ]);
  });

  it("prints each theme and voice marked 掲載 once, and no other", () => {
    expect(
      bulletTexts(sectionOf(meetings, "相談テーマ（一例）").blocks),
    ).toEqual(["庁内連携", "人材育成"]);
    expect(bulletTexts(sectionOf(meetings, "参加した職員の声").blocks)).toEqual(
      ["前向きになれた"],
    );
    expect(JSON.stringify(report)).not.toContain("伏せるテーマ");
  });

  it("prints no theme of a meeting that does not count", () => {
    const changed = buildReport(
      reportInput({
        meetings: rows.meetings.map((meeting) => ({
          ...meeting,
          status: "planned" as const,
        })),
      }),
    );
    expect(JSON.stringify(changed)).not.toContain("庁内連携");
  });
});

describe("detail of activities", () => {
  const groups = chapterOf(report, "detail-groups-2022");
  const items = (title: string, chapter = groups) =>
    blocksOf(sectionOf(chapter, title).blocks, "datedList").flatMap((list) =>
      list.items.map(({ when, text, figure }) =>
        [when, text, figure && formatCell(figure, "ja")]
          .filter((part) => part)
          .join(" "),
      ),
    );

  it("opens with the working groups of the year", () => {
    expect(groups.lead).toMatchObject([
      {
        kind: "paragraph",
        text: "支援したワーキンググループ：窓口WG、地域WG",
      },
    ]);
  });

  it("names a working group and an audience once, however records spell them", () => {
    const spellings = ["窓口WG", "窓口ＷＧ", "窓⼝WG\u200B"];
    const changed = buildReport(
      reportInput({
        activities: spellings.map((workingGroup, index) =>
          activity("ワーキンググループ支援", `2022-05-0${index + 1}`, {
            workingGroup,
            detailHeading: "協議",
            title: `第${index + 1}回`,
            audience: ["若手職員", "若手 職員", "若手\uFEFF職員"][index] ?? "",
          }),
        ),
      }),
    );
    const chapter = chapterOf(changed, "detail-groups-2022");
    expect(chapter.lead).toMatchObject([
      { text: "支援したワーキンググループ：窓口WG" },
    ]);
    expect(sectionOf(chapter, "協議").blocks[0]).toMatchObject({
      kind: "paragraph",
      text: "対象：若手職員",
    });
  });

  it("lists the records under their detail headings in order of date", () => {
    expect(items("WGとの協議")).toEqual([
      "6月13日 リーダーと顔合わせ（リモート）",
      "10月5日 窓口の動線（対面）",
    ]);
    expect(items("アカデミー")).toEqual([
      "10月～ 開催に向けた協議 4回",
      "11月21日 第1回（座学）",
      "12月1日 操作講習※",
    ]);
  });

  it("tells what has no date after the dated entries, as その他", () => {
    const undated = activity("ワーキンググループ支援", "2022-04-01", {
      summaryLine: "協議",
      detailHeading: "WGとの協議",
      title: "進め方の打合せ",
      period: { precision: "fiscalYear", within: day("2022-04-01") },
      count: 14,
    });
    const withUndated = chapterOf(
      buildReport(reportInput({ activities: [undated, ...rows.activities] })),
      "detail-groups-2022",
    );
    expect(items("WGとの協議", withUndated)).toEqual([
      "6月13日 リーダーと顔合わせ（リモート）",
      "10月5日 窓口の動線（対面）",
      "その他、進め方の打合せ 14回",
    ]);
    const alone = chapterOf(
      buildReport(reportInput({ activities: [undated] })),
      "detail-groups-2022",
    );
    expect(items("WGとの協議", alone)).toEqual(["進め方の打合せ 14回"]);
  });

  it("numbers the detail headings", () => {
    expect(groups.sections.map(({ no, title }) => [no, title])).toEqual([
      ["01", "WGとの協議"],
      ["02", "アカデミー"],
    ]);
  });

  it("explains the mark of records that are listed only", () => {
    const footnote = blocksOf(
      sectionOf(groups, "アカデミー").blocks,
      "footnote",
    );
    expect(footnote).toEqual([
      { kind: "footnote", text: "※は回数に含みません。" },
    ]);
  });

  it("tells a common audience once, above the list", () => {
    const changed = buildReport(
      reportInput({
        activities: rows.activities.map((each) => ({
          ...each,
          audience: "若手職員",
        })),
      }),
    );
    const { blocks } = sectionOf(
      chapterOf(changed, "detail-groups-2022"),
      "アカデミー",
    );
    expect(blocks[0]).toMatchObject({
      kind: "paragraph",
      text: "対象：若手職員",
    });
    expect(JSON.stringify(blocks.slice(1))).not.toContain("若手職員");
  });

  it("marks the card of a training that is only listed", () => {
    const training = { lecturer: "青葉 一郎", detailHeading: "研修A" };
    const changed = buildReport(
      reportInput({
        activities: [
          activity("研修", "2022-06-01", training),
          activity("研修", "2022-07-01", {
            ...training,
            detailHeading: "研修B",
            standing: "listedOnly",
          }),
        ],
      }),
    );
    const { lead } = chapterOf(changed, "detail-trainings-2022");
    const cards = blocksOf(lead, "cards").flatMap((block) => block.cards);
    expect(cards.map(({ heading }) => heading)).toEqual(["研修A", "研修B※"]);
    expect(blocksOf(lead, "footnote")).toMatchObject([
      { text: "※は回数に含みません。" },
    ]);
  });

  it("keeps the cards of trainings of which one names no lecturer", () => {
    const training = (detailHeading: string, lecturer?: string) =>
      activity("研修", "2022-06-01", {
        detailHeading,
        ...(lecturer === undefined ? {} : { lecturer }),
      });
    const changed = buildReport(
      reportInput({
        activities: [
          training("研修A", "青葉 一郎"),
          training("研修B"),
          training("研修C", "青葉 一郎"),
        ],
      }),
    );
    const { lead } = chapterOf(changed, "detail-trainings-2022");
    const cards = blocksOf(lead, "cards").flatMap((block) => block.cards);
    expect(cards.map(({ heading }) => heading)).toEqual([
      "研修A",
      "研修B",
      "研修C",
    ]);
  });

  it("says that figures by person rest on known participants, where some are not", () => {
    const notesOf = (first: Partial<(typeof rows.meetings)[number]>) => {
      const [meeting, ...others] = rows.meetings;
      if (meeting === undefined) throw new Error("The fixture has meetings.");
      const changed = buildReport(
        reportInput({ meetings: [{ ...meeting, ...first }, ...others] }),
      );
      return JSON.stringify(changed);
    };
    const note = "誰か分かる参加だけ";
    expect(notesOf({})).not.toContain(note);
    expect(
      notesOf({ attendances: [{ rank: "部長級", role: "principal" }] }),
    ).toContain(note);
  });

  it("lists records without any heading below none", () => {
    const changed = buildReport(
      reportInput({
        activities: [
          activity("ワーキンググループ支援", "2022-06-01", {
            title: "会議A",
          }),
        ],
      }),
    );
    const { lead, sections } = chapterOf(changed, "detail-groups-2022");
    expect(blocksOf(lead, "datedList")).toHaveLength(1);
    expect(sections.map(({ title }) => title)).not.toContain("その他");
  });

  it("prints no 回数 that the figures do not count", () => {
    const changed = buildReport(
      reportInput({
        activities: [
          activity("ワーキンググループ支援", "2022-06-01", {
            title: "会議A",
            count: 2.5,
          }),
          activity("ワーキンググループ支援", "2022-06-02", {
            title: "会議B",
            count: 3,
          }),
          // Has neither a name nor a remark: a day alone is no entry.
          activity("ワーキンググループ支援", "2022-06-03", { count: 4 }),
        ],
      }),
    );
    const { lead } = chapterOf(changed, "detail-groups-2022");
    const [list] = blocksOf(lead, "datedList");
    expect(
      list?.items.map(({ figure }) => figure && toldCell(figure).value),
    ).toEqual([undefined, 3]);
  });

  it("makes cards of trainings", () => {
    const [block] = blocksOf(
      chapterOf(report, "detail-trainings-2022").lead,
      "cards",
    );
    const card = block?.cards[0];
    expect(card?.heading).toBe("デザイン思考について");
    expect(
      card?.lines.map(
        ({ label, value }) => `${label} ${formatCell(value, "ja")}`,
      ),
    ).toEqual([
      "日程 6月28日",
      "講師 青葉 一郎",
      "題名 小さな改善を大きな流れに",
      "対象 本部員",
      "参加者 42名",
    ]);
    expect(card?.text).toBe("事例を交えた話。\n演習あり。");
  });

  it("writes each day of a training that took place on several", () => {
    const [block] = blocksOf(
      chapterOf(report, "detail-trainings-2023").lead,
      "cards",
    );
    const when = block?.cards[0]?.lines[0]?.value;
    expect(when).toEqual({ kind: "text", text: "9月4日・5日" });
  });

  it("makes no chapter where nothing may be printed", () => {
    const changed = buildReport(
      reportInput({
        activities: rows.activities.map((each) => ({
          ...each,
          isPublished: false,
        })),
      }),
    );
    const ids = changed.chapters.map(({ id }) => id);
    expect(ids).not.toContain("detail-groups-2022");
    expect(ids).not.toContain("detail-trainings-2022");
  });
});
