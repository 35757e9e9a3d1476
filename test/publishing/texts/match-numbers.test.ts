import { describe, expect, it } from "vitest";
import { commentarySentence } from "../../../src/i18n/summary/commentary-messages";
import { matchNumbers } from "../../../src/publishing/texts/numbers/match-numbers";
import type {
  NumberContext,
  NumberPlace,
} from "../../../src/publishing/texts/numbers/number-context";
import { formatCell } from "../../../src/report/cells/format-cell";
import type { Unit } from "../../../src/report/cell";
import { suggestCommentary } from "../../../src/rollup/commentary/suggest-commentary";
import type {
  QuotableFigure,
  QuotableName,
} from "../../../src/rollup/quoting/quotable-figure";
import { quotableFigures } from "../../../src/rollup/quoting/quotable-figures";
import { sampleFacts } from "./sample-facts";

const { facts } = sampleFacts();
const context: NumberContext = {
  figures: quotableFigures(facts),
  sections: facts.rollups.flatMap(({ sections }) =>
    sections.map(({ rule: { id, title } }) => ({ id, title })),
  ),
  ranks: facts.ranks,
  words: facts.words,
  labels: facts.labels,
  labelOf: ({ measure }) => measure,
};
const MEETINGS = { fiscalYear: 2022, sectionId: "one-on-one" };

const told = (text: string, place: NumberPlace = MEETINGS) =>
  matchNumbers(text, place, context, true).map(
    ({ written, tie, level, nearest }) => ({
      written,
      to: tie?.figure.measure,
      level: level ?? "tied",
      nearest: nearest.map(({ replacement }) => replacement),
    }),
  );

describe("matchNumbers", () => {
  it.each([
    ["67回実施しました。", "count"],
    ["６７回実施しました。", "count"],
    ["六十七回実施しました。", "count"],
    ["約70回実施しました。", "count"],
    ["60回以上実施しました。", "count"],
    ["60回余りを数えました。", "count"],
    ["のべ67名が参加しました。", "totalAttendance"],
    ["延べ67人が参加しました。", "totalAttendance"],
    ["実人数43名でした。", "distinctAttendees"],
    ["課長級はのべ22名（実人数14名）でした。", "totalAttendance"],
    ["課長の参加は22回でした。", "count"],
    ["月8回の枠を設けました。", "slotsPerMonth"],
    ["利用率は93.1％でした。", "utilisationRate"],
    ["枠の9割強を使いました。", "utilisationRate"],
    ["課長級が32.8%を占めました。", "share"],
    ["課長級が約3割を占めました。", "share"],
    ["一人当たり平均1.6回です。", "meetingsPerPerson"],
    ["課長級は3割程度です。", "share"],
  ])("ties the numbers of %s", (text, measure) => {
    const [first, ...others] = told(text);
    expect(first).toMatchObject({ level: "tied", to: measure });
    for (const other of others) expect(other.level).toBe("tied");
  });

  it("leads to the records behind a tied number", () => {
    const [, distinct] = matchNumbers(
      "課長級 のべ22名（実人数14名）",
      MEETINGS,
      context,
      true,
    );
    expect(distinct?.tie?.selection).toEqual({
      grain: "meeting",
      fiscalYear: 2022,
      rank: "課長級",
      measure: "distinctAttendees",
    });
  });

  it.each([
    ["68回実施しました。", "67回"],
    ["６８回実施しました。", "６７回"],
    ["六十八回実施しました。", "六十七回"],
    ["のべ68名が参加しました。", "67名"],
    ["実人数45人でした。", "43人"],
    ["課長級はのべ23名でした。", "22名"],
    ["利用率は92.1％でした。", "93.1％"],
    ["課長級が4割を占めました。", "3割"],
  ])("marks what differs from its figure in %s", (text, replacement) => {
    const [first] = told(text);
    expect(first?.level).toBe("error");
    expect(first?.nearest[0]).toBe(replacement);
  });

  it("marks a number that no figure is near to as less grave", () => {
    expect(told("300回実施しました。")).toMatchObject([{ level: "warning" }]);
    expect(told("300時間かけました。")).toMatchObject([
      { level: "info", nearest: [] },
    ]);
  });

  it("takes the figures of another year only where the sentence names it", () => {
    const place = { fiscalYear: 2023, sectionId: "secretariat-meetings" };
    expect(told("7回開催しました。", place)).toMatchObject([
      { level: "warning", nearest: ["10回"] },
    ]);
    expect(told("前年度の7回から10回に増えました。", place)).toMatchObject([
      { level: "tied" },
      { level: "tied" },
    ]);
    expect(told("令和4年度は7回でした。", place)).toMatchObject([
      { level: "tied" },
    ]);
    expect(told("R4の7回から3回増えました。", place)).toMatchObject([
      { level: "tied" },
      { level: "tied" },
    ]);
  });

  it("takes the figures of a part only where the sentence names it", () => {
    expect(told("22名が参加しました。")).toMatchObject([{ level: "warning" }]);
    expect(told("11月は8回でした。")).toMatchObject([
      { level: "tied", to: "count" },
    ]);
  });

  it("takes the figures of all years and sections for a text of the document", () => {
    expect(told("令和4年度は67回、令和5年度も67回", {})).toMatchObject([
      { level: "tied" },
      { level: "tied" },
    ]);
    expect(told("2年間で134回の1on1", {})).toMatchObject([{ level: "tied" }]);
    expect(told("3名のCXO補佐官", {})).toMatchObject([
      { level: "tied", to: "advisers" },
    ]);
  });

  it("is not grave about what other records tell of their own matter", () => {
    expect(
      matchNumbers("窓口68回の見直し", MEETINGS, context, false),
    ).toMatchObject([{ level: "info" }]);
  });

  it("marks a tied number again when the records change", () => {
    const fewer = sampleFacts({ meetings: facts.meetings.slice(1) }).facts;
    const [first] = matchNumbers(
      "67回実施しました。",
      MEETINGS,
      { ...context, figures: quotableFigures(fewer) },
      true,
    );
    expect(first).toMatchObject({ level: "error" });
    expect(first?.nearest[0]?.replacement).toBe("66回");
  });

  it("ties every figure as our own formatter writes it", () => {
    expect(context.figures.length).toBeGreaterThan(1000);
    // Those of parts repeat: every fifth of them.
    const figures = context.figures.filter(
      ({ names }, index) => names.length === 0 || index % 5 === 0,
    );
    for (const figure of figures) {
      const unit = UNITS[figure.unit];
      if (unit === undefined || figure.suggested !== undefined) continue;
      const written = formatCell(
        { kind: "number", value: figure.value, unit },
        "ja",
      );
      const text = `${sentenceOf(figure)}${written}でした。`;
      const { fiscalYear, sectionId } = figure;
      const found = matchNumbers(
        text,
        {
          ...(fiscalYear === undefined ? {} : { fiscalYear }),
          ...(sectionId === undefined ? {} : { sectionId }),
        },
        context,
        true,
      );
      const own = found.find(({ to }) => to === text.indexOf("でした。"));
      expect(own?.tie, text).toBeDefined();
    }
  });

  it("ties every number of the suggested sentences", () => {
    const [before, current] = facts.rollups;
    const { summary } = facts;
    if (before === undefined || current === undefined || summary === undefined)
      throw new Error("The sample has two years and a summary.");
    const sentences = [
      ...suggestCommentary({ current: before, summary }),
      ...suggestCommentary({ current, before, summary }),
    ];
    expect(sentences.length).toBeGreaterThan(5);
    for (const [suggestion, style] of sentences.flatMap((each) => [
      [each, "polite"] as const,
      [each, "plain"] as const,
    ])) {
      const text = commentarySentence(suggestion, "ja", facts.words, style);
      const { fiscalYear, sectionId } = suggestion;
      const untied = told(text, {
        fiscalYear,
        ...(sectionId === undefined ? {} : { sectionId }),
      }).filter(({ level }) => level !== "tied");
      expect(untied, text).toEqual([]);
    }
  });
});

const UNITS: Readonly<Record<QuotableFigure["unit"], Unit | undefined>> = {
  times: "times",
  people: "people",
  records: "records",
  rate: "rate",
  points: undefined,
  fold: undefined,
  hours: undefined,
};

/** A sentence that means the figure, up to the number. */
const sentenceOf = ({ names, measure, change }: QuotableFigure): string =>
  `${names.map(wordOf).join("の")}は、${change === undefined ? "" : "前年度との差が"}${WORDS[measure] ?? ""}`;

const wordOf = (name: QuotableName): string =>
  name.by === "month" ? `${Number(name.month.slice(5))}月` : name.word;

const WORDS: Partial<Record<QuotableFigure["measure"], string>> = {
  totalAttendance: "のべ",
  distinctAttendees: "実人数",
  once: "1回のみの職員が",
  twice: "2回参加した職員が",
  threeOrMore: "3回以上参加した職員が",
  meetingsPerPerson: "一人当たり平均",
  meanPerMonth: "月平均",
  meanInside: "会期のある月の平均",
  meanOutside: "会期のない月の平均",
  busiestMonth: "最多の月に",
  quietestMonth: "最少の月に",
  slots: "枠が",
  slotsPerMonth: "枠が毎月",
  advisers: "CXO補佐官が",
  goodPractices: "好事例が",
};
