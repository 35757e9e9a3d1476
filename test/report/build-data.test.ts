import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/report/build-report";
import type { DataTable, DataValue } from "../../src/report/report-data";
import { reportInput, rows, rules, summary } from "./fixture";
import { listOfRecords } from "./list-of-records";
import { activity } from "./record-builders";

const internal = buildReport({ ...reportInput(), edition: "internal" });
const { data } = internal;

const records = (table: DataTable): readonly Record<string, DataValue>[] =>
  table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map(({ id }, index) => [id, row[index] ?? null]),
    ),
  );

const figure = (match: Record<string, DataValue>) =>
  records(data.figures).filter((row) =>
    Object.entries(match).every(([id, value]) => row[id] === value),
  );

describe("data tables", () => {
  it("have unique column labels and full rows", () => {
    for (const table of Object.values(data) as DataTable[]) {
      const labels = table.columns.map(({ label }) => label);
      expect(new Set(labels).size, table.id).toBe(labels.length);
      for (const row of table.rows) expect(row).toHaveLength(labels.length);
    }
  });

  it("hold each figure once", () => {
    const keys = records(data.figures).map((row) =>
      JSON.stringify({ ...row, value: null }),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("tell 0 from what cannot be computed and from what does not apply", () => {
    const [zero] = figure({
      fiscalYear: 2022,
      month: "2022-04",
      rank: "部長級",
      measureCode: "totalAttendance",
    });
    expect(zero).toMatchObject({ value: 0, unit: "名", rankCode: "R2" });
    const [whole] = figure({
      fiscalYear: 2022,
      month: null,
      rankCode: null,
      measureCode: "distinctAttendees",
      axis: null,
    });
    expect(whole).toMatchObject({ value: 4, monthEra: null });
  });

  it("leave a figure blank that has no base", () => {
    const { data: empty } = buildReport(
      reportInput({}, { fiscalYears: [2030] }),
    );
    expect(
      records(empty.figures).filter(
        ({ measureCode }) => measureCode === "meetingsPerPerson",
      ),
    ).toMatchObject([{ fiscalYear: 2030, value: null }]);
  });

  it("have no rows of meetings for a year without any", () => {
    const withoutTexts = { ...summary, commentary: [] };
    const { data: none } = buildReport(
      reportInput({ meetings: [], summary: withoutTexts }),
    );
    expect(
      records(none.figures).filter(
        ({ sectionId, measureCode }) =>
          sectionId === null && measureCode === "count",
      ),
    ).toEqual([]);
  });

  it("write months in both calendars", () => {
    const [july] = figure({
      fiscalYear: 2022,
      month: "2022-07",
      rank: null,
      measureCode: "count",
      sectionId: "meetings",
    });
    expect(july).toMatchObject({ value: 2, monthEra: "令和4年7月" });
  });

  it("hold parts of summary lines", () => {
    expect(
      figure({ sectionId: "groups", summaryLine: "アカデミー" }).map(
        ({ part, value }) => [part, value],
      ),
    ).toEqual([
      [null, 5],
      ["実施", 1],
      ["協議", 4],
    ]);
  });

  it("have a code for every rank, section and measure that occurs", () => {
    const codes = new Set(records(data.codes).map(({ code }) => code));
    for (const row of records(data.figures)) {
      for (const id of ["rankCode", "sectionId", "measureCode"]) {
        if (row[id] !== null) expect(codes).toContain(row[id]);
      }
    }
  });

  it("list counted and listed-only records, no others", () => {
    const listed = records(listOfRecords(internal));
    const meetings = listed.filter(({ source }) => source === "ミーティング");
    expect(meetings).toHaveLength(9);
    expect(
      listed.filter(({ standing }) => standing === "掲載のみ"),
    ).toMatchObject([{ fullTitle: "操作講習", count: null }]);
    expect(listed.filter(({ fiscalYear }) => fiscalYear === 2022)).toHaveLength(
      19,
    );
  });

  it("list records with the 回数 and the rank that the figures count", () => {
    const [first] = rows.meetings;
    if (first === undefined) throw new Error("The fixture has meetings.");
    const empty = { role: "principal" } as const;
    const odd = buildReport({
      edition: "internal",
      ...reportInput({
        meetings: [{ ...first, attendances: [empty, ...first.attendances] }],
        activities: [
          activity("ワーキンググループ支援", "2022-05-01", { count: 2.5 }),
          activity("ワーキンググループ支援", "2022-06-01", { count: 1e12 }),
          activity("ワーキンググループ支援", "2022-07-01", { count: 4 }),
        ],
      }),
    });
    expect(
      records(listOfRecords(odd)).map(({ rank, count }) => [rank, count]),
    ).toEqual([
      [first.attendances[0]?.rank, 1],
      [null, 1],
      [null, 1],
      [null, 4],
    ]);
  });

  it("list meetings under the ranks of the tables, however they are spelt", () => {
    const [first] = rows.meetings;
    if (first === undefined) throw new Error("The fixture has meetings.");
    const ranked = (rank: string, index: number) => ({
      ...first,
      recordId: String(index + 1),
      attendances: [{ role: "principal", rank } as const],
    });
    const spelt = buildReport({
      edition: "internal",
      ...reportInput(
        {
          meetings: ["課 長", "課長級", "部付"].map(ranked),
          activities: [],
        },
        {
          rules: { ...rules, ranks: [{ label: "課長級", synonyms: ["課長"] }] },
        },
      ),
    });
    expect(records(listOfRecords(spelt)).map(({ rank }) => rank)).toEqual([
      "課長級",
      "課長級",
      "未設定",
    ]);
  });

  it("hold no text that is not marked 掲載, and nobody's name", () => {
    const { data: published } = buildReport({
      ...reportInput(),
      edition: "public",
    });
    const text = JSON.stringify(published);
    expect(published.records).toBeUndefined();
    expect(text).not.toContain("伏せる");
    expect(text).not.toContain('"personCode"');
    expect(JSON.stringify(data)).toContain("伏せる");
  });

  it("name people and every title in the internal edition only, and say so in its title", () => {
    const [meeting, ...others] = reportInput().meetings;
    if (meeting === undefined) throw new Error("The fixture has meetings.");
    const named = {
      ...meeting,
      theme: "まだ出せない相談",
      isThemePublished: false,
      attendances: meeting.attendances.map((attendance) => ({
        ...attendance,
        person: { name: "山川 草木" },
        division: "管財課",
      })),
    };
    const input = { ...reportInput(), meetings: [named, ...others] };
    const inside = buildReport({ ...input, edition: "internal" });
    expect(inside.title).toMatch(/（庁内版）$/u);
    expect(inside.marking).toBe("庁内用");
    expect(records(listOfRecords(inside))).toContainEqual(
      expect.objectContaining({
        person: "山川 草木",
        division: "管財課",
        fullTitle: "まだ出せない相談",
      }),
    );
    const columns = listOfRecords(inside).columns.map(({ id }) => id);
    const defined = records(inside.data.definitions).map(
      ({ physicalName }) => physicalName,
    );
    expect(columns.filter((id) => !defined.includes(id))).toEqual([]);
    expect(JSON.stringify(inside.chapters)).toContain(
      "まだ出せない相談【非掲載】",
    );
    const outside = buildReport({ ...input, edition: "public" });
    expect(outside.marking).toBeUndefined();
    expect(JSON.stringify(outside)).not.toMatch(
      /庁内版|庁内用|山川|まだ出せない|"記録一覧"/u,
    );
  });

  it("define every column and every measure", () => {
    const defined = new Set(
      records(data.definitions)
        .filter(({ definition }) => /。$/u.test(String(definition)))
        .map(({ table, physicalName }) => `${table} ${physicalName}`),
    );
    for (const table of [data.figures, listOfRecords(internal), data.codes]) {
      for (const { id } of table.columns) {
        expect(defined).toContain(`${table.title} ${id}`);
      }
    }
    for (const { measureCode } of records(data.figures)) {
      expect(defined).toContain(`データ ${measureCode}`);
    }
  });

  it("tell when they were published and by whom", () => {
    expect(records(buildReport(reportInput()).data.history)).toEqual([
      {
        updatedOn: { kind: "date", date: "2024-03-31" },
        updatedOnEra: "令和6年3月31日",
        update: "「令和4・5年度 補佐官活動まとめ」の公表",
        division: "企画部 改革課",
      },
    ]);
    const unpublished = buildReport(reportInput({}, { hasSummary: false }));
    expect(records(unpublished.data.history)).toEqual([
      {
        updatedOn: null,
        updatedOnEra: null,
        update: "「令和4・5年度 補佐官活動まとめ」の作成（公表前）",
        division: null,
      },
    ]);
  });

  it("leave the days of a record blank that has none", () => {
    const [open] = records(listOfRecords(internal)).filter(
      ({ fullTitle }) => fullTitle === "開催に向けた協議",
    );
    expect(open).toMatchObject({ from: null, when: "10月～", count: 4 });
  });
});
