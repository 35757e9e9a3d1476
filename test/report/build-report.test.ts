import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/build-report";
import { day, month } from "../support/dates";
import { reportInput, rows, summary } from "./fixture";
import type { TableBlock } from "../../src/report/block";
import {
  blocksOf,
  bulletTexts,
  chapterOf,
  sectionOf,
  tableTexts,
} from "./read-report";

const report = buildReport(reportInput());

describe("report", () => {
  it("has the parts of the document in their order", () => {
    expect(report.chapters.map(({ id }) => id)).toEqual([
      "programme",
      "overview-2022",
      "overview-2023",
      "detail-meetings",
      "detail-groups-2022",
      "detail-trainings-2022",
      "detail-trainings-2023",
      "outcomes",
      "good-practices",
      "notes",
    ]);
    expect(report).toMatchObject({
      title: "令和4・5年度 補佐官活動まとめ",
      publishedOn: "2024-03-31",
      division: "企画部 改革課",
    });
  });

  it("makes a title of its own when the record's is blank", () => {
    const untitled = reportInput({ summary: { ...summary, title: "" } });
    expect(buildReport(untitled).title).toBe("令和4・5年度 補佐官活動まとめ");
  });

  it("keeps the line breaks of texts", () => {
    expect(chapterOf(report, "programme").lead).toMatchObject([
      { kind: "paragraph", text: "市は補佐官を登用しています。\n2行目です。" },
    ]);
    expect(bulletTexts(chapterOf(report, "outcomes").lead)).toEqual([
      "職員の挑戦を後押ししています。\n（例）高校との連携",
    ]);
    expect(chapterOf(report, "outcomes").lead.at(-1)).toMatchObject({
      kind: "paragraph",
      text: "好事例が生まれはじめています。",
    });
  });

  it("tells the tenure of each adviser, open ones without an end", () => {
    const { blocks } = sectionOf(chapterOf(report, "programme"), "登用期間");
    expect(tableTexts(blocks, "tenures")).toEqual([
      "青葉 一郎 令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）",
      "若葉 二葉 令和4年（2022年）10月～",
    ]);
  });

  it.each([
    ["ended the month before the first year", "2021-04", "2022-03", false],
    ["ended in its first month", "2021-04", "2022-04", true],
    ["began in the last month of the last year", "2024-03", undefined, true],
    ["began the month after", "2024-04", undefined, false],
  ])(
    "tells of an adviser whose tenure %s: %s to %s, %s",
    (_, from, to, isTold) => {
      const adviser = {
        recordId: "9",
        name: "双葉 三郎",
        tenureFrom: month(from),
        ...(to === undefined ? {} : { tenureTo: month(to) }),
      };
      const { advisers } = reportInput();
      const told = buildReport(
        reportInput({ advisers: [...advisers, adviser] }),
      );
      const { blocks } = sectionOf(chapterOf(told, "programme"), "登用期間");
      const names = tableTexts(blocks, "tenures").map((row) => row.slice(0, 5));
      expect(names).toEqual([
        "青葉 一郎",
        "若葉 二葉",
        ...(isTold ? ["双葉 三郎"] : []),
      ]);
    },
  );

  it("groups the good practices by category, those without one last named", () => {
    const chapter = chapterOf(report, "good-practices");
    expect(
      chapter.sections.map(({ title, blocks }) => [title, bulletTexts(blocks)]),
    ).toEqual([
      ["業務改善", ["予約アプリ（子育て課）", "申請フォーム"]],
      ["その他の事例", ["動画の作成（広報課）"]],
    ]);
  });

  it("has one group for spellings of one category", () => {
    const practice = (category: string, text: string) => ({ category, text });
    const goodPractices = [
      practice("業務\u200B改善", "ひとつめ"),
      practice("業務改善", "ふたつめ"),
      practice("業務　改善", "みっつめ"),
    ];
    const changed = buildReport(
      reportInput({ summary: { ...summary, goodPractices } }),
    );
    expect(
      chapterOf(changed, "good-practices").sections.map(({ title, blocks }) => [
        title,
        bulletTexts(blocks),
      ]),
    ).toEqual([["業務改善", ["ひとつめ", "ふたつめ", "みっつめ"]]]);
  });

  it("accounts for every record that was read", () => {
    const { blocks } = sectionOf(chapterOf(report, "notes"), "集計した記録");
    expect(tableTexts(blocks, "records")).toEqual([
      "基準日 令和5年（2023年）3月31日 令和6年（2024年）3月31日",
      "読み込んだ記録 22件 4件",
      "集計した記録 18件 4件",
      "掲載のみの記録（回数に含まない） 1件 0件",
      "対象外の記録 3件 0件",
      "うち 予約のミーティング 1件 0件",
      "うち 中止のミーティング 1件 0件",
      "うち 基準日より後のミーティング 0件 0件",
      "うち 対象外の活動 1件 0件",
      "うち 基準日より後の活動 0件 0件",
      "未分類の記録 0件 0件",
    ]);
  });

  it("tells planned and cancelled activities, each with the records behind it", () => {
    const statuses = ["planned", "cancelled"] as const;
    const changed = buildReport(
      reportInput({
        activities: rows.activities.map((activity, index) => ({
          ...activity,
          status: statuses[index] ?? "held",
        })),
      }),
    );
    const { blocks } = sectionOf(chapterOf(changed, "notes"), "集計した記録");
    expect(tableTexts(blocks, "records")).toEqual(
      expect.arrayContaining([
        "読み込んだ記録 22件 4件",
        "集計した記録 16件 4件",
        "対象外の記録 5件 0件",
        "うち 予定の活動 1件 0件",
        "うち 中止の活動 1件 0件",
      ]),
    );
    const table = blocks.find(({ kind }) => kind === "table") as TableBlock;
    expect(
      table.rows.find(({ id }) => id === "activitiesPlanned")?.cells[0],
    ).toMatchObject({
      selection: { grain: "activity", outcome: "planned", fiscalYear: 2022 },
    });
  });

  it("states the 回数 that no month holds", () => {
    const { blocks } = sectionOf(chapterOf(report, "notes"), "集計の方法");
    expect(bulletTexts(blocks)).toContain(
      "令和4年度 05 定例会のうち7回は実施した月が記録されていないため、年度の回数にのみ含みます。",
    );
  });

  it("names activities that 基準日 cuts through, by what may be printed", () => {
    const { blocks } = sectionOf(chapterOf(report, "notes"), "集計の方法");
    expect(bulletTexts(blocks)).toContain(
      "令和4年度の次の活動は、期間が基準日に終わっていませんが、回数をすべて含みます：10月～ 開催に向けた協議。",
    );
    const unpublished = reportInput();
    const notes = buildReport({
      ...unpublished,
      rollups: unpublished.rollups.map((rollup) => ({
        ...rollup,
        periodsNotOver: Array.from({ length: 12 }, () =>
          rollup.periodsNotOver.map((each) => ({
            ...each,
            isPublished: false,
          })),
        ).flat(),
      })),
    });
    const texts = bulletTexts(
      sectionOf(chapterOf(notes, "notes"), "集計の方法").blocks,
    ).join();
    expect(texts).not.toContain("開催に向けた協議");
    expect(texts).toContain("10月～ アカデミー、ほか2件。");
  });

  it("counts up to 基準日 and says so", () => {
    const early = buildReport(reportInput({ asOf: day("2022-07-31") }));
    const section = sectionOf(
      chapterOf(early, "overview-2022"),
      "1on1ミーティング",
    );
    expect(bulletTexts(section.blocks)).toEqual([
      "部長級 のべ2名（実人数2名）",
    ]);
    expect(blocksOf(section.blocks, "footnote")[0]?.text).toBe(
      "（令和4年（2022年）7月31日現在）",
    );
  });

  it("does without a 年度まとめ record", () => {
    const plain = buildReport(reportInput({}, { hasSummary: false }));
    expect(plain.title).toBe("令和4・5年度 補佐官活動まとめ");
    expect(plain.chapters.map(({ id }) => id)).not.toContain("outcomes");
  });

  it("is a document without records too: notes and no figures", () => {
    const empty = buildReport(
      reportInput({
        meetings: [],
        activities: [],
        advisers: [],
        summary: {
          ...summary,
          commentary: [],
          goodPractices: [],
          pictures: [],
        },
      }),
    );
    expect(empty.chapters.map(({ id }) => id)).toEqual([
      "overview-2022",
      "overview-2023",
      "notes",
    ]);
  });

  it("joins the years of two eras by their full names", () => {
    const eras = reportInput(
      {},
      { fiscalYears: [2018, 2019], hasSummary: false },
    );
    expect(buildReport(eras).title).toBe(
      "平成30年度・令和元年度 補佐官活動まとめ",
    );
  });

  it("writes western years throughout when asked; data for machines keeps both", () => {
    const western = buildReport(
      reportInput(
        { summary: { ...summary, title: "" } },
        { yearStyle: "western" },
      ),
    );
    expect(western.title).toBe("2022・2023年度 補佐官活動まとめ");
    expect(
      tableTexts(
        sectionOf(chapterOf(western, "programme"), "登用期間").blocks,
        "tenures",
      )[0],
    ).toBe("青葉 一郎 2022年6月～2025年3月（2年10か月）");
    const written = [...summary.commentary, ...summary.milestones]
      .map((each) => ("text" in each ? each.text : each.label))
      .filter((text) => /令和|平成/u.test(text));
    const printed = written.reduce(
      (text, own) => text.replaceAll(JSON.stringify(own), ""),
      JSON.stringify(western.chapters),
    );
    expect(printed.match(/.{20}(令和|平成)/u)?.[0]).toBeUndefined();
    expect(printed).toContain("2023年3月31日現在");
    expect(printed).toContain("2022年度の主な実施内容");
    expect(western.data.figures.rows[0]?.slice(0, 2)).toEqual([
      2022,
      "令和4年度",
    ]);
  });

  it("speaks English for readers of English", () => {
    const english = buildReport(reportInput({}, { language: "en" }));
    expect(chapterOf(english, "overview-2022").title).toBe(
      "Main activities of FY2022",
    );
    const notes = JSON.stringify(chapterOf(english, "notes"));
    expect(notes).toContain("counted in full: October– 開催に向けた協議.");
    // The title of a record and the name of the plugin stay as they are.
    const ours = notes.replace(/開催に向けた協議|年度まとめ/gu, "");
    expect(ours).not.toMatch(/[ぁ-ん]{3}/u);
  });
});
