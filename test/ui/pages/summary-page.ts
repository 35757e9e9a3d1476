import { WORDS } from "../../support/words";
import type { SmallFigure } from "../../../src/disclosure/small-figure";
import type { Acknowledgement } from "../../../src/domain/publishing/acknowledgement";
import { recordFinding } from "../../../src/domain/record-finding";
import { day } from "../../support/dates";
import { readinessOf } from "../../../src/publishing/readiness/readiness-of";
import { savingTools } from "../../../src/ui/export/saving-tools";
import { choiceStore } from "../../../src/ui/summary/choice/choice-store";
import type {
  LoadedSummary,
  BehindRecord,
  SummarySource,
} from "../../../src/ui/summary/summary-source";
import { SummaryView } from "../../../src/ui/summary/summary-view";
import { sampleDocumentGateway } from "../sample-document-gateway";
import { monthlyChapter, sampleReport, sampleSummary } from "../sample-summary";

/** Runs in the browser: a summary view whose source behaves as the address asks. */
const asked = new URL(location.href).searchParams;
let attempts = 0;

const manyRecords = (): readonly BehindRecord[] =>
  Array.from({ length: 250 }, (_, index) => ({
    source: "meetings",
    recordId: String(index + 1),
    when: "2022年7月4日",
    title: "面談",
    rank: "課長級",
    count: 1,
  }));

/** A name that Shift_JIS does not hold. */
const rareData = {
  ...sampleReport.data,
  figures: { ...sampleReport.data.figures, rows: [["𠮷田"]] },
};

/** One record that can be put right, until it is; the next refuses. */
const wrongRank: Pick<LoadedSummary, "findings" | "corrections"> = {
  findings: [
    ["12", "rank", "部長級", "課長級"] as const,
    ["12", "division", "管財課", "総務課"] as const,
    ["13", "rank", "", "課長級"] as const,
  ].map(([recordId, field, stored, expected]) => ({
    source: "meetings",
    recordId,
    code: field === "rank" ? "rankNotOnDay" : "divisionNotOnDay",
    detail: expected,
    level: "warning",
    correction: {
      field,
      person: { code: "0101", name: "宮崎光世" },
      heldOn: day("2023-05-10"),
      stored,
      expected,
    },
  })),
  corrections: {
    correct: async (wanted, signal) => {
      if (asked.has("slow")) {
        await new Promise((resolve) => {
          signal.addEventListener("abort", resolve);
        });
      }
      const ids = [...new Set(wanted.map(({ recordId }) => recordId))];
      return ids.map((recordId) =>
        recordId === "12"
          ? {
              recordId,
              written: { recordId, revision: "2", before: {} },
              locked: ["division"],
            }
          : {
              recordId,
              notWritten: signal.aborted ? "stopped" : "changedMeanwhile",
            },
      );
    },
    undo: (written) =>
      Promise.resolve(
        written.map((one) => ({ recordId: one.recordId, written: one })),
      ),
  },
};

/** Many records of one kind, and few of another. */
const sameKind: LoadedSummary["findings"] = [
  ...["40", "41"].map((recordId) =>
    recordFinding("activities", recordId, "countZero"),
  ),
  ...Array.from({ length: 56 }, (_, index) =>
    recordFinding(
      "meetings",
      String(index + 100),
      "heldAfterAsOf",
      "2023-10-05",
    ),
  ),
];

/** The overview of a third year, before the others. */
const withEarlierYear = () => {
  const [overview] = sampleReport.chapters.filter(
    ({ kind }) => kind === "overview",
  );
  if (overview === undefined) throw new Error("No overview in the sample.");
  const earlier = {
    ...overview,
    id: "overview-2021",
    title: "令和3年度の主な実施内容",
  };
  return [earlier, ...sampleReport.chapters];
};

const acknowledgements: Acknowledgement[] = [];

const smallFigures: readonly SmallFigure[] = Array.from(
  { length: 25 },
  (_, index) => ({
    key: String(index),
    label: `令和4年度 月別の回数と人数 ${index + 1}行目 実人数`,
    value: 1,
    unit: "people",
    places: [],
  }),
);

/** The rule that counts everyone, with people beside 回数. */
const withCompanions = {
  countsCompanions: true,
  keyFigures: sampleSummary.keyFigures.map((figure) => ({
    ...figure,
    id: "people",
    title: "実人数",
  })),
};

/** Errors stand before publishing; another record has one once the page was asked to go on. */
const standing = (summary: LoadedSummary): LoadedSummary => ({
  ...summary,
  readiness: readinessOf({
    findings: [
      recordFinding("meetings", "12", "rankMissing", "甲"),
      recordFinding("meetings", "15", "rankMissing", "乙"),
      recordFinding("activities", "7", "countZero"),
      ...(asked.has("one-more") && acknowledgements.length > 0
        ? [recordFinding("activities", "8", "sectionMissing")]
        : []),
    ],
    isRosterUnread: false,
    isVisibleOnly: asked.has("visible-only"),
    smallFiguresRule: { mode: "warn", threshold: 3 },
    smallFigures: asked.has("small") ? smallFigures : [],
    recordsRead: 67,
    versions: [],
    texts: [],
    yearStyle: "era",
    isUnfrozen: false,
    acknowledgements,
  }),
  current: () => Promise.resolve(standing(summary)),
});

const source: SummarySource = {
  options: () =>
    Promise.resolve({
      fiscalYears: [2024, 2023, 2022],
      yearStyle: "era",
      words: WORDS.ja,
      hasSummaryRecords: true,
      initial: { fiscalYears: [2022, 2023] },
    }),
  load: async (choice, { onProgress, isFresh }) => {
    attempts += 1;
    document.body.dataset.read = `${attempts}${isFresh ? " fresh" : ""}`;
    onProgress(120, 400);
    if (asked.has("never")) await new Promise(() => undefined);
    if (asked.has("fail-once") && attempts === 1) throw new Error("refused");
    if (asked.has("empty")) {
      return {
        ...sampleSummary,
        isEmpty: true,
        findings: [],
        keyFigures: [],
        analysis: [],
        suggestions: [],
        report: { ...sampleReport, ...choice, chapters: [] },
      };
    }
    const report = {
      ...sampleReport,
      ...choice,
      yearStyle: choice.yearStyle ?? "era",
      ...(asked.has("earlier") ? { chapters: withEarlierYear() } : {}),
      ...(asked.has("rare") ? { data: rareData } : {}),
      ...(asked.has("monthly")
        ? {
            chapters: [
              ...sampleReport.chapters,
              monthlyChapter(2022, "令和4年度"),
              monthlyChapter(2023, "令和5年度"),
            ],
          }
        : {}),
    };
    const shown: LoadedSummary = {
      ...sampleSummary,
      report,
      reportFor: (edition) => ({
        ...sampleSummary.reportFor(edition),
        data: report.data,
      }),
      isFiltered: choice.adviser !== undefined,
      ...(asked.has("record")
        ? {
            summaryRecord: {
              recordId: "3",
              title: "活動まとめ",
              fiscalYears: [2022, 2023],
            },
          }
        : {}),
      ...(asked.has("changed")
        ? {
            current: () =>
              Promise.resolve({
                ...sampleSummary,
                report: { ...sampleReport, title: "読み直した活動まとめ" },
                reportFor: () => ({
                  ...sampleReport,
                  title: "読み直した活動まとめ",
                }),
              }),
          }
        : {}),
      ...(asked.has("hidden-since")
        ? { current: () => Promise.reject(new Error("refused")) }
        : {}),
      ...(asked.has("many") ? { recordsBehind: manyRecords } : {}),
      ...(asked.has("wrong-rank") ? wrongRank : {}),
      ...(asked.has("companions") ? withCompanions : {}),
      ...(asked.has("same-kind") ? { findings: sameKind } : {}),
      ...(asked.has("roster-unread") ? { isRosterUnread: true } : {}),
      ...(asked.has("clean")
        ? { findings: [], texts: [], suggestions: [] }
        : {}),
    };
    return asked.has("standing") ? standing(shown) : shown;
  },
  explain: () => ({
    title: "「活動記録」を読み込む権限がありません。",
    advice: "アプリの管理者に、閲覧権限を確かめてください。",
    detail: "[403] [CB_NO02]",
  }),
};

const view = new SummaryView();
view.language = asked.get("language") === "en" ? "en" : "ja";
view.isCompact = asked.has("compact");
view.source = source;
view.tools = view.isCompact
  ? undefined
  : savingTools(sampleDocumentGateway(asked, acknowledgements), view.language);
view.store = choiceStore("test");
document.querySelector("main")?.append(view);
