import { atOnce } from "../../../src/domain/steps";
import { WORDS } from "../../support/words";
import { describe, expect, it } from "vitest";
import { buildAnalysis } from "../../../src/report/analysis/build-analysis";
import { keyFigures } from "../../../src/report/analysis/key-figures";
import { suggestedSentences } from "../../../src/report/analysis/suggested-sentences";
import { buildReport } from "../../../src/report/build-report";
import { formatCell } from "../../../src/report/cells/format-cell";
import type { NumberCell } from "../../../src/report/cell";
import type { Chapter } from "../../../src/report/report";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { rollUpYearBefore } from "../../../src/rollup/years/roll-up-year-before";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { selectActivities } from "../../../src/rollup/selection/select-activities";
import { selectMeetings } from "../../../src/rollup/selection/select-meetings";
import { personKey } from "../../../src/domain/person";
import { day } from "../../support/dates";
import { activity, meeting } from "../record-builders";
import { reportInput, rows, rules, summary } from "../fixture";
import { sectionOf, tableTexts } from "../read-report";

const input: RollupInput = {
  ...rows,
  activities: [
    ...rows.activities,
    activity("ワーキンググループ支援", "2023-04-01", {
      title: "月の分からない協議",
      count: 4,
      period: { precision: "fiscalYear", within: day("2023-04-01") },
    }),
  ],
};

const written = reportInput({ activities: input.activities });
const chapters = atOnce(buildAnalysis(written, input));
const [meetings, activities] = chapters;
if (meetings === undefined || activities === undefined)
  throw new Error("A chapter is missing.");

/** Every figure with records behind it. */
const figuresOf = (chapter: Chapter): readonly NumberCell[] =>
  chapter.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === "table")
        return block.rows.flatMap(({ cells }) => cells);
      return block.kind === "datedList"
        ? block.items.flatMap(({ figure }) => figure ?? [])
        : [];
    })
    .filter((cell) => cell.kind === "number");

/** What the records behind a cell make, counted one by one. */
const countBehind = ({ selection, unit }: NumberCell): number => {
  if (selection?.grain === "activity")
    return selectActivities(selection, input, rules).reduce(
      (sum, { count }) => sum + count,
      0,
    );
  if (selection === undefined) throw new Error("No records.");
  const behind = selectMeetings(selection, input, rules);
  if (unit === "times" || selection.measure === "totalAttendance")
    return behind.length;
  return new Set(
    behind.flatMap(({ attendances }) =>
      attendances
        .filter(({ role }) => role === "principal")
        .flatMap(({ person }) => (person && personKey(person)) ?? []),
    ),
  ).size;
};

describe("the analysis of the screen", () => {
  it("leads from every figure to the records that make it", () => {
    const figures = [meetings, activities]
      .flatMap(figuresOf)
      .filter(({ selection }) => selection !== undefined);
    expect(figures.length).toBeGreaterThan(100);
    for (const cell of figures) {
      if (cell.selection?.grain === "meeting" && cell.selection.visit) continue;
      expect([cell.selection, countBehind(cell)]).toEqual([
        cell.selection,
        cell.value,
      ]);
    }
  });

  it("sets the years of a dimension side by side, the year's own figures last", () => {
    const { blocks } = sectionOf(meetings, "補佐官別");
    const lines = tableTexts(blocks, "analysis-adviser");
    expect(lines.at(-1)).toBe("合計 6回 6名 4名 3回 3名 2名");
  });

  it("has no table of a dimension that no record names", () => {
    expect(meetings.sections.map(({ title }) => title)).not.toContain(
      "テーマ分類別",
    );
  });

  it("shows months of every section, and apart what has no month", () => {
    const { blocks } = sectionOf(activities, "節別・月別");
    const lines = tableTexts(blocks, "analysis-sections-2023");
    const groups = lines.find((line) => line.includes("ワーキング")) ?? "";
    expect(groups.endsWith("4回 4回")).toBe(true);
  });

  it("is no part of the document", () => {
    const ids = buildReport(written).chapters.map(({ id }) => id);
    for (const { id } of chapters) expect(ids).not.toContain(id);
  });

  it("says once that it is no part of the document that is published", () => {
    const leads = chapters.flatMap(({ lead }) => lead);
    expect(leads).toEqual([
      {
        kind: "footnote",
        text: expect.stringContaining("公表する文書には載りません") as string,
      },
    ]);
  });
});

const pairs = [2022, 2023].map((year) =>
  atOnce(rollUpYearBefore(rollUpFiscalYear(input, rules, year), input, rules)),
);

describe("years that spell a value in two ways", () => {
  const spelt = {
    ...input,
    meetings: [
      meeting("2022-05-01", "部長級", "a", { mode: "リモート" }),
      meeting("2023-05-01", "部長級", "a", { mode: "ﾘﾓｰﾄ" }),
    ],
  };
  const [byMode] = atOnce(buildAnalysis(reportInput(spelt), spelt));
  if (byMode === undefined) throw new Error("The chapter is missing.");

  it("have one row for it, with the figures of each", () => {
    const { blocks } = sectionOf(byMode, "実施方法別");
    expect(tableTexts(blocks, "analysis-mode")).toEqual([
      "ﾘﾓｰﾄ 1回 1名 1名 1回 1名 1名",
      "合計 1回 1名 1名 1回 1名 1名",
    ]);
  });
});

describe("the key figures", () => {
  const figures = keyFigures(pairs, written.labels, "ja");
  const figure = (title: string) =>
    figures.find((each) => each.title === title);
  const texts = (title: string) =>
    figure(title)?.years.map(({ cell, before, difference, ratio }) =>
      [cell, before, difference, ratio].map((each) => formatCell(each, "ja")),
    );

  it("stand beside those of the year before, ― without a base", () => {
    expect(texts("1on1ミーティング")).toEqual([
      ["6回", "―", "―", "―"],
      ["3回", "6回", "-3回", "50.0%"],
    ]);
    expect(texts("実人数")?.[1]).toEqual(["2名", "4名", "-2名", "50.0%"]);
  });

  it("compare the use of slots over the months of the same part of the year", () => {
    const asOf = day("2023-08-31");
    const running = atOnce(
      rollUpYearBefore(
        rollUpFiscalYear({ ...input, asOf }, rules, 2023),
        input,
        rules,
      ),
    );
    const [utilisation] = keyFigures([running], written.labels, "ja").filter(
      ({ id }) => id === "utilisation",
    );
    const { utilisation: used } = running.current.meetings;
    expect(used?.byMonth.filter(({ slots }) => slots !== null)).toHaveLength(5);
    expect(utilisation?.years[0]?.cell.value).toBe(used?.utilisationRate);
  });

  it("tell a year that can't be compared from one without records", () => {
    const running = atOnce(
      rollUpYearBefore(
        rollUpFiscalYear({ ...input, asOf: day("2023-12-31") }, rules, 2023),
        input,
        rules,
      ),
    );
    // Seven of the year before have no month: nobody knows which came by December.
    const [regular] = keyFigures([running], written.labels, "ja").filter(
      ({ id }) => id === "groups",
    );
    expect(regular?.years[0]).toMatchObject({
      before: { value: 7 },
      isRecordedBefore: true,
    });
    const [first, second] = figure("1on1ミーティング")?.years ?? [];
    expect(first).toMatchObject({
      before: { value: null },
      isRecordedBefore: false,
    });
    expect(second).toMatchObject({ isRecordedBefore: true });
  });

  it("say 0 for a section that a year does not have", () => {
    const title = "視察";
    expect(texts(title)?.flat()).toContain("0回");
  });

  it("tell of a section that fell to 0 where its year stands alone", () => {
    const alone = keyFigures(pairs.slice(-1), written.labels, "ja");
    const visits = alone.find(({ title }) => title === "視察");
    expect(
      visits?.years.map(({ cell, before }) => [
        formatCell(cell, "ja"),
        formatCell(before, "ja"),
      ]),
    ).toEqual([["0回", "1回"]]);
  });

  it("lead to the records of the year before, counted to the same day", () => {
    expect(figure("1on1ミーティング")?.years[1]?.before.selection).toEqual({
      grain: "meeting",
      fiscalYear: 2022,
      asOf: "2023-03-31",
    });
  });
});

describe("suggested sentences", () => {
  it("say which figures they rest on", () => {
    const many = {
      ...input,
      meetings: Array.from({ length: 30 }, () =>
        meeting("2022-07-05", "部長級", "a"),
      ),
    };
    const rollup = rollUpFiscalYear(many, rules, 2022);
    const pair = atOnce(rollUpYearBefore(rollup, many, rules));
    const [sentence] = suggestedSentences(
      [pair],
      summary,
      "ja",
      WORDS.ja,
      "plain",
    );
    expect(sentence).toMatchObject({
      fiscalYear: 2022,
      section: "1on1ミーティング",
      sectionId: "meetings",
      kind: "commentary",
    });
    for (const { label, cell } of sentence?.figures ?? []) {
      expect(label).not.toBe("");
      if (cell.unit === "times") expect(sentence?.text).toContain(cell.value);
    }
  });

  it("do not pass a part of the year before for the whole", () => {
    const visits = (month: string, count: number) =>
      activity("視察", `${month}-01`, { count });
    const all = {
      ...input,
      activities: [visits("2022-05", 8), visits("2023-05", 20)],
    };
    const textOf = (asOf: string) =>
      suggestedSentences(
        [
          atOnce(
            rollUpYearBefore(
              rollUpFiscalYear({ ...all, asOf: day(asOf) }, rules, 2023),
              all,
              rules,
            ),
          ),
        ],
        summary,
        "ja",
        WORDS.ja,
        "plain",
      ).map(({ text }) => text);
    expect(textOf("2024-03-31")).toContain(
      "視察は20回で、前年度（8回）から12回増えた。",
    );
    expect(textOf("2023-12-31")).toContain(
      "視察は20回で、前年度の同じ時期（8回）から12回増えた。",
    );
  });
});
