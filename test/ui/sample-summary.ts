import { WORDS } from "../support/words";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../src/domain/calendar/fiscal-year";
import type { NumberCell, Unit } from "../../src/report/cell";
import type { ChartBlock } from "../../src/report/chart-block";
import type { Chapter, Report } from "../../src/report/report";
import type { DataTable } from "../../src/report/report-data";
import type {
  MeetingSelection,
  Selection,
} from "../../src/rollup/selection/selection";
import type { LoadedSummary } from "../../src/ui/summary/summary-source";

const ranks = [
  "特別職",
  "理事・部長級",
  "室長・次長級",
  "課長級",
  "係長級以下",
];

const cell = (
  value: number | null,
  unit: Unit,
  selection?: Selection,
): NumberCell => ({
  kind: "number",
  value,
  unit,
  ...(selection ? { selection } : {}),
});

const meetings = (
  fiscalYear: number,
  rank?: string,
  month?: MeetingSelection["month"],
): Selection => ({
  grain: "meeting",
  fiscalYear,
  ...(rank === undefined ? {} : { rank }),
  ...(month === undefined ? {} : { month }),
});

const valuesOf = (rank: number, fiscalYear: number): readonly number[] =>
  monthsOfFiscalYear(fiscalYear, 4).map(
    (_, month) => (month * (rank + 2) + fiscalYear) % (rank === 4 ? 1 : 4),
  );

const monthlyChart = (fiscalYear: number): ChartBlock => {
  const months = monthsOfFiscalYear(fiscalYear, 4);
  return {
    kind: "chart",
    id: `monthly-${fiscalYear}`,
    caption: "月別・役職別の回数",
    summary:
      "4月から3月までの1on1ミーティングの回数を役職別に積み上げた棒グラフ",
    told: { year: String(fiscalYear), measure: "回数", total: 0 },
    unit: "times",
    months,
    totals: months.map((_, index) =>
      ranks.reduce(
        (sum, _rank, rank) => sum + (valuesOf(rank, fiscalYear)[index] ?? 0),
        0,
      ),
    ),
    series: ranks.map((label, rank) => ({
      label,
      values: valuesOf(rank, fiscalYear),
      selections: months.map((month) => meetings(fiscalYear, label, month)),
    })),
    bands: [
      { label: "6月議会", fromIndex: 2, toIndex: 3 },
      { label: "9～12月議会", fromIndex: 5, toIndex: 8 },
    ],
    milestones: [{ label: "11月から課長級も対象", monthIndex: 7 }],
    slots: months.map((_, index) => (index < 3 ? null : 8)),
  };
};

const overview = (fiscalYear: number, label: string): Chapter => ({
  id: `overview-${fiscalYear}`,
  kind: "overview",
  title: `${label}の主な実施内容`,
  fiscalYear,
  lead: [],
  sections: [
    {
      id: "meetings",
      no: "01",
      title: "幹部職・管理職1on1ミーティング",
      figure: cell(67, "times", meetings(fiscalYear)),
      blocks: [
        {
          kind: "bullets",
          items: [
            {
              label: "理事・部長級",
              figures: [
                {
                  lead: "のべ",
                  cell: cell(
                    22,
                    "people",
                    meetings(fiscalYear, "理事・部長級"),
                  ),
                  tail: "",
                },
                {
                  lead: "（実人数",
                  cell: cell(15, "people", {
                    ...meetings(fiscalYear, "理事・部長級"),
                    measure: "distinctAttendees",
                  } as Selection),
                  tail: "）",
                },
              ],
            },
            {
              label: "課長級",
              figures: [{ lead: "のべ", cell: cell(null, "people"), tail: "" }],
            },
          ],
        },
        { kind: "footnote", text: "（2023年3月31日現在）" },
        {
          kind: "pointer",
          text: "➡ 01～03はこの後に詳細あり",
          targets: [`detail-${fiscalYear}`],
        },
      ],
    },
    {
      id: "working-groups",
      no: "02",
      title: "ワーキンググループ等への支援",
      figure: cell(14, "times", { grain: "activity", fiscalYear }),
      blocks: [
        {
          kind: "bullets",
          items: [
            {
              label: "データアカデミー",
              figures: [
                {
                  lead: "実施",
                  cell: cell(2, "times", { grain: "activity", fiscalYear }),
                  tail: "、",
                },
                { lead: "協議", cell: cell(4, "times"), tail: "" },
              ],
            },
            { label: "毎月1回実施\n（例）進め方の相談", figures: [] },
          ],
        },
      ],
    },
  ],
});

const detail = (fiscalYear: number, label: string): Chapter => ({
  id: `detail-${fiscalYear}`,
  kind: "detail",
  title: `${label} 幹部職・管理職1on1ミーティング`,
  no: "01",
  fiscalYear,
  lead: [],
  sections: [
    {
      id: "monthly",
      title: "月別の実施状況",
      blocks: [
        monthlyChart(fiscalYear),
        {
          kind: "table",
          id: `months-${fiscalYear}`,
          caption: "月別・役職別の回数と人数",
          columns: [
            { id: "month", label: "月" },
            ...ranks.flatMap((rank) => [
              { id: `${rank}-t`, label: "のべ", group: rank },
              { id: `${rank}-d`, label: "実人数", group: rank },
            ]),
            { id: "total", label: "合計" },
          ],
          rows: monthsOfFiscalYear(fiscalYear, 4).map((month, index) => ({
            id: month,
            header: { kind: "text", text: `${Number(month.slice(5))}月` },
            cells: [
              ...ranks.flatMap((rank, at) => {
                const value = valuesOf(at, fiscalYear)[index] ?? 0;
                const selection = meetings(fiscalYear, rank, month);
                return [
                  cell(value, "people", selection),
                  cell(value, "people", selection),
                ];
              }),
              cell(index, "times", meetings(fiscalYear, undefined, month)),
            ],
            isTotal: index === 11,
          })),
          notes: ["のべ人数は主参加者の役職で数えています。"],
        },
        { kind: "paragraph", text: "1行目の所見です。\n2行目の所見です。" },
      ],
    },
    {
      id: "dated",
      title: "WGとの協議",
      blocks: [
        {
          kind: "datedList",
          items: [
            {
              when: "6月13日",
              text: "各WGのリーダーと顔合わせ",
              recordId: "3",
            },
            {
              when: "10月～",
              text: "開催に向けた協議",
              figure: cell(4, "times"),
            },
          ],
        },
        {
          kind: "cards",
          cards: [
            {
              heading: "デザイン思考について",
              lines: [
                { label: "講師", value: { kind: "text", text: "講師 甲" } },
                { label: "参加者", value: cell(53, "people") },
              ],
              text: "研修の内容です。",
              images: [],
              recordId: "9",
            },
          ],
        },
      ],
    },
  ],
});

/** A section of numbers by month: ten times a month more each year. */
export const monthlyChapter = (fiscalYear: number, label: string): Chapter => {
  const months = monthsOfFiscalYear(fiscalYear, 4);
  const values = months.map(() => (fiscalYear - 2021) * 10);
  const { slots, ...chart } = monthlyChart(fiscalYear);
  return {
    id: `schools-${fiscalYear}`,
    kind: "detail",
    title: `${label} 学校への派遣`,
    no: "02",
    fiscalYear,
    ruleId: "schools",
    lead: [],
    sections: [
      {
        id: `schools-${fiscalYear}-monthly`,
        title: "月別の件数",
        blocks: [
          {
            ...chart,
            id: `schools-chart-${fiscalYear}`,
            ruleId: "schools",
            caption: `${label} 学校への派遣 月別の件数`,
            told: { year: label, measure: "月別の件数", total: null },
            unit: "times",
            totals: values,
            series: [
              {
                label: "東小",
                values,
                selections: months.map((month) => ({
                  grain: "activity",
                  fiscalYear,
                  sectionId: "schools",
                  summaryLine: "東小",
                  month,
                })),
              },
            ],
            bands: [],
            milestones: [],
          },
        ],
      },
    ],
  };
};

const oneRow = (id: string): DataTable => ({
  id,
  title: id,
  columns: [{ id: "value", label: "値" }],
  rows: [[1]],
});

/** A report with every kind of block, for looking at the view without any records. */
export const sampleReport: Report = {
  title: "令和4・5年度 CXO補佐官活動まとめ",
  fiscalYears: [2022, 2023],
  language: "ja",
  words: WORDS.ja,
  yearStyle: "era",
  figures: { fiscalYears: [] },
  data: {
    figures: oneRow("figures"),
    records: oneRow("records"),
    codes: oneRow("codes"),
    definitions: oneRow("definitions"),
    history: oneRow("history"),
  },
  chapters: [
    overview(2022, "令和4年度"),
    overview(2023, "令和5年度"),
    detail(2022, "令和4年度"),
    {
      id: "notes",
      kind: "notes",
      title: "注記",
      lead: [],
      sections: [
        {
          id: "counting",
          title: "数え方",
          blocks: [
            { kind: "paragraph", text: "状態が実施の記録を数えています。" },
          ],
        },
      ],
    },
  ],
};

const noCell: NumberCell = cell(null, "times");

/** The sample report as if it had been read from records. */
export const sampleSummary: LoadedSummary = {
  words: WORDS.ja,
  /** Nothing changes, also not what a test makes of it. */
  current() {
    return Promise.resolve(this);
  },
  publishable: () => [],
  edited() {
    return Promise.resolve(this);
  },
  report: sampleReport,
  freezing: { state: "none" },
  isFrozenShown: false,
  isConfirming: false,
  hasSummaryRecords: true,
  reportFor: (edition) =>
    edition === "public"
      ? { ...sampleReport, edition }
      : {
          ...sampleReport,
          edition,
          title: `${sampleReport.title}（庁内版）`,
          marking: "庁内用",
        },
  smallFigures: [],
  disclosure: () => ({
    report: { ...sampleReport, edition: "public" },
    rule: { mode: "warn", threshold: 3 },
    small: [],
    hidden: [],
  }),
  keyFigures: [
    {
      id: "meetings",
      title: "幹部職・管理職1on1ミーティング",
      years: [
        {
          fiscalYear: 2022,
          cell: cell(67, "times", meetings(2022)),
          before: noCell,
          isRecordedBefore: false,
          isPublishedBefore: false,
          difference: noCell,
          ratio: noCell,
        },
        {
          fiscalYear: 2023,
          cell: cell(67, "times", meetings(2023)),
          before: cell(60, "times", meetings(2022)),
          isRecordedBefore: true,
          isPublishedBefore: false,
          difference: cell(7, "times"),
          ratio: cell(67 / 60, "rate"),
        },
      ],
      series: [],
    },
    {
      id: "regular",
      title: "定例会",
      years: [
        {
          fiscalYear: 2023,
          cell: cell(7, "times"),
          before: noCell,
          isRecordedBefore: true,
          isPublishedBefore: false,
          difference: noCell,
          ratio: noCell,
        },
      ],
      series: [],
    },
  ],
  comparedDays: [undefined, "2022-11-22" as CalendarDate],
  tallies: [2022, 2023].map(() => ({
    read: 80,
    counted: 70,
    listedOnly: 3,
    excluded: 5,
    unclassified: 2,
  })),
  analysis: [
    {
      id: "analysis-meetings",
      kind: "detail",
      title: "ミーティングの分析",
      lead: [],
      sections: [
        {
          id: "analysis-division",
          title: "所属別",
          blocks: [
            {
              kind: "table",
              id: "divisions",
              caption: "所属別の回数",
              columns: [
                { id: "division", label: "所属" },
                { id: "count", label: "回数" },
              ],
              rows: [
                ...Array.from({ length: 20 }, (_, index) => ({
                  id: String(index),
                  header: { kind: "text" as const, text: `${index + 1}課` },
                  cells: [cell(40 - index, "times", meetings(2022))],
                  isTotal: false,
                })),
                {
                  id: "total",
                  header: { kind: "text", text: "合計" },
                  cells: [cell(610, "times")],
                  isTotal: true,
                },
              ],
              notes: ["主参加者の所属で数えています。"],
            },
          ],
        },
        {
          id: "analysis-adviser",
          title: "補佐官別",
          blocks: [
            {
              kind: "table",
              id: "advisers",
              caption: "補佐官別の回数",
              columns: [
                { id: "adviser", label: "補佐官" },
                { id: "2022", label: "令和4年度" },
                { id: "2023", label: "令和5年度" },
              ],
              rows: [
                { id: "1", text: "宮崎光世", counts: [1250, 500] },
                { id: "2", text: "石原弘子", counts: [0, 625] },
              ].map(({ id, text, counts: [first = 0, second = 0] }) => ({
                id,
                header: { kind: "text" as const, text },
                cells: [
                  cell(first, "times", meetings(2022)),
                  cell(second, "times", meetings(2023)),
                ],
                isTotal: false,
              })),
              notes: [],
              bars: { perYear: 1, lengths: [0], figures: [0] },
            },
          ],
        },
      ],
    },
    {
      id: "analysis-activities",
      kind: "detail",
      title: "活動の分析",
      lead: [],
      sections: [
        {
          id: "analysis-timeline",
          title: "令和4年度の年表",
          blocks: [
            {
              kind: "datedList",
              items: Array.from({ length: 18 }, (_, index) => ({
                when: `6月${index + 1}日`,
                text: `協議${index + 1}`,
                recordId: String(index + 1),
              })),
            },
          ],
        },
      ],
    },
  ],
  suggestions: [
    {
      fiscalYear: 2023,
      kind: "commentary",
      section: "幹部職・管理職1on1ミーティング",
      text: "役職別では課長級が34回（全体の51%）と最も多い。",
      figures: [{ label: "回数", cell: cell(34, "times", meetings(2023)) }],
    },
  ],
  isFiltered: false,
  countsCompanions: false,
  filters: { adviser: ["宮崎光世", "石原弘子"], division: ["管財課"] },
  colors: [],
  leftOut: { parts: [], details: [] },
  isRosterUnread: false,
  namesIn: () => [],
  texts: [
    {
      text: {
        origin: {
          source: "summaries",
          recordId: "1",
          field: "commentaryText",
          rowId: "4",
          text: "令和4年度は68回実施しました。",
        },
        places: [],
      },
      numbers: [],
      findings: [
        {
          text: {
            origin: {
              source: "summaries",
              recordId: "1",
              field: "commentaryText",
              rowId: "4",
              text: "令和4年度は68回実施しました。",
            },
            places: [],
          },
          from: 6,
          to: 9,
          found: "68回",
          level: "error",
          code: "numberUntied",
          nearest: [
            {
              figure: {
                fiscalYear: 2022,
                measure: "count",
                unit: "times",
                value: 67,
                names: [],
              },
              label: "令和4年度 1on1 回数",
              replacement: "67回",
            },
          ],
          replacements: ["67回"],
        },
      ],
    },
  ],
  isEmpty: false,
  findings: [
    { source: "meetings", recordId: "12", code: "rankMissing", level: "error" },
    {
      source: "activities",
      recordId: "7",
      code: "summaryLineMissing",
      level: "warning",
    },
  ],
  *peopleBehind(selection) {
    yield;
    return selection.grain === "meeting" &&
      selection.measure === "distinctAttendees"
      ? [
          {
            name: "山田 太郎",
            division: "管財課",
            rank: "理事・部長級",
            meetings: [
              {
                source: "meetings",
                recordId: "101",
                when: "2022年7月4日",
                title: "組織づくりについて",
                count: 1,
              },
              {
                source: "meetings",
                recordId: "102",
                when: "2022年8月9日",
                title: "",
                count: 1,
              },
            ],
          },
          {
            name: "=HYPERLINK(A1)",
            division: "",
            rank: "理事・部長級",
            meetings: [
              {
                source: "meetings",
                recordId: "103",
                when: "2022年9月1日",
                title: "",
                count: 1,
              },
            ],
          },
        ]
      : undefined;
  },
  recordsBehind: (selection) =>
    selection.grain === "meeting"
      ? [
          {
            source: "meetings",
            recordId: "101",
            when: "2022年7月4日",
            title: "組織づくりについて",
            rank: "理事・部長級",
            count: 1,
          },
          {
            source: "meetings",
            recordId: "102",
            when: "2022年8月9日",
            title: "",
            rank: "理事・部長級",
            count: 1,
          },
        ]
      : [
          {
            source: "activities",
            recordId: "201",
            when: "2022年10月～",
            title: "開催に向けた協議",
            count: 4,
          },
        ],
  recordUrl: (source, recordId) =>
    `/k/${source === "meetings" ? 1 : 2}/show#record=${recordId}`,
  picture: () => Promise.reject(new Error("no pictures in the sample")),
};
