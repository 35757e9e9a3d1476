import { WORDS } from "../../support/words";
import { shownHeight } from "../../../src/chart/stack-heights";
import { layoutChart } from "../../../src/chart/layout-chart";
import { summaryMessages } from "../../../src/i18n/summary/summary-messages";
import type { ChartBlock, ChartFigures } from "../../../src/report/chart-block";
import { MonthChart } from "../../../src/ui/summary/chart/month-chart";
import type { ReportView } from "../../../src/ui/summary/chapters/report-view";
import { sampleReport, sampleSummary } from "../sample-summary";

/** Runs in the browser: one chart alone, as large and crowded as the address asks. */
const asked = new URL(location.href).searchParams;

const found = sampleReport.chapters
  .flatMap(({ sections }) => sections)
  .flatMap(({ blocks }) => blocks)
  .find((block): block is ChartBlock => block.kind === "chart");
if (found === undefined) throw new Error("No chart in the sample.");

const figuresOf = ({
  caption,
  summary,
  told,
  unit,
  totals,
  series,
}: ChartBlock): ChartFigures => ({
  caption,
  summary,
  told,
  unit,
  totals,
  series,
});

const crowded: ChartBlock = {
  ...found,
  series: found.series.map((each, index) => ({
    ...each,
    label: `${each.label}${index === 1 ? "（技監を含む）" : ""}`,
    values: each.values.map((value) => shownHeight(value) * 397 + index),
  })),
  totals: found.totals.map((_, month) =>
    found.series.reduce(
      (sum, { values }, index) =>
        sum + shownHeight(values[month]) * 397 + index,
      0,
    ),
  ),
  bands: [
    { label: "4月臨時会", fromIndex: 0, toIndex: 0 },
    { label: "6月定例会", fromIndex: 2, toIndex: 3 },
    { label: "9月定例会", fromIndex: 5, toIndex: 5 },
    { label: "12月定例会", fromIndex: 8, toIndex: 8 },
    { label: "2月定例会", fromIndex: 10, toIndex: 11 },
  ],
  milestones: [
    { label: "4月から新しい補佐官が着任", monthIndex: 0 },
    { label: "11月から課長級も対象とした", monthIndex: 7 },
    { label: "3月に制度の見直しを公表", monthIndex: 11 },
  ],
};

const base = asked.has("crowded") ? crowded : found;
const block: ChartBlock = {
  ...base,
  measures: [
    {
      id: "count",
      label: "回数",
      figures: { ...figuresOf(base), caption: "月別・役職別の回数" },
    },
    { id: "totalAttendance", label: "のべ人数", figures: figuresOf(base) },
    {
      id: "distinctAttendees",
      label: "実人数",
      figures: {
        ...figuresOf(base),
        caption: "月別・役職別の実人数",
        unit: "people",
        totals: base.totals.map((total) => Math.max(shownHeight(total) - 1, 0)),
      },
    },
  ],
};

const chart = new MonthChart();
chart.blocks = Array.from(
  { length: Number(asked.get("years") ?? 1) },
  (_, year) => ({ ...block, id: `${block.id}-${year}` }),
);
chart.place = "chart";
const draw = (opened: ReportView["opened"]): void => {
  chart.view = {
    language: asked.get("language") === "en" ? "en" : "ja",
    messages: summaryMessages.ja,
    words: WORDS.ja,
    summary: { ...sampleSummary, colors: asked.getAll("color") },
    isCompact: false,
    isNarrow: false,
    isFolded: false,
    hasBars: false,
    foldedChapters: "none",
    hasChartsAhead: false,
    barChoice: 0,
    chooseBars: () => undefined,
    opened,
    open: (figure) => draw({ ...figure, records: [] }),
    close: () => draw(undefined),
    goToFindings: () => undefined,
  };
};
draw(undefined);
const place = document.createElement("div");
place.className = "nendo";
place.append(chart);
document.querySelector("main")?.append(place);
Object.assign(window, { layoutChart });
